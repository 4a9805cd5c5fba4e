package luoshi.project.jdbc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.project.paper.PaperItem;
import luoshi.project.parcel.Control;
import luoshi.project.watch.Findings;
import luoshi.project.watch.Found;
import luoshi.project.watch.Watch;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Findings} in PostgreSQL. */
public final class JdbcFindings implements Findings {
    /** One query, whatever is looked for: the watch, the project, the day it counts from, and the paper or the words that it is about. */
    private static final String AMISS = """
            with asked as (
              select ?::bigint as region, ?::date as day, ?::int as ageing, ?::int as expiry, ?::numeric as listing, ?::int as warn, ?::int as late, ?::int as check_days, ?::bigint as project),
            project as (
              select p.*, a.day, a.ageing, a.expiry, a.listing, a.warn, a.late, a.check_days from project_project p, asked a
              where p.region_id = a.region and p.ended_on is null and (a.project is null or p.id = a.project)),
            paper as (
              select p.id, p.day, p.expiry, p.started_on, k.item, k.state, k.blocking, k.due_on, k.valid_until, k.verify_due, k.verified, k.words
              from project p join project_paper k on k.region_id = p.region_id and k.project_id = p.id
              where p.library in ('PREPARING', 'BUILDING')),
            amiss as (
              select 'MISSED_START' as watch, id, start_due as since, 0 as item, '' as words from project
              where library in ('PLANNED', 'PREPARING') and started_on is null and start_due < day
              union all
              select 'MISSED_FINISH', id, finish_due, 0, '' from project where library = 'BUILDING' and finished_on is null and produced_on is null and finish_due < day
              union all
              (select distinct on (id) 'PERMIT', id, valid_until, item, '' from paper
               where blocking and state = 'GRANTED' and started_on is null and valid_until <= day + expiry order by id, valid_until, item)
              union all
              (select distinct on (id) 'AREA_EXPIRED', id, valid_until, item, words from paper
               where blocking and state = 'REPLACED' and started_on is null and valid_until <= day + expiry order by id, valid_until, item)
              union all
              (select distinct on (p.id) 'PROMISE_BROKEN', p.id, s.checked_on, 0, s.control || ' ' || s.promised || ' ' || s.actual
               from project p join project_promise s on s.region_id = p.region_id and s.project_id = p.id
               where not s.kept order by p.id, s.checked_on, s.control)
              union all
              (select distinct on (p.id) 'PROMISE_UNCHECKED', p.id, s.due_on, 0, s.control
               from project p join lateral (
                 select s.control, p.check_days + case when s.control in ('INTENSITY', 'PLOT_RATIO') then least(p.finished_on, p.produced_on) else k.full_due end as due_on
                 from project_promise s join project_parcel k on k.region_id = s.region_id and k.project_id = s.project_id
                 where s.region_id = p.region_id and s.project_id = p.id and s.checked_on is null) s on s.due_on < p.day
               order by p.id, s.due_on, s.control)
              union all
              (select distinct on (p.id) 'ERRAND_LATE', p.id, e.due_on, 0, e.words from project p
               join project_errand e on e.region_id = p.region_id and e.project_id = p.id
               where e.done_on is null and e.due_on < p.day order by p.id, e.due_on, e.id)
              union all
              (select distinct on (id) 'BROKEN', id, verify_due, item, words from paper where state = 'COMMITTED' and not verified order by id, item)
              union all
              (select distinct on (id) 'UNVERIFIED', id, verify_due, item, words from paper
               where state = 'COMMITTED' and verified is null and verify_due < day order by id, verify_due)
              union all
              (select distinct on (id) 'PAPER_LATE', id, due_on, item, '' from paper
               where blocking and state in ('MISSING', 'APPLIED') and started_on is null and due_on < day order by id, due_on, item)
              union all
              select case when started_on + make_interval(months => late) < day then 'UNLISTED' else 'NOT_LISTED' end, id, started_on, 0, '' from project
              where started_on is not null and listed_on is null and total >= listing and library = 'BUILDING' and started_on + make_interval(months => warn) < day
              union all
              select 'SILENT', p.id, (date_trunc('month', p.day) - interval '1 month')::date, 0, '' from project p
              where library = 'BUILDING' and entered_on < date_trunc('month', p.day) - interval '1 month'
                and not exists (select from project_month m where m.region_id = p.region_id and m.project_id = p.id
                                and m.month = (date_trunc('month', p.day) - interval '1 month')::date)
                and not exists (select from project_event e where e.region_id = p.region_id and e.project_id = p.id and e.withdrawn_because = ''
                                and date_trunc('month', e.happened_on) = date_trunc('month', p.day) - interval '1 month')
              union all
              select 'AGEING', p.id, entered_on, 0, '' from project p
              where library = 'PLANNED' and entered_on + make_interval(months => ageing) < day
                and not exists (select from project_event e where e.region_id = p.region_id and e.project_id = p.id and e.withdrawn_because = ''
                                and e.happened_on + make_interval(months => ageing) >= p.day)
              union all
              select 'NO_PLAN', p.id, make_date(extract(year from p.day)::int, 1, 31), 0, '' from project p
              where library = 'BUILDING' and p.day > make_date(extract(year from p.day)::int, 1, 31)
                and not exists (select from project_plan f where f.region_id = p.region_id and f.project_id = p.id and f.year = extract(year from p.day)::int)
              union all
              (select distinct on (p.id) 'PROBLEM_LATE', p.id, e.due_on, 0, e.words from project p
               join project_entry e on e.region_id = p.region_id and e.project_id = p.id
               where e.book = 4 and e.closed_on is null and e.due_on < p.day order by p.id, e.due_on, e.id))
            select a.watch, a.id, p.name, p.unit_id, p.restriction, a.since, a.item, a.words from amiss a join project p on p.id = a.id
            order by p.total desc, p.id, a.watch""";

