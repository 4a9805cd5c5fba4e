package luoshi.bench.proof;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import luoshi.access.SessionKey;
import luoshi.bench.Rig;

/**
 * Who sees which of the proof's orders (R2-8), asked of the database as each account in turn and worked out beside it in plain code.
 *
 * @param asked how many accounts
 * @param refused how many of them may see no order of orange or red
 * @param astray how many saw another number of them than they should
 */
record OrderSight(int asked, int refused, int astray) {
    private static final String COUNT = """
            select count(*) filter (where colour = 'BLUE') as blue, count(*) filter (where colour <> 'BLUE') as grave, coalesce(max(unit_id), 0) as unit
            from supervision_order where subject_kind = 'proof'""";

    private record Seen(long blue, long grave) {}

    static OrderSight of(Rig rig, Connection owner) throws SQLException {
        Seen all;
        long unit;
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(COUNT)) {
            row.next();
            all = new Seen(row.getLong("blue"), row.getLong("grave"));
            unit = row.getLong("unit");
        }
        int asked = 0;
        int refused = 0;
        int astray = 0;
        for (Oracle.Viewer viewer : new Oracle(owner).viewers()) {
            Seen due = due(viewer, all, unit);
            asked++;
            refused += due.grave() == 0 ? 1 : 0;
            astray += seen(rig, viewer).equals(due) ? 0 : 1;
        }
        return new OrderSight(asked, refused, astray);
    }

    private static Seen due(Oracle.Viewer viewer, Seen all, long unit) {
        if (viewer.county() != Rig.COUNTY || !viewer.may("order.read")) {
            return new Seen(0, 0);
        }
        boolean concerned = viewer.units().contains(unit);
        boolean grave = (viewer.whole() && viewer.may("order.cadre")) || (concerned && viewer.may("order.reply"));
        return new Seen(viewer.whole() || concerned ? all.blue() : 0, grave ? all.grave() : 0);
    }

    private static Seen seen(Rig rig, Oracle.Viewer viewer) {
        SessionKey key = SessionKey.random(viewer.county());
        rig.gate().open(viewer.county(), viewer.account(), key);
        return rig.acting()
                .as(
                        key,
                        actor -> rig.jdbc()
                                .query(COUNT, (row, number) -> new Seen(row.getLong("blue"), row.getLong("grave")))
                                .getFirst());
    }
}
