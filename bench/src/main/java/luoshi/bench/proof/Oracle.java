package luoshi.bench.proof;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
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
    /** The page of the journal, which its verification shows again. */
    private static final Set<String> JOURNAL = Set.of("GET /system/journal", "POST /system/journal/verification");

    private final Map<String, Audience.Thing> things = new HashMap<>();
    private final Set<String> published = new HashSet<>();
    private final List<Viewer> viewers = new ArrayList<>();

    /** One account and what follows from its roles and posts. */
    record Viewer(
            long county,
            long account,
            String role,
            Set<String> rights,
            boolean whole,
            int level,
            Set<Long> units,
            long post) {
        boolean may(String right) {
            return rights.contains(right);
        }

        @Override
        public String toString() {
            return role + " " + account;
        }
    }

    Oracle(Connection owner) throws SQLException {
        for (Planted kind : Planted.values()) {
            read(owner, kind);
        }
        published(owner);
        viewers(owner);
    }

    List<Viewer> viewers() {
        return viewers;
    }

    /**
     * Whether the thing with the token may be shown to the viewer at the door; what the county tells the public, at the public's door only; what letters tell, in
     * the inbox only; what the journal tells, to its readers there; what duties tell of a project, on their pages only; whom to call, on the list of calls.
     */
    boolean mayShow(Viewer viewer, String door, String token) {
        Audience.Thing thing = things.get(token);
        return thing == null
                || thing.openTo(viewer)
                || (door.equals("GET /notices") && thing.toldTo(viewer))
                || (door.startsWith("GET /duties") && thing.dutyTells(viewer))
                || (door.startsWith("GET /supervision/orders") && thing.orderTells(viewer))
                || (JOURNAL.contains(door) && thing.county() == viewer.county() && viewer.may("journal.read"))
                || (door.equals("GET /rhythm/calls")
                        && thing.county() == viewer.county()
                        && viewer.may("duty.assign")
                        && token.matches("a\\d+x\\d+z"))
                || (door.contains(" /public/") && published.contains(token));
    }

    private void read(Connection owner, Planted kind) throws SQLException {
        Audience rule = kind.audience;
        String planted = """
                select region_id, token, %s, %s, %s, %s from %s, lateral (select '%s' || region_id || 'x' || %s || 'z' as token) t
                where position(token in %s) > 0""".formatted(
                rule.units(), rule.restriction(), rule.owner(), rule.open(), kind.table, kind.code, kind.id, kind.text);
        int before = things.size();
        try (var statement = owner.createStatement();
                ResultSet row = statement.executeQuery(planted)) {
            while (row.next()) {
                things.put(
                        row.getString(2),
                        new Audience.Thing(
                                row.getLong(1), rule, numbers(row), row.getInt(4), row.getLong(5), row.getBoolean(6)));
            }
        }
        if (things.size() == before) {
            throw new IllegalStateException("nothing is planted in " + kind.table);
        }
    }

    private static Set<Long> numbers(ResultSet row) throws SQLException {
        return row.getArray(3) == null
                ? Set.of()
                : Set.copyOf(List.of((Long[]) row.getArray(3).getArray()));
    }

    /** What is under public notice, the pledges that went out to their units, and the units' names. */
    private void published(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                ResultSet row = statement.executeQuery("""
                        select 'c' || region_id || 'x' || id || 'z' from ledger_commitment
                        where restriction = 0 and (state = 'NOTICED' or (pledge is not null and state in ('ASSIGNED', 'REPORTED', 'CLOSED', 'PARTIAL')))
                        union all select 'u' || region_id || 'x' || id || 'z' from region_unit""")) {
            while (row.next()) {
                published.add(row.getString(1));
            }
        }
    }

    private void viewers(Connection owner) throws SQLException {
        Map<Long, Set<Long>> units = units(owner);
        Map<Long, Long> posts = posts(owner);
        try (var statement = owner.createStatement();
                ResultSet row = statement.executeQuery("""
                        select a.region_id, a.id, min(r.code), array_agg(distinct m.may) filter (where m.may is not null), bool_or(r.sees = 'REGION'),
                               max(r.level), min(a.person_id)
                        from access_account a join access_account_role g on g.account_id = a.id join access_role r on r.code = g.role_code
                        left join access_role_right m on m.role_code = r.code
                        where a.person_id is not null group by 1, 2 order by 2""")) {
            while (row.next()) {
                viewers.add(new Viewer(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getArray(4) == null
                                ? Set.of()
                                : Set.of((String[]) row.getArray(4).getArray()),
                        row.getBoolean(5),
                        row.getInt(6),
                        units.getOrDefault(row.getLong(7), Set.of()),
                        posts.getOrDefault(row.getLong(7), 0L)));
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

    /** By person: the post in which he acts unless he chooses another. */
    private static Map<Long, Long> posts(Connection owner) throws SQLException {
        Map<Long, Long> posts = new HashMap<>();
        try (var statement = owner.createStatement();
                ResultSet row = statement.executeQuery(
                        "select person_id, min(post_id) from region_holding group by person_id")) {
            while (row.next()) {
                posts.put(row.getLong(1), row.getLong(2));
            }
        }
        return posts;
    }
}