    private final JdbcTemplate jdbc;

    public JdbcFindings(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Found> amiss(long regionId, Limits limits, @Nullable Long projectId) {
        return jdbc.query(
                AMISS,
                (row, number) -> {
                    Watch watch = Watch.valueOf(row.getString("watch"));
                    LocalDate since = row.getObject("since", LocalDate.class);
                    return new Found(
                            watch,
                            row.getLong("id"),
                            row.getString("name"),
                            row.getLong("unit_id"),
                            since,
                            words(watch, since, row.getInt("item"), row.getString("words"), limits.day()),
                            row.getInt("restriction"));
                },
                regionId,
                limits.day(),
                limits.ageingMonths(),
                limits.expiryDays(),
                limits.listing(),
                limits.listingWarnMonths(),
                limits.listingLateMonths(),
                limits.checkDays(),
                projectId);
    }

    private static String words(Watch watch, LocalDate since, int item, String words, LocalDate day) {
        String paper = item == 0 ? "" : PaperItem.of(item).name();
        return switch (watch) {
            case MISSED_START -> "计划" + since + "开工，至今没有开工";
            case MISSED_FINISH -> "计划" + since + "竣工，至今没有竣工";
            case PERMIT -> paper + (since.isBefore(day) ? "已于" + since + "到期" : "将于" + since + "到期") + "，还没有开工";
            case AREA_EXPIRED -> paper + "由区域评估替代，评估" + (since.isBefore(day) ? "已于" : "将于") + since + "到期，还没有开工";
            case PROMISE_BROKEN -> promise(words);
            case PROMISE_UNCHECKED ->
                Control.valueOf(words).label() + "承诺应于" + since + "前核验（"
                        + Control.valueOf(words).stage().label() + "）";
            case ERRAND_LATE -> "代办“" + words + "”应于" + since + "办完";
            case BROKEN -> paper + "的承诺没有兑现：" + words;
            case UNVERIFIED -> paper + "的承诺应于" + since + "核验：" + words;
            case PAPER_LATE -> paper + "应于" + since + "办结，还没有批";
            case UNLISTED, NOT_LISTED -> since + "开工，还没有入库纳统";
            case SILENT -> since.getMonthValue() + "月没有报完成投资，也没有节点";
            case AGEING -> since + "入谋划库，一直没有动静";
            case NO_PLAN -> since.getYear() + "年的投资计划还没有下达";
            case PROBLEM_LATE -> "应于" + since + "解决：" + words;
        };
    }

    /** The control, what was promised and what was found. */
    private static String promise(String words) {
        String[] part = words.split(" ", -1);
        Control control = Control.valueOf(part[0]);
        return control.label() + "承诺" + control.told(new BigDecimal(part[1])) + "，核验"
                + control.told(new BigDecimal(part[2])) + "，没有达到";
    }

    @Override
    public List<Open> open(long regionId) {
        return jdbc.query(
                "select * from project_finding where region_id = ? and over_on is null",
                (row, number) -> new Open(
                        row.getLong("id"),
                        Watch.valueOf(row.getString("watch")),
                        row.getLong("project_id"),
                        row.getObject("found_on", LocalDate.class),
                        row.getObject("duty_id", Long.class)),
                regionId);
    }

    @Override
    public Map<Long, List<Watch>> openOf(long regionId, List<Long> projectIds) {
        Map<Long, List<Watch>> open = new HashMap<>();
        jdbc.query(
                "select project_id, watch from project_finding where region_id = ? and project_id = any (?) and over_on is null",
                row -> {
                    open.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(Watch.valueOf(row.getString(2)));
                },
                regionId,
                projectIds.toArray(Long[]::new));
        return open;
    }

    @Override
    public Map<Watch, Long> duties(long regionId, long projectId) {
        Map<Watch, Long> duties = new EnumMap<>(Watch.class);
        jdbc.query(
                "select watch, duty_id from project_finding where region_id = ? and project_id = ? and duty_id is not null order by id",
                row -> {
                    duties.put(Watch.valueOf(row.getString(1)), row.getLong(2));
                },
                regionId,
                projectId);
        return duties;
    }

    @Override
    public List<Past> past(long regionId, long projectId) {
        return jdbc.query(
                "select watch, found_on, words, over_on, duty_id from project_finding where region_id = ? and project_id = ? order by found_on desc, id desc",
                (row, number) -> new Past(
                        Watch.valueOf(row.getString("watch")),
                        row.getObject("found_on", LocalDate.class),
                        row.getString("words"),
                        row.getObject("over_on", LocalDate.class),
                        row.getObject("duty_id", Long.class)),
                regionId,
                projectId);
    }

    @Override
    public void keep(long regionId, Found found, LocalDate day, @Nullable Long dutyId) {
        jdbc.update("""
                insert into project_finding (region_id, project_id, watch, found_on, words, duty_id, concerned, restriction)
                select region_id, id, ?, ?, ?, ?, concerned, restriction from project_project where region_id = ? and id = ?""", found.watch().name(), day, found.words(), dutyId, regionId, found.projectId());
    }

    @Override
    public void over(long regionId, long id, LocalDate day) {
        jdbc.update(
                "update project_finding set over_on = greatest(?, found_on) where region_id = ? and id = ?",
                day,
                regionId,
                id);
    }
}
