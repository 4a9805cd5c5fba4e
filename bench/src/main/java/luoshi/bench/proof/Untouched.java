package luoshi.bench.proof;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import luoshi.bench.Rig;

/** A fingerprint of all that forms can change, past row security. */
final class Untouched {
    private static final List<String> TABLES = List.of(
            "ledger_commitment",
            "ledger_note",
            "ledger_decision",
            "evidence_file",
            "report_report",
            "region_unit",
            "region_post",
            "region_person",
            "region_holding",
            "access_role_right",
            "access_account_role",
            "parameter_value");

    private Untouched() {}

    static String print(Path folder) throws SQLException {
        StringBuilder print = new StringBuilder();
        try (Rig rig = Rig.open(folder);
                Connection owner = rig.owner();
                var statement = owner.createStatement()) {
            for (String table : TABLES) {
                try (var row = statement.executeQuery(
                        "select count(*), md5(string_agg(t::text, '|' order by t::text)) from %s t".formatted(table))) {
                    row.next();
                    print.append(table).append(row.getString(1)).append(row.getString(2));
                }
            }
        }
        return print.toString();
    }
}
