package luoshi.form;

import java.time.Instant;
import java.util.List;
import luoshi.publication.form.FormShape;

/**
 * 样表: a form as it was handed in.
 *
 * @param id of this version
 * @param firstId of the first version of the same form
 * @param columns for a form with headings the field of each column, empty for one that stays as it is; none where the form has placeholders
 */
public record Template(
        long regionId,
        long id,
        long firstId,
        int version,
        About about,
        Content content,
        List<String> columns,
        State state,
        Instant madeAt) {

    /**
     * What it is for.
     *
     * @param source the table that fills it, by its name in addresses: ledger, projects
     * @param each 一件一份: a copy for every row; else all rows in one
     */
    public record About(String name, String source, boolean each) {}

    /**
     * The file.
     *
     * @param hash SM3, hex
     * @param headRow in which row its headings stand, as Excel counts; 0 for a form with placeholders
     */
    public record Content(
            long fileId, String fileName, String hash, FormShape.Kind kind, int headRow, List<String> headings) {}

    /** 状态. */
    public enum State {
        CURRENT("在用"),
        REPLACED("已换新版"),
        DROPPED("停用");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Whether its columns are chosen by hand. */
    public boolean headed() {
        return content.headRow() > 0;
    }
}
