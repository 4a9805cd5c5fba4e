package luoshi.ledger.table;

import java.time.Instant;
import java.util.List;

/**
 * 导入的表.
 *
 * @param hash SM3 of the file, hex
 * @param columns which field each column of the header is
 * @param told what came of it, in words
 */
public record ImportedTable(
        long regionId,
        long id,
        long reportId,
        String fileName,
        String hash,
        List<String> header,
        List<Field> columns,
        State state,
        String told,
        Instant madeAt) {
    public ImportedTable {
        header = List.copyOf(header);
        columns = List.copyOf(columns);
    }

    /** How far it is. */
    public enum State {
        DRAFT("待确认"),
        APPLIED("已导入"),
        DROPPED("已放弃");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 系统导出的台账: an exported ledger that comes back; in it an empty cell means that nothing is to stand there. */
    public boolean isOurs() {
        return isOurs(header, columns);
    }

    static boolean isOurs(List<String> header, List<Field> columns) {
        return columns.containsAll(List.of(Field.NUMBER, Field.QUOTE, Field.SECTION, Field.TASK, Field.SUPPORTING))
                && header.contains("光")
                && header.contains("状态");
    }

    /** What the header is remembered by. */
    static String key(List<String> header) {
        return String.join("|", header).replaceAll("\\s", "");
    }
}
