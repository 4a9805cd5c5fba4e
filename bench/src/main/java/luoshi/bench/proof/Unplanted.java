package luoshi.bench.proof;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 没有种的: the tables with row security that carry no token, each with the reason. A table that is neither planted nor here stops the proof. */
final class Unplanted {
    private static final Map<String, String> WHY = Map.ofEntries(
            Map.entry("access_role", "the same for all counties"),
            Map.entry("access_role_right", "the same for all counties"),
            Map.entry("access_account_role", "codes"),
            Map.entry("access_session", "times"),
            Map.entry("journal_seal", "hashes"),
            Map.entry("journal_head", "hashes"),
            Map.entry("journal_anchor", "hashes"),
            Map.entry("region_region", "the same for all counties"),
            Map.entry("region_unit_alias", "stands where the unit's name stands"),
            Map.entry("region_holding", "stands where the person's name stands"),
            Map.entry("parameter_value", "values by code, open to their county"),
            Map.entry("parameter_year", "public holidays"),
            Map.entry("parameter_day", "public holidays"),
            Map.entry("ledger_tally", "counts"),
            Map.entry("ledger_past", "states, told by no page itself"),
            Map.entry("ledger_month", "counts"),
            Map.entry("ledger_sentence", "places in the report"),
            Map.entry("ledger_sample_entry", "ids"),
            Map.entry("ledger_problem_answer", "ids"),
            Map.entry("ledger_pledge_score", "marks, told as means"),
            Map.entry("ledger_table_mapping", "headings"),
            Map.entry("ledger_table_name", "stands where the table's rows stand"),
            Map.entry("form_mapping", "headings"),
            Map.entry("project_bound", "ids and amounts of planted projects"),
            Map.entry("ledger_quota_share", "numbers"),
            Map.entry("project_standing", "lights and sums of planted projects"),
            Map.entry("project_tally", "sums"),
            Map.entry("project_purse", "sums"),
            Map.entry("project_portfolio_member", "ids"),
            Map.entry("project_batch_tally", "sums"),
            Map.entry("project_month_tally", "sums"),
            Map.entry("project_batch", "counts and days, open to their county"),
            Map.entry("project_batch_member", "ids"),
            Map.entry("supervision_bulletin_matter", "read by who writes the bulletin, whose text holds the names"),
            Map.entry("supervision_clock", "days"),
            Map.entry("supervision_reminder", "days"),
            Map.entry("supervision_hold", "days"),
            Map.entry("supervision_aside", "told by no page"),
            Map.entry("access_feed", "hashes"),
            Map.entry("notice_setting", "sealed addresses"),
            Map.entry("notice_delivery", "ids and states"),
            Map.entry("notice_sending", "told by no page; who reads its rows stands in SeenTest"),
            Map.entry("rhythm_call", "told beside the unit that is silent on that day"),
            Map.entry("notice_outbox", "told by no page"),
            Map.entry("visit_headquarters_member", "posts and units, open to their county"),
            Map.entry("visit_headquarters_meeting", "ids"),
            Map.entry("visit_finding", "days of planted pairings"),
            Map.entry("rhythm_item", "ids"),
            Map.entry("rhythm_reading", "values"),
            Map.entry("project_tour_mark", "marks, told as means"),
            Map.entry("caseline_version", "definitions, open to their county"),
            Map.entry("caseline_clock", "days"),
            Map.entry("caseline_tally", "sums"),
            Map.entry("caseline_import", "counts"),
            Map.entry("caseline_import_fault", "rows sealed, shown to who sent them and nobody else"),
            Map.entry("caseline_cell", "villages, told as a rate"),
            Map.entry("caseline_binding", "codes and sums of planted commitments"),
            Map.entry("round_step", "counts"));

    private Unplanted() {}

    /** Every table with row security is planted, or here and not both. */
    static void check(Connection owner) throws SQLException {
        var planted = Arrays.stream(Planted.values()).map(kind -> kind.table).collect(Collectors.toSet());
        List<String> wrong = new ArrayList<>();
        try (var statement = owner.createStatement();
                ResultSet row = statement.executeQuery(
                        "select relname from pg_class where relrowsecurity and relnamespace = 'public'::regnamespace")) {
            while (row.next()) {
                if (planted.contains(row.getString(1)) == WHY.containsKey(row.getString(1))) {
                    wrong.add(row.getString(1));
                }
            }
        }
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("plant a token in, or say why not: " + wrong);
        }
    }
}
