package luoshi.app.web.notice;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.Reading;
import luoshi.access.SessionKey;
import luoshi.app.channel.CalendarText;
import luoshi.app.web.Missing;
import luoshi.app.web.page.Days;
import luoshi.board.Agenda;
import luoshi.notice.choice.CountyChoice;
import luoshi.parameter.Calendars;
import luoshi.parameter.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 日历订阅: a person's due dates for the calendar on his desk, behind an address that only he knows; read as that person, and nothing can be changed. */
@Controller
public class FeedPages {
    static final String PATH = "/public/calendar/";
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final String RESTRICTED = "有一件限阅事项到期";

    private final Reading reading;
    private final Agenda agenda;
    private final Calendars calendars;
    private final Parameters parameters;
    private final CountyChoice county;
    private final Clock clock;

    FeedPages(
            Reading reading,
            Agenda agenda,
            Calendars calendars,
            Parameters parameters,
            CountyChoice county,
            Clock clock) {
        this.reading = reading;
        this.agenda = agenda;
        this.calendars = calendars;
        this.parameters = parameters;
        this.county = county;
        this.clock = clock;
    }

    @GetMapping(PATH + "{region}/{secret}")
    ResponseEntity<byte[]> calendar(@PathVariable long region, @PathVariable String secret) {
        LocalDate today = Days.of(clock.instant());
        SessionKey key = new SessionKey(region, secret.replaceFirst("\\.ics$", ""));
        String text;
        try {
            text = reading.byFeed().as(key, actor -> text(actor, today));
        } catch (Acting.SessionEnded e) {
            throw new Missing();
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "inline; filename=\"luoshi.ics\"")
                .header("X-Robots-Tag", "noindex")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private String text(Actor actor, LocalDate today) {
        long region = actor.regionId();
        int past = parameters.on(region, "notice.feed-past", today).number();
        int ahead = parameters.on(region, "notice.feed-ahead", today).number();
        String site = county.site(region, today);
        List<CalendarText.Event> events = agenda
                .between(
                        region,
                        actor.scope().units(),
                        today.minusDays(past),
                        today.plusDays(ahead),
                        calendars.of(region))
                .stream()
                .map(entry -> event(entry, region, site))
                .toList();
        return CalendarText.of("落实：" + actor.label(), clock.instant(), events);
    }

    private static CalendarText.Event event(Agenda.Entry entry, long region, String site) {
        java.time.@Nullable Instant at = entry.noon()
                ? entry.day().atTime(LocalTime.NOON).atZone(Days.ZONE).toInstant()
                : null;
        String uid = uid(entry, region);
        return entry.restricted()
                ? new CalendarText.Event(uid, RESTRICTED, "", entry.day(), at, site)
                : new CalendarText.Event(
                        uid,
                        entry.kind().label() + "：" + entry.title(),
                        "",
                        entry.day(),
                        at,
                        site.isEmpty() ? "" : site + entry.path());
    }

    /** The same for ever, and nothing can be read from it. */
    private static String uid(Agenda.Entry entry, long region) {
        String what = region + "/" + entry.kind() + "/" + entry.id() + "/" + entry.part();
        return UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)) + "@luoshi";
    }
}
