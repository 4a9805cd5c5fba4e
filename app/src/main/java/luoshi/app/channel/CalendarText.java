package luoshi.app.channel;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** iCalendar (RFC 5545): lines end with CR LF and are folded at 75 octets, texts are escaped, days are days and moments are UTC. */
public final class CalendarText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int OCTETS = 75;

    private final StringBuilder out = new StringBuilder();

    private CalendarText() {}

    /**
     * A day of the calendar.
     *
     * @param uid the same for the same thing for ever
     * @param day the day; the whole of it where {@code at} is null
     * @param at the moment at which it ends
     * @param url the page; empty where none is told
     */
    public record Event(
            String uid,
            String summary,
            String description,
            LocalDate day,
            @Nullable Instant at,
            String url) {}

    public static String of(String name, Instant stamp, List<Event> events) {
        CalendarText text = new CalendarText();
        text.line("BEGIN:VCALENDAR");
        text.line("VERSION:2.0");
        text.line("PRODID:-//Luoshi//luoshi//ZH");
        text.line("CALSCALE:GREGORIAN");
        text.line("METHOD:PUBLISH");
        text.line("X-WR-CALNAME:" + escaped(name));
        text.line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        events.forEach(event -> text.event(event, stamp));
        text.line("END:VCALENDAR");
        return text.out.toString();
    }

    private void event(Event event, Instant stamp) {
        line("BEGIN:VEVENT");
        line("UID:" + event.uid());
        line("DTSTAMP:" + MOMENT.format(stamp));
        if (event.at() == null) {
            line("DTSTART;VALUE=DATE:" + DAY.format(event.day()));
            line("DTEND;VALUE=DATE:" + DAY.format(event.day().plusDays(1)));
        } else {
            line("DTSTART:" + MOMENT.format(event.at()));
        }
        line("SUMMARY:" + escaped(event.summary()));
        if (!event.description().isEmpty()) {
            line("DESCRIPTION:" + escaped(event.description()));
        }
        if (!event.url().isEmpty()) {
            line("URL:" + event.url());
        }
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    /** RFC 5545, 3.3.11. */
    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** RFC 5545, 3.1: no line is longer than 75 octets, and no character is cut. */
    private void line(String line) {
        int used = 0;
        for (int i = 0; i < line.length(); ) {
            String one = Character.toString(line.codePointAt(i));
            int octets = one.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > OCTETS) {
                out.append("\r\n ");
                used = 1;
            }
            out.append(one);
            used += octets;
            i += one.length();
        }
        out.append("\r\n");
    }
}
