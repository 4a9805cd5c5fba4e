package luoshi.ledger.jdbc;

import java.util.ArrayList;
import java.util.List;
import luoshi.ledger.Duty;
import luoshi.ledger.Goal;
import luoshi.ledger.change.Changes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Changes} in PostgreSQL. */
public final class JdbcChanges implements Changes {
    private final JdbcTemplate jdbc;

    public JdbcChanges(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void task(long regionId, long id, String task) {
        jdbc.update(
                "update ledger_commitment set task = case when ? = quote then '' else ? end, changed_at = clock_timestamp() where region_id = ? and id = ?",
                task,
                task,
                regionId,
                id);
    }

    @Override
    @SuppressWarnings("NullAway") // the matter is there, and returning always answers a row
    public List<SplitOff> splitOff(long regionId, long id, List<Draft> drafts) {
        int number = jdbc.queryForObject("""
                select ledger_take_numbers(region_id, year, 'commitment', ?) from ledger_commitment where region_id = ? and id = ?""", Integer.class, drafts.size(), regionId, id);
        List<SplitOff> off = new ArrayList<>();
        for (Draft draft : drafts) {
            long made = jdbc.queryForObject("""
                    insert into ledger_commitment (region_id, report_id, year, number, kind, pledge, quote, task, start_at, end_at, paragraph_start, paragraph_end,
                                                   section, firmness, deadline_words, reasons, goal_op, goal_value, goal_unit, state, leader_post_id, lead_unit_id,
                                                   responsible, supporting, owner_post_id, due_on, concerned, issue_id, restriction)
                    select region_id, report_id, year, ?, kind, pledge, quote, ?, start_at, end_at, paragraph_start, paragraph_end,
                           section, firmness, deadline_words, reasons, ?, ?, ?, 'ASSIGNED', ?, ?, ?, ?, ?, ?, ?, issue_id, restriction
                    from ledger_commitment where region_id = ? and id = ? returning id""", Long.class, values(number, draft, regionId, id));
            off.add(new SplitOff(made, number++));
        }
        return off;
    }

    private static @Nullable Object[] values(int number, Draft draft, long regionId, long id) {
        Goal goal = draft.goal();
        Duty duty = draft.duty();
        return new @Nullable Object[] {
            number,
            draft.task(),
            goal == null ? null : goal.op(),
            goal == null ? null : goal.value(),
            goal == null ? null : goal.unit(),
            duty.leaderPostId(),
            duty.leadUnitId(),
            Rows.array(duty.responsible()),
            Rows.array(duty.supporting()),
            duty.ownerPostId(),
            duty.dueOn(),
            Rows.array(duty.concerned()),
            regionId,
            id
        };
    }

    @Override
    public void mergeInto(long regionId, long id, long into) {
        jdbc.update(
                "update ledger_commitment set state = 'WITHDRAWN', merged_into = ?, changed_at = clock_timestamp() where region_id = ? and id = ?",
                into,
                regionId,
                id);
    }
}
