package luoshi.supervision.bulletin;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
