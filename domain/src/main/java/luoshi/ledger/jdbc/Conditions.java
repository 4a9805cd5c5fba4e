package luoshi.ledger.jdbc;

import java.util.ArrayList;
import java.util.List;
import luoshi.ledger.Commitments;
import luoshi.ledger.Condition;
import org.jspecify.annotations.Nullable;

/** A filter as SQL after {@code region_id = ?}; without the finer conditions the columns are the same in the table and in its tally. */
record Conditions(String sql, List<@Nullable Object> values) {

    static Conditions of(Commitments.Filter filter) {
        Written written = new Written(new StringBuilder(), new ArrayList<>(List.of(filter.regionId())));
        written.add("report_id = ?", filter.reportId());
        written.add("state = ?", filter.state() == null ? null : filter.state().name());
        written.add("kind = ?", filter.kind());
        written.add("lead_unit_id = ?", filter.leadUnitId());
        filter.fine().conditions().forEach(written::fine);
        return new Conditions(written.sql.toString(), written.values);
    }

    private record Written(StringBuilder sql, List<@Nullable Object> values) {
        void add(String condition, @Nullable Object value) {
            if (value != null) {
                sql.append(" and ").append(condition);
                values.add(value);
            }
        }

        void fine(Condition condition) {
            switch (condition) {
                case Condition.Section section -> add("starts_with(section, ?)", section.path());
                case Condition.Leader leader -> add("leader_post_id = ?", leader.postId());
                case Condition.Involved involved -> {
                    add("? = any (array[lead_unit_id] || responsible || supporting)", involved.unitId());
                }
                case Condition.DueFrom from -> add("due_on >= ?", from.day());
                case Condition.DueTo to -> add("due_on <= ?", to.day());
                case Condition.Late late -> add("state = 'ASSIGNED' and due_on < ?", late.today());
                case Condition.Pledge pledge -> add("pledge = ?", pledge.level());
                case Condition.Numbered numbered -> add("number = ?", numbered.number());
                case Condition.Among among -> add("id = any (?)", Rows.array(among.ids()));
                case Condition.Flag flag -> flag(flag);
            }
        }

        private void flag(Condition.Flag flag) {
            sql.append(
                    switch (flag) {
                        case PLEDGES -> " and pledge is not null";
                        case COUNTED -> " and goal_value is not null";
                        case BOUND -> " and bound";
                        case UNBOUND -> " and not bound";
                        case UNCOUNTED -> " and goal_value is null";
                        case INCOMPLETE ->
                            " and (leader_post_id is null or lead_unit_id is null or owner_post_id is null or due_on is null)";
                        case TROUBLED -> """
                             and id in (select commitment_id from (
                               select distinct on (commitment_id) commitment_id, problems, needs from ledger_note_view
                               where region_id = ? and accepted order by commitment_id, id desc) last where problems <> '' or needs <> '')""";
                    });
            if (flag == Condition.Flag.TROUBLED) {
                values.add(values.getFirst());
            }
        }
    }
}
