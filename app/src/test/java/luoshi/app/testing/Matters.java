package luoshi.app.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Matters of the sample county, looked up past row security; tests take one each, so that they do not meet. */
public final class Matters {
    private static final List<Long> TAKEN = new ArrayList<>();

    private Matters() {}

    /** A matter in progress, reported by people, whose lead is the unit and that meets the condition over {@code ledger_commitment}; nobody else is given it. */
    public static synchronized long live(String unit, String condition) {
        for (long id : ids(
                "state = 'ASSIGNED' and not bound and lead_unit_id = (select id from region_unit where short_name = '"
                        + unit + "') and " + condition)) {
            if (!TAKEN.contains(id)) {
                TAKEN.add(id);
                return id;
            }
        }
        throw new IllegalStateException("the sample has no more matters of " + unit + " with " + condition);
    }

    /** The day where the county is. */
    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    public static List<Long> ids(String condition) {
        List<Long> ids = new ArrayList<>();
        try (Connection owner = TestServer.owner();
                var statement = owner.createStatement();
                var row = statement.executeQuery(
                        "select id from ledger_commitment where " + condition + " order by number desc")) {
            while (row.next()) {
                ids.add(row.getLong(1));
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String text(String sql) {
        try (Connection owner = TestServer.owner();
                var statement = owner.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What asks the ledger for the sample's own report; other tests hand in others. */
    public static String ofTheSample() {
        return "report=" + text("""
                        select report_id from ledger_commitment where region_id = 990121 and year = 2026 and state = 'ASSIGNED'
                        group by report_id order by count(*) desc limit 1""");
    }
}
