package luoshi.app.web.pledge;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.app.web.Missing;
import luoshi.app.web.VisitResolver;
import luoshi.app.web.pledge.PublicNotices.Notice;
import luoshi.ledger.citizen.Citizen;
import luoshi.ledger.citizen.TakeObjection;
import luoshi.ledger.citizen.Taken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 公示: one matter that is said to be done, and the form for whoever knows better. */
@Controller
public class PublicNoticePages {
    private final PublicDoor door;
    private final PublicNotices notices;
    private final TakeObjection take;
    private final Clock clock;

    PublicNoticePages(PublicDoor door, PublicNotices notices, TakeObjection take, Clock clock) {
        this.door = door;
        this.notices = notices;
        this.take = take;
        this.clock = clock;
    }

    /** What the form holds. */
    public record Filled(String words, String name, String phone) {
        static final Filled NOTHING = new Filled("", "", "");

        Citizen citizen() {
            return new Citizen(name.strip(), phone.strip());
        }
    }

    /** The page: the field of the form that was refused, with why. */
    public record Shown(long region, Notice notice, Filled filled, Map<String, String> wrong) {
        public @Nullable String error(String field) {
            return wrong.get(field);
        }
    }

    @GetMapping("/public/notices/{id}")
    ModelAndView notice(
            HttpServletRequest request, @PathVariable long id, @RequestParam(defaultValue = "0") long region) {
        return door.as(door.home(region), actor -> show(request, actor, id, Filled.NOTHING, Map.of()));
    }

    @PostMapping("/public/notices/{id}")
    ModelAndView object(
            HttpServletRequest request,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long region,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String phone) {
        long home = door.home(region);
        Filled filled = new Filled(words, name, phone);
        if (!door.lets(request.getRemoteAddr(), clock.instant())) {
            return door.as(home, actor -> show(request, actor, id, filled, Map.of("words", PublicDoor.TOO_MANY)));
        }
        return door.as(home, actor -> switch (take.take(actor, id, words, filled.citizen(), today())) {
            case Taken.Refused refused -> show(request, actor, id, filled, Map.of(refused.field(), refused.reason()));
            case Taken.Receipt receipt -> PublicReceiptPages.fresh(home, receipt.number(), "异议");
        });
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private ModelAndView show(
            HttpServletRequest request, Actor actor, long id, Filled filled, Map<String, String> wrong) {
        Notice notice = notices.find(actor, id, today()).orElseThrow(Missing::new);
        return new ModelAndView(
                "pledge/notice",
                Map.of(
                        "csrf",
                        VisitResolver.csrf(request),
                        "page",
                        new Shown(actor.regionId(), notice, filled, wrong)));
    }
}
