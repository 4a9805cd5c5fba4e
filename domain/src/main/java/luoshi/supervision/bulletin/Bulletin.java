package luoshi.supervision.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 通报.
 *
 * @param draftedOn the day whose facts it tells
 * @param issue null while it is a draft
 */
public record Bulletin(
        long regionId,
        long id,
        BulletinKind kind,
        Text text,
        LocalDate draftedOn,
        @Nullable Issue issue) {

    /**
     * What it says.
     *
     * @param body its paragraphs, a line each
     * @param annex 附表: a line each, cells divided by tabs, the heads first; empty where there is none
     * @param units the units that it names
     * @param matters what lags and is named in it
     * @param dueOn by when that is to be delivered; null where it sets no day
     */
    public record Text(
            String title,
            String body,
            String annex,
            List<Long> units,
            List<Matter> matters,
            @Nullable LocalDate dueOn) {

        public List<String> paragraphs() {
            return body.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }

        /** The heads first. */
        public List<List<String>> rows() {
            return annex.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .toList();
        }

        /** Without some rows of the annex, counted from 1, and without what they name; the others are numbered anew. */
        public Text without(Set<Integer> out) {
            List<List<String>> all = rows();
            if (out.isEmpty() || all.isEmpty()) {
                return this;
            }
            List<String> kept = new ArrayList<>(List.of(String.join("\t", all.getFirst())));
            Set<String> left = new HashSet<>();
            for (int at = 1; at < all.size(); at++) {
                List<String> row = all.get(at);
                if (out.contains(at)) {
                    left.add(row.get(1));
                } else {
                    kept.add(kept.size() + "\t" + String.join("\t", row.subList(1, row.size())));
                }
            }
            List<Matter> named = matters.stream()
                    .filter(matter -> !left.contains(matter.name()))
                    .toList();
            return new Text(
                    title,
                    body,
                    kept.size() > 1 ? String.join("\n", kept) : "",
                    matters.isEmpty()
                            ? units
                            : named.stream().map(Matter::unitId).distinct().toList(),
                    named,
                    dueOn);
        }
    }

    /**
     * 通报的事项.
     *
     * @param kind {@code duty} or {@code project}
     */
    public record Matter(String kind, long id, long unitId, String name) {}

    /** 签发. */
    public record Issue(int year, int number, String mark, LocalDate on) {}
}
