package luoshi.bench.proof;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import luoshi.bench.Rig;

/** A fingerprint of all that forms can change, past row security. */
final class Untouched {
    /** What readers change rightly, and what the program itself changes while it is served: logged, exported, read, kept as one's own. */
    private static final Set<Planted> MOVING = Set.of(
            Planted.ACCOUNT,
            Planted.DRAFT,
            Planted.EXPORT,
            Planted.FACT,
            Planted.FILTER,
            Planted.LETTER,
            Planted.OBJECTION,
            Planted.SUGGESTION);

    private static final List<String> MORE =
            List.of("region_holding", "access_role_right", "access_account_role", "parameter_value");

    private Untouched() {}

    static String print(Path folder) throws SQLException {
        List<String> tables = new ArrayList<>(MORE);
        Arrays.stream(Planted.values()).filter(kind -> !MOVING.contains(kind)).forEach(kind -> tables.add(kind.table));
        StringBuilder print = new StringBuilder();
        try (Rig rig = Rig.open(folder);
                Connection owner = rig.owner();
                var statement = owner.createStatement()) {
            for (String table : tables) {
                try (var row = statement.executeQuery(
                        "select count(*), md5(string_agg(t::text, '|' order by t::text)) from %s t".formatted(table))) {
                    row.next();
                    print.append(table)
                            .append(' ')
                            .append(row.getString(1))
                            .append(' ')
                            .append(row.getString(2))
                            .append('\n');
                }
            }
        }
        return print.toString();
    }
}
