package luoshi.supervision.jdbc;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.supervision.Counting;
import luoshi.supervision.Duties;
import luoshi.supervision.Duty;
import luoshi.supervision.DutyClock;
import luoshi.supervision.DutyMove;
import luoshi.supervision.DutyState;
import luoshi.supervision.Grade;
import luoshi.supervision.Weight;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Duties} in PostgreSQL. */
public final class JdbcDuties implements Duties {
    private final JdbcTemplate jdbc;

    public JdbcDuties(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(long regionId, Draft draft, int year) {
        List<Long> concerned = new ArrayList<>(draft.supporting());
        concerned.addFirst(draft.unitId());
        return jdbc.queryForObject(
                """
                insert into supervision_duty (region_id, year, number, source, document, subject_kind, subject_id, title, demand, weight, counting, state,
                                              unit_id, supporting, leader_post_id, concerned, restriction)
                values (?, ?, supervision_take_numbers(?, ?, 1), ?, ?, ?, ?, ?, ?, ?, ?, 'REGISTERED', ?, ?, ?, ?, ?) returning id""",
                Long.class,
                regionId,
                year,
                regionId,
                year,
                draft.origin().source().name(),
                draft.origin().document().strip(),
                draft.origin().subjectKind(),
                draft.origin().subjectId(),
                draft.title().strip(),
                draft.demand().strip(),
                draft.weight().name(),
                draft.counting().name(),
                draft.unitId(),
                draft.supporting().toArray(Long[]::new),
                draft.origin().leaderPostId(),
                concerned.toArray(Long[]::new),
                draft.restriction());
    }

    @Override
    public Optional<Duty> find(long regionId, long id) {
        return jdbc
                .query("select * from supervision_duty where region_id = ? and id = ?", DutyRows::duty, regionId, id)
                .stream()
                .findFirst();
    }

    @Override
    public List<Duty> page(Filter filter, int most) {
        return jdbc.query(
                """
                select * from supervision_duty where region_id = ? and state = any (?) and (?::bigint is null or unit_id = ?)
                and (?::text is null or source = ?) and id > ? order by id limit ?""",
                DutyRows::duty,
                filter.regionId(),
                filter.states().stream().map(DutyState::name).toArray(String[]::new),
                filter.unitId(),
                filter.unitId(),
                filter.source() == null ? null : filter.source().name(),
                filter.source() == null ? null : filter.source().name(),
                filter.afterId(),
                most);
    }

    @Override
    public List<Duty> urgent(long regionId, List<DutyState> states, @Nullable Weight weight, int most) {
        return jdbc.query(
                """
                select d.* from supervision_duty d
                left join lateral (select min(case when k.counting = 'WORKING' then k.since + (k.last_seq - k.since_seq) * 7 / 5
                                                   else k.since + (k.last_seq - k.since_seq) end) as ends
                                   from supervision_clock k where k.region_id = d.region_id and k.duty_id = d.id and k.since is not null) c on true
                where d.region_id = ? and d.state = any (?) and (?::text is null or d.weight = ?)
                order by c.ends nulls last, d.id limit ?""",
                DutyRows::duty,
                regionId,
                states.stream().map(DutyState::name).toArray(String[]::new),
                weight == null ? null : weight.name(),
                weight == null ? null : weight.name(),
                most);
    }

    @Override
    public List<Duty> late(long regionId, LocalDate today, WorkCalendar calendar, int most) {
        LocalDate before = today.minusDays(1);
        return jdbc.query(
                """
                with c as (select * from unnest(?, ?::int[]) as c(counting, late)),
                late as (
                  select k.duty_id, max(c.late - k.last_seq) as behind from supervision_clock k join c on c.counting = k.counting
                  where k.region_id = ? and k.since is not null and k.last_seq <= c.late group by k.duty_id)
                select d.* from late l join supervision_duty d on d.region_id = ? and d.id = l.duty_id order by l.behind desc, d.id limit ?""",
                DutyRows::duty,
                java.util.Arrays.stream(Counting.values()).map(Counting::name).toArray(String[]::new),
                java.util.Arrays.stream(Counting.values())
                        .map(counting -> counting.cutoff(before, calendar))
                        .toArray(Integer[]::new),
                regionId,
                regionId,
                most);
    }

    @Override
    public List<Duty> all(long regionId, List<Long> ids) {
        return jdbc.query(
                "select * from supervision_duty where region_id = ? and id = any (?) order by id",
                DutyRows::duty,
                regionId,
                ids.toArray(Long[]::new));
    }

    @Override
    public List<Duty> about(long regionId, String subjectKind, long subjectId) {
        return jdbc.query(
                "select * from supervision_duty where region_id = ? and subject_kind = ? and subject_id = ? order by id",
                DutyRows::duty,
                regionId,
                subjectKind,
                subjectId);
    }

    @Override
    public List<Count> counts(long regionId) {
        return jdbc.query(
                "select state, weight, count(*) from supervision_duty where region_id = ? and state not in ('CLOSED', 'ENDED') group by state, weight",
                (row, number) -> new Count(
                        DutyState.valueOf(row.getString(1)), Weight.valueOf(row.getString(2)), row.getLong(3)),
                regionId);
    }

    @Override
    public long[] lateAndToday(long regionId, LocalDate today, WorkCalendar calendar) {
        long[] counts = new long[2];
        LocalDate before = today.minusDays(1);
        jdbc.query(
                """
                with c as (select * from unnest(?, ?::int[], ?::int[]) as c(counting, late, today))
                select count(distinct k.duty_id) filter (where k.last_seq <= c.late),
                       count(distinct k.duty_id) filter (where k.last_seq > c.late and k.last_seq <= c.today)
                from supervision_clock k join c on c.counting = k.counting where k.region_id = ? and k.since is not null and k.last_seq <= c.today""",
                row -> {
                    counts[0] = row.getLong(1);
                    counts[1] = row.getLong(2);
                },
                java.util.Arrays.stream(Counting.values()).map(Counting::name).toArray(String[]::new),
                java.util.Arrays.stream(Counting.values())
                        .map(counting -> counting.cutoff(before, calendar))
                        .toArray(Integer[]::new),
                java.util.Arrays.stream(Counting.values())
                        .map(counting -> counting.cutoff(today, calendar))
                        .toArray(Integer[]::new),
                regionId);
        return counts;
    }

    @Override
    public boolean move(Duty duty, DutyMove move, String words) {
        return jdbc.update(
                        """
                        with moved as (
                          update supervision_duty set state = ?, changed_at = clock_timestamp() where region_id = ? and id = ? and state = ?
                          returning region_id, id, unit_id, concerned, restriction)
                        insert into supervision_move (region_id, duty_id, move, words, unit_id, concerned, restriction)
                        select region_id, id, ?, ?, unit_id, concerned, restriction from moved""",
                        move.to().name(),
                        duty.regionId(),
                        duty.id(),
                        duty.state().name(),
                        move.name(),
                        words)
                == 1;
    }

    @Override
    public void assigned(Duty duty, LocalDateTime at) {
        jdbc.update(
                "update supervision_duty set assigned_at = ? where region_id = ? and id = ?",
                at,
                duty.regionId(),
                duty.id());
    }

    @Override
    public void handOver(Duty duty, long unitId) {
        jdbc.update("""
                update supervision_duty set unit_id = ?, supporting = array_remove(supporting, ?),
                  concerned = case when ? = any (concerned) then concerned else concerned || ?::bigint end
                where region_id = ? and id = ?""", unitId, unitId, unitId, unitId, duty.regionId(), duty.id());
    }

    @Override
    public void applied(Duty duty, String result) {
        jdbc.update(
                "update supervision_duty set result = ?, applied_by = access_account() where region_id = ? and id = ?",
                result,
                duty.regionId(),
                duty.id());
    }

    @Override
    public void settled(Duty duty, Grade grade, String result, LocalDate day) {
        jdbc.update(
                "update supervision_duty set grade = ?, result = ?, settled_by = access_account(), settled_on = ? where region_id = ? and id = ?",
                grade.name(),
                result,
                day,
                duty.regionId(),
                duty.id());
    }

    @Override
    public void closed(Duty duty, LocalDate day) {
        jdbc.update(
                "update supervision_duty set closed_on = ? where region_id = ? and id = ?",
                day,
                duty.regionId(),
                duty.id());
    }

    @Override
    public Map<Long, List<DutyClock>> clocks(long regionId, List<Long> dutyIds) {
        Map<Long, List<DutyClock>> clocks = new HashMap<>();
        jdbc.query(
                """
                select * from supervision_clock where region_id = ? and duty_id = any (?)
                order by duty_id, array_position(array['SIGN', 'DEPLOY', 'FEEDBACK', 'SETTLE', 'SETTLE_MAJOR'], stage)""",
                row -> {
                    clocks.computeIfAbsent(row.getLong("duty_id"), none -> new ArrayList<>())
                            .add(DutyRows.clock(row));
                },
                regionId,
                dutyIds.toArray(Long[]::new));
        return clocks;
    }

    @Override
    public void keep(Duty duty, List<DutyClock> clocks, WorkCalendar calendar) {
        jdbc.batchUpdate("""
                insert into supervision_clock (region_id, duty_id, stage, turn, counting, noon, budget, consumed, since, since_seq, rung, done_on,
                                               unit_id, concerned, restriction)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (region_id, duty_id, stage) do update set turn = excluded.turn, budget = excluded.budget, consumed = excluded.consumed,
                  since = excluded.since, since_seq = excluded.since_seq, rung = excluded.rung, done_on = excluded.done_on, unit_id = excluded.unit_id,
                  concerned = excluded.concerned""", clocks, 10, (statement, clock) -> DutyRows.write(statement, duty, clock, calendar));
    }
}
