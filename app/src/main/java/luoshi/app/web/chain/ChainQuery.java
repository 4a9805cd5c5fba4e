package luoshi.app.web.chain;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import luoshi.ledger.chain.Gaps;
import luoshi.ledger.chain.Link;
import org.jspecify.annotations.Nullable;

/** What the page's address asks for. */
public record ChainQuery(
        @Nullable Long report,
        @Nullable Link link,
        @Nullable Long unit,
        @Nullable String section) {
    private static final Predicate<String> NUMBER =
            Pattern.compile("[0-9]{1,18}").asMatchPredicate();

    static ChainQuery of(String query) {
        Map<String, String> fields = Arrays.stream(query.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(
                        pair -> pair[0],
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
                        (one, two) -> two));
        return new ChainQuery(
                number(fields.getOrDefault("report", "")),
                Arrays.stream(Link.values())
                        .filter(link -> link.name().equals(fields.get("link")))
                        .findFirst()
                        .orElse(null),
                number(fields.getOrDefault("unit", "")),
                fields.get("section"));
    }

    private static @Nullable Long number(String words) {
        return NUMBER.test(words) ? Long.valueOf(words) : null;
    }

    Gaps.Wanted wanted(long region, long reportId, LocalDate day) {
        return new Gaps.Wanted(region, reportId, day, link, unit, sectionText());
    }

    public String sectionText() {
        return section == null ? "" : section;
    }

    public boolean narrowed() {
        return unit != null || !sectionText().isEmpty();
    }

    ChainQuery linked(@Nullable Link other) {
        return new ChainQuery(report, other, unit, section);
    }

    /** The query part of the address. */
    public String words() {
        return (report == null ? "" : "&report=" + report)
                + (link == null ? "" : "&link=" + link)
                + (unit == null ? "" : "&unit=" + unit)
                + (sectionText().isEmpty()
                        ? ""
                        : "&section=" + URLEncoder.encode(sectionText(), StandardCharsets.UTF_8));
    }
}
