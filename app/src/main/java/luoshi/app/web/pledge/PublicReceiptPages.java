package luoshi.app.web.pledge;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import luoshi.ledger.citizen.Objection;
import luoshi.ledger.citizen.Objections;
import luoshi.ledger.pledge.Pledges;
import luoshi.ledger.pledge.Suggestion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 回执: what became of a suggestion or an objection, for whoever has its number. */
@Controller
public class PublicReceiptPages {
    private final PublicDoor door;
    private final Pledges pledges;
    private final Objections objections;
    private final Commitments commitments;

    PublicReceiptPages(PublicDoor door, Pledges pledges, Objections objections, Commitments commitments) {
        this.door = door;
        this.pledges = pledges;
        this.objections = objections;
        this.commitments = commitments;
    }

    /** What was sent in and what was answered. */
    public record Told(String title, Instant givenAt, String answer) {}

    /**
     * The page.
     *
     * @param what 建议 or 异议 that has just been taken; empty where a receipt is looked up
     */
    public record Answered(
            long region,
            String number,
            String what,
            @Nullable Told told) {}

    @GetMapping("/public/pledges/receipt")
    ModelAndView receipt(
            @RequestParam(defaultValue = "0") long region, @RequestParam(defaultValue = "") String number) {
        long home = door.home(region);
        String wanted = number.strip().toUpperCase(Locale.ROOT);
        return door.as(
                home,
                actor -> shown(new Answered(
                        home, number.strip(), "", told(actor, wanted).orElse(null))));
    }

    static ModelAndView fresh(long region, String number, String what) {
        return shown(new Answered(region, number, what, null));
    }

    private static ModelAndView shown(Answered page) {
        return new ModelAndView("pledge/receipt", Map.of("page", page));
    }

    private Optional<Told> told(Actor actor, String number) {
        long region = actor.regionId();
        return pledges.receipt(region, number)
                .map(PublicReceiptPages::told)
                .or(() -> objections.receipt(region, number).map(objection -> told(region, objection)));
    }

    private static Told told(Suggestion suggestion) {
        return new Told(
                suggestion.told().title(),
                suggestion.givenAt(),
                suggestion.answer().isEmpty() ? "正在归集，进入候选的会在这里说明" : suggestion.answer());
    }

    private Told told(long region, Objection objection) {
        Objection.Ruling ruling = objection.ruling();
        String task = commitments
                .find(region, objection.commitmentId())
                .map(Commitment::task)
                .orElse("");
        return new Told(
                "对“" + task + "”的异议",
                objection.givenAt(),
                ruling == null
                        ? "督查室正在核实，答复以前不会销号"
                        : (ruling.upheld() ? "异议成立，已退回办理单位。" : "经核实，异议不成立。") + ruling.words());
    }
}
