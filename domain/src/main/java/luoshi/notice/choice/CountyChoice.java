package luoshi.notice.choice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import luoshi.notice.LetterKind;
import luoshi.parameter.Parameters;

/** 本县的通知约定: what holds for groups, and what a person begins with. */
public final class CountyChoice {
    private final Parameters parameters;

    public CountyChoice(Parameters parameters) {
        this.parameters = parameters;
    }

    /**
     * The county's choices of a day.
     *
     * @param urgent which letters do not wait for the digest
     * @param urgentInQuiet whether those go out in quiet hours too
     */
    public record Chosen(
            Set<LetterKind> kinds,
            Set<LetterKind> urgent,
            boolean urgentInQuiet,
            LocalTime digestAt,
            QuietHours quiet,
            int digestDays) {}

    public Chosen on(long regionId, LocalDate day) {
        return new Chosen(
                LetterKind.named(value(regionId, "notice.kinds", day)),
                LetterKind.named(value(regionId, "notice.urgent", day)),
                parameters.on(regionId, "notice.urgent-quiet", day).yes(),
                LocalTime.parse(value(regionId, "notice.digest-at", day)),
                new QuietHours(
                        LocalTime.parse(value(regionId, "notice.quiet-from", day)),
                        LocalTime.parse(value(regionId, "notice.quiet-to", day)),
                        parameters.on(regionId, "notice.quiet-rest", day).yes()),
                parameters.on(regionId, "notice.digest-days", day).number());
    }

    /** The address of this installation as people open it; empty where none is set. */
    public String site(long regionId, LocalDate day) {
        String site = value(regionId, "notice.site", day);
        return site.startsWith("http") ? site.replaceAll("/+$", "") : "";
    }

    private String value(long regionId, String code, LocalDate day) {
        return parameters.on(regionId, code, day).value();
    }
}
