package luoshi.bench.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import luoshi.access.Gate;
import luoshi.bench.Rig;

/**
 * Two invented counties side by side: people of every role and of every single right, and rows of every room, of every restriction level. What
 * is planted where stands in {@code population/*.sql}, a file a room.
 */
final class Population {
    static final List<Long> COUNTIES = List.of(Rig.COUNTY, 990123L);
    private static final List<String> ROOMS = List.of(
            "region",
            "access",
            "report",
            "ledger",
            "closing",
            "pledge",
            "supervision",
            "project",
            "meeting",
            "visit",
            "rhythm",
            "form",
            "caseline",
            "search");

    private Population() {}

    /** Founds the counties in an empty installation; {@code hash} is the stored content of every evidence file. */
    static void settle(Rig rig, String hash) throws SQLException, IOException {
        rig.gate()
                .found(List.of(
                        new Gate.Place(990000, "东岭省", "province"),
                        new Gate.Place(990100, "云川市", "city"),
                        new Gate.Place(COUNTIES.getLast(), "邻县", "county")));
        try (Connection owner = rig.owner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql("words"));
            for (long county : COUNTIES) {
                mark(owner, county, hash);
                for (String room : ROOMS) {
                    statement.execute(sql(room));
                }
            }
            statement.execute("analyze");
        }
    }

    private static void mark(Connection owner, long county, String hash) throws SQLException {
        try (PreparedStatement insert = owner.prepareStatement(
                "insert into planted (county, hash, kind, code, first, count) values (?, ?, ?, ?, ?, ?)")) {
            owner.createStatement().execute("truncate planted");
            for (Planted kind : Planted.values()) {
                insert.setLong(1, county);
                insert.setString(2, hash);
                insert.setString(3, kind.name());
                insert.setString(4, kind.code);
                insert.setLong(5, kind.first(county));
                insert.setInt(6, kind.count);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static String sql(String name) throws IOException {
        try (InputStream file = Population.class.getResourceAsStream("population/" + name + ".sql")) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
