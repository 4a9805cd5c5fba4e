package luoshi.bench.proof;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 裁判: who may see what, worked out in plain code from the role table, the posts and the rows themselves, past row security. It shares no
 * line with what it judges.
 */
final class Oracle {
    private final Map<String, Thing> things = new HashMap<>();
    private final List<Viewer> viewers = new ArrayList<>();

    /** One account and what follows from its roles and posts. */
    record Viewer(long county, long account, Set<String> rights, boolean whole, int level, Set<Long> units) {}

    /** A text with a token in it, the rights of which one opens it, and whom it concerns; nobody in particular where {@code units} is empty. */
    private record Thing(long county, String right, Set<Long> units, int restriction) {
        boolean openTo(Viewer viewer) {
            boolean concerned =
                    units.isEmpty() || viewer.whole() || units.stream().anyMatch(viewer.units()::contains);
            return viewer.county() == county
                    && (right.isEmpty() || Arrays.stream(right.split(" ", -1)).anyMatch(viewer.rights()::contains))
                    && concerned
                    && restriction <= viewer.level();
        }
    }

    Oracle(Connection owner) throws SQLException {
        read(owner, "select region_id, id, concerned, restriction from ledger_commitment", 'c', "ledger.read");
        read(owner, "select region_id, id, concerned, restriction from ledger_note", 'n', "ledger.read");
        read(owner, "select region_id, id, concerned, restriction from evidence_file", 'e', "evidence.read");
        read(owner, "select region_id, id, null, 0 from report_report", 'r', "report.read");
        read(
                owner,
                "select region_id, id, null, 0 from report_opinion",
                'o',
                "report.manage report.comment ledger.read");
        read(owner, "select region_id, id, null, 0 from report_term", 't', "report.read");
        read(owner, "select region_id, id, concerned, 0 from ledger_problem", 'b', "ledger.read");
        read(owner, "select region_id, id, null, 0 from region_unit", 'u', "");
        read(owner, "select region_id, id, null, 0 from region_person", 'p', "");
        viewers(owner);
    }

    List<Viewer> viewers() {
        return viewers;
    }

    Set<String> tokens() {
        return things.keySet();
    }

    /** Whether the thing with the token may be shown to the viewer; the audit may read whatever the journal holds. */
    boolean mayShow(Viewer viewer, String token) {
        Thing thing = things.get(token);
        return thing == null
                || thing.openTo(viewer)
                || (viewer.county() == thing.county() && viewer.rights().contains("journal.read"));
    }

    private void read(Connection owner, String sql, char kind, String right) throws SQLException {
        try (var statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                things.put(
                        kind + row.getString(1) + "x" + row.getString(2) + "z",
                        new Thing(row.getLong(1), right, numbers(row), row.getInt(4)));
            }
        }
    }

    private static Set<Long> numbers(ResultSet row) throws SQLException {
        return row.getArray(3) == null
                ? Set.of()
                : Set.of((Long[]) row.getArray(3).getArray());
    }

    private void viewers(Connection owner) throws SQLException {
        Map<Long, Set<Long>> units = units(owner);
        try (var statement = owner.createStatement();
                ResultSet row = statement.executeQuery("""
                        select a.region_id, a.id, array_agg(distinct m.may) filter (where m.may is not null), bool_or(r.sees = 'REGION'), max(r.level), min(a.person_id)
                        from access_account a join access_account_role g on g.account_id = a.id join access_role r on r.code = g.role_code
                        left join access_role_right m on m.role_code = r.code
                        where a.person_id is not null group by 1, 2 order by 2""")) {
            while (row.next()) {
                Set<String> rights = row.getArray(3) == null
                        ? Set.of()
                        : Set.of((String[]) row.getArray(3).getArray());
                viewers.add(new Viewer(
                        row.getLong(1),
                        row.getLong(2),
                        rights,
                        row.getBoolean(4),
                        row.getInt(5),
                        units.getOrDefault(row.getLong(6), Set.of())));
            }
        }
    }

    /** By person: the units of the posts held, and those that the posts are in charge of. */
    private static Map<Long, Set<Long>> units(Connection owner) throws SQLException {
        Map<Long, Set<Long>> units = new HashMap<>();
        try (var statement = owner.createStatement();
                ResultSet row = statement.executeQuery("""
                        select h.person_id, p.unit_id from region_holding h join region_post p on p.id = h.post_id
                        union select h.person_id, u.id from region_holding h join region_unit u on u.leader_post_id = h.post_id""")) {
            while (row.next()) {
                units.computeIfAbsent(row.getLong(1), person -> new HashSet<>()).add(row.getLong(2));
            }
        }
        return units;
    }
}
