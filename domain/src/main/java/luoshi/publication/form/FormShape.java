package luoshi.publication.form;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 样表: what a form says about how it is to be filled.
 *
 * @param marks its placeholders, in the order of the file
 * @param heads the headings of a form without placeholders; null where there are none
 */
public record FormShape(
        Kind kind, List<Mark> marks, @Nullable Heads heads) {

    /** 文件格式. */
    public enum Kind {
        WORD("Word", ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        EXCEL("Excel", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final String label;
        private final String ending;
        private final String mediaType;

        Kind(String label, String ending, String mediaType) {
            this.label = label;
            this.ending = ending;
            this.mediaType = mediaType;
        }

        public String label() {
            return label;
        }

        /** With its full stop. */
        public String ending() {
            return ending;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /**
     * 占位符: a name in double braces.
     *
     * @param place where it stands, as people say it: 第1个表第2行第3格, B5
     * @param table what it stands in, a table or a sheet; empty outside of tables
     * @param row of that table, from 0
     * @param merged the merged cells that reach from its row into others, as Excel writes them; empty where there are none
     */
    public record Mark(String place, String name, String table, int row, String merged) {}

    /**
     * 表头.
     *
     * @param row as Excel counts rows, from 1
     * @param headings of its columns from the first; empty where a column has none
     */
    public record Heads(int row, List<String> headings) {}

    /** What keeps the form from being filled with these fields: a sentence each, which names the place. */
    public List<String> faults(FormFields fields) {
        return marks.stream()
                .flatMap(mark -> fault(mark, fields).stream())
                .distinct()
                .toList();
    }

    private List<String> fault(Mark mark, FormFields fields) {
        boolean ofRow = fields.row().contains(mark.name());
        if (!ofRow && !fields.whole().contains(mark.name())) {
            String near = fields.nearest(mark.name());
            return List.of(mark.place() + "的占位符“{{" + mark.name() + "}}”不认识"
                    + (near.isEmpty() ? "" : "，是不是“{{" + near + "}}”"));
        }
        if (!ofRow || fields.each()) {
            return List.of();
        }
        if (mark.table().isEmpty()) {
            return List.of(mark.place() + "的“{{" + mark.name() + "}}”写在表格外面。一张表列多件的，占位符要写在表格的同一行里；一件一份的，请选“一件一份”");
        }
        List<Integer> rows = marks.stream()
                .filter(other ->
                        other.table().equals(mark.table()) && fields.row().contains(other.name()))
                .map(Mark::row)
                .distinct()
                .toList();
        if (rows.size() > 1) {
            return List.of(mark.table() + "里有"
                    + rows.stream().map(row -> "第" + (row + 1) + "行").collect(Collectors.joining("、"))
                    + "写了占位符，一张表只能有一行，一件事占一行");
        }
        return mark.merged().isEmpty()
                ? List.of()
                : List.of(mark.place() + "所在的行和别的行合并了单元格（" + mark.merged() + "），请取消合并");
    }
}
