package luoshi.ledger.jdbc;

import java.util.ArrayList;
import java.util.List;
import luoshi.ledger.Commitments;
import org.jspecify.annotations.Nullable;

/** A filter as SQL after {@code region_id = ?}; without the finer conditions the columns are the same in the table and in its tally. */
record Conditions(String sql, List<@Nullable Object> values) {

    static Conditions of(Commitments.Filter filter) {
        Written written = new Written(new StringBuilder(), new ArrayList<>(List.of(filter.regionId())));
        written.add("report_id = ?", filter.reportId());
        written.add("state = ?", filter.state() == null ? null : filter.state().name());
        written.add("kind = ?", filter.kind());
        written.add("lead_unit_id = ?", filter.leadUnitId());
        Commitments.Fine fine = filter.fine();
        written.add("starts_with(section, ?)", fine.section());
        written.add("leader_post_id = ?", fine.leaderPostId());
        written.add("due_on >= ?", fine.dueFrom());
        written.add("due_on <= ?", fine.dueTo());
        written.add("state = 'ASSIGNED' and due_on < ?", fine.late());
        if (fine.pledges()) {
            written.sql.append(" and pledge is not null");
        }
        return new Conditions(written.sql.toString(), written.values);
    }

    private record Written(StringBuilder sql, List<@Nullable Object> values) {
        void add(String condition, @Nullable Object value) {
            if (value != null) {
                sql.append(" and ").append(condition);
                values.add(value);
            }
        }
    }
}
