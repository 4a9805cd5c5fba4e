package luoshi.ledger.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored tables from outside, and what is remembered of headers and names. */
public interface ImportedTables {

    /** Those of a report, the latest first. */
    List<ImportedTable> list(long regionId, long reportId);

    Optional<ImportedTable> find(long regionId, long id);

    List<ImportedRow> rows(long regionId, long tableId);

    /** Keeps table and rows; answers its id. */
    long add(long regionId, long reportId, String fileName, String hash, HeadedTable table, List<ImportedRow> rows);

    void columns(long regionId, long tableId, List<Field> columns);

    /** Keeps the choices of the rows. */
    void choose(long regionId, long tableId, List<ImportedRow> rows);

    void end(long regionId, long tableId, ImportedTable.State state, String told);

    /** What the columns under this header meant the last time; empty where it is new. */
    Optional<List<Field>> remembered(long regionId, String header);

    void remember(long regionId, String header, List<Field> columns);

    /** The units that names mean which the directory does not know; a name that means nobody has none. */
    Map<String, Optional<Long>> names(long regionId);

    void name(long regionId, String name, @Nullable Long unitId);
}
