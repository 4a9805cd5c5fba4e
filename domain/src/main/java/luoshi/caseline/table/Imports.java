package luoshi.caseline.table;

import java.util.List;
import java.util.Optional;
import luoshi.caseline.Wrong;

/** The stored imports. */
public interface Imports {

    /** 导入的表: of which county and line, and the hash of the whole file. */
    record Key(long regionId, String line, String hash) {}

    /**
     * 导入进度.
     *
     * @param size rows of the table
     * @param done the last row that was looked at, as Excel counts
     * @param taken how many rows became cases
     * @param refused how many could not
     */
    record Progress(List<String> header, int size, int done, int taken, int refused) {

        /** Where nothing was looked at yet. */
        public static Progress none(ImportCases.Table table) {
            return new Progress(table.header(), table.size(), 0, 0, 0);
        }

        /** How many rows were looked at. */
        public int seen() {
            return taken + refused;
        }

        public boolean over() {
            return seen() >= size;
        }
    }

    /**
     * 错行: a row that could not be taken.
     *
     * @param sealed its cells, sealed
     */
    record Refused(int number, List<Wrong> wrongs, String sealed) {}

    Optional<Progress> find(Key key);

    void keep(Key key, Progress progress);

    void refuse(Key key, List<Refused> rows);

    /** The refused rows behind a row, at most so many; none for anybody but who sent the table. */
    List<Refused> refused(Key key, int after, int most);
}
