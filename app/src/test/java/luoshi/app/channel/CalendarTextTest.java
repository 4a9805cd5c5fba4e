package luoshi.app.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import luoshi.app.testing.ReadCalendar;
import org.junit.jupiter.api.Test;

/** RFC 5545, read back. */
class CalendarTextTest {
    private static final Instant STAMP = Instant.parse("2026-06-16T02:00:00Z");
    private static final String LONG = "全县农村公路提档升级改造；含\\桥梁, 涵洞\n以及𠮷祥村连接线，逐段验收，逐段通车，确保汛期前全部完成并移交管护";

    private static String calendar() {
        return CalendarText.of(
                "落实",
                STAMP,
                List.of(
                        new CalendarText.Event("a@luoshi", LONG, "", LocalDate.of(2026, 12, 31), null, ""),
                        new CalendarText.Event(
                                "b@luoshi",
                                "签收",
                                "当日",
                                LocalDate.of(2026, 6, 17),
                                Instant.parse("2026-06-17T04:00:00Z"),
                                "https://luoshi.example/duties/7")));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        List<Map<String, String>> events = ReadCalendar.events(calendar());
        assertThat(events).hasSize(2);
        assertThat(events.getFirst())
                .containsEntry("SUMMARY", LONG)
                .containsEntry("DTSTART;VALUE=DATE", "20261231")
                .containsEntry("DTEND;VALUE=DATE", "20270101")
                .containsEntry("DTSTAMP", "20260616T020000Z")
                .containsEntry("UID", "a@luoshi");
        assertThat(events.getLast())
                .containsEntry("DTSTART", "20260617T040000Z")
                .containsEntry("URL", "https://luoshi.example/duties/7")
                .doesNotContainKey("DTEND");
    }

    @Test
    void everyLineEndsWithCrLfAndHasNoMoreThan75OctetsAndNoCharacterIsCut() {
        String text = calendar();
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(Arrays.stream(text.split("\r\n", -1)))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75))
                .noneMatch(line -> line.contains("\uFFFD"))
                .noneMatch(line -> !line.isEmpty() && Character.isHighSurrogate(line.charAt(line.length() - 1)));
        assertThat(text.split("\r\n ", -1).length).as("something was folded").isGreaterThan(2);
    }
}
