package luoshi.ledger.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import luoshi.ledger.Goal;
import luoshi.ledger.pledge.Pledge;
import luoshi.ledger.pledge.PledgeYear;
import luoshi.ledger.pledge.Pledges;
import luoshi.ledger.pledge.Suggestion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Pledges} in PostgreSQL. */
public final class JdbcPledges implements Pledges {
    private final JdbcTemplate jdbc;

    public JdbcPledges(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PledgeYear> years(long regionId) {
        return jdbc.query(
                "select * from ledger_pledge_year where region_id = ? order by year desc", JdbcPledges::year, regionId);
    }

    @Override
    public Optional<PledgeYear> year(long regionId, int year) {
        return jdbc
                .query(
                        "select * from ledger_pledge_year where region_id = ? and year = ?",
                        JdbcPledges::year,
                        regionId,
                        year)
                .stream()
                .findFirst();
    }

    @Override
    public void keep(PledgeYear year) {
        jdbc.update(
                """
                insert into ledger_pledge_year as y (region_id, year, opens_on, closes_on, wanted, stage, present, document) values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (region_id, year) do update set opens_on = excluded.opens_on, closes_on = excluded.closes_on, wanted = excluded.wanted,
                  stage = excluded.stage, present = excluded.present, document = excluded.document""",
                year.regionId(),
                year.year(),
                year.opensOn(),
                year.closesOn(),
                year.wanted(),
                year.stage().name(),
                year.present(),
                year.document());
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long addSuggestion(long regionId, Suggestion suggestion, byte @Nullable [] name, byte @Nullable [] phone) {
        return jdbc.queryForObject(
                """
                insert into ledger_suggestion (region_id, year, receipt, source, title, words, place, name_sealed, phone_sealed, contact)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""",
                Long.class,
                regionId,
                suggestion.year(),
                suggestion.receipt(),
                suggestion.source(),
                suggestion.told().title(),
                suggestion.told().words(),
                suggestion.told().place(),
                name,
                phone,
                suggestion.contact());
    }

    @Override
    public List<Suggestion> suggestions(long regionId, int year, int most) {
        return jdbc.query(
                "select * from ledger_suggestion where region_id = ? and year = ? order by id desc limit ?",
                JdbcPledges::suggestion,
                regionId,
                year,
                most);
    }

    @Override
    @SuppressWarnings("NullAway") // a count is always answered
    public long countSuggestions(long regionId, int year) {
        return jdbc.queryForObject(
                "select count(*) from ledger_suggestion where region_id = ? and year = ?", Long.class, regionId, year);
    }

    @Override
    public Optional<Suggestion> receipt(long regionId, String receipt) {
        return jdbc
                .query(
                        "select * from ledger_suggestion where region_id = ? and receipt = ?",
                        JdbcPledges::suggestion,
                        regionId,
                        receipt)
                .stream()
                .findFirst();
    }

    @Override
    public void answer(long regionId, long suggestionId, @Nullable Long pledgeId, String answer) {
        jdbc.update(
                "update ledger_suggestion set pledge_id = ?, answer = ? where region_id = ? and id = ?",
                pledgeId,
                answer,
                regionId,
                suggestionId);
    }

    @Override
    public List<Pledge> of(long regionId, int year) {
        return jdbc.query("""
                select * from ledger_pledge where region_id = ? and year = ?
                order by array_position(array['province', 'city', 'county'], level), state = 'DROPPED', yes desc nulls last, id""", JdbcPledges::pledge, regionId, year);
    }

    @Override
    public Optional<Pledge> find(long regionId, long id) {
        return jdbc
                .query("select * from ledger_pledge where region_id = ? and id = ?", JdbcPledges::pledge, regionId, id)
                .stream()
                .findFirst();
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(long regionId, Pledge pledge) {
        Goal goal = pledge.content().goal();
        return jdbc.queryForObject(
                """
                insert into ledger_pledge (region_id, year, level, title, benefit, goal_value, goal_unit, funds, lead_unit_id, due_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""",
                Long.class,
                regionId,
                pledge.year(),
                pledge.level().code(),
                pledge.content().title(),
                pledge.content().benefit(),
                goal == null ? null : goal.value(),
                goal == null ? null : goal.unit(),
                pledge.content().funds(),
                pledge.leadUnitId(),
                pledge.dueOn());
    }

    @Override
    public void vote(long regionId, long id, Pledge.Vote vote) {
        jdbc.update(
                "update ledger_pledge set yes = ?, no = ?, abstain = ? where region_id = ? and id = ?",
                vote.yes(),
                vote.no(),
                vote.abstain(),
                regionId,
                id);
    }

    @Override
    public void become(long regionId, long id, Pledge.State state, @Nullable Long commitmentId) {
        jdbc.update(
                "update ledger_pledge set state = ?, commitment_id = ? where region_id = ? and id = ?",
                state.name(),
                commitmentId,
                regionId,
                id);
    }

    @Override
    public void score(long regionId, long pledgeId, Pledge.Sheet sheet) {
        jdbc.update(
                "insert into ledger_pledge_score (region_id, pledge_id, universal, basic, equal, feasible, words) values (?, ?, ?, ?, ?, ?, ?)",
                regionId,
                pledgeId,
                sheet.universal(),
                sheet.basic(),
                sheet.equal(),
                sheet.feasible(),
                sheet.words());
    }

    @Override
    public Map<Long, Pledge.Scores> scores(long regionId, int year) {
        Map<Long, Pledge.Scores> scores = new HashMap<>();
        jdbc.query(
                """
                select pledge_id, round(avg(universal), 1) as universal, round(avg(basic), 1) as basic, round(avg(equal), 1) as equal,
                       round(avg(feasible), 1) as feasible, count(*) as sheets
                from (select distinct on (s.pledge_id, s.scored_by) s.* from ledger_pledge_score s
                      join ledger_pledge p on p.region_id = s.region_id and p.id = s.pledge_id and p.year = ?
                      where s.region_id = ? order by s.pledge_id, s.scored_by, s.id desc) last
                group by pledge_id""",
                row -> {
                    scores.put(
                            row.getLong("pledge_id"),
                            new Pledge.Scores(
                                    row.getBigDecimal("universal"),
                                    row.getBigDecimal("basic"),
                                    row.getBigDecimal("equal"),
                                    row.getBigDecimal("feasible"),
                                    row.getInt("sheets")));
                },
                year,
                regionId);
        return scores;
    }

    @Override
    public List<InLedger> loose(long regionId, int year) {
        return jdbc.query(
                """
                select id, pledge, case when task = '' then quote else task end as words from ledger_commitment c
                where region_id = ? and year = ? and pledge is not null and state not in ('REFUSED', 'WITHDRAWN')
                  and not exists (select 1 from ledger_pledge p where p.region_id = c.region_id and p.commitment_id = c.id)
                order by number nulls last, id""",
                (row, number) -> new InLedger(row.getLong("id"), row.getString("pledge"), row.getString("words")),
                regionId,
                year);
    }

    private static PledgeYear year(ResultSet row, int number) throws SQLException {
        return new PledgeYear(
                row.getLong("region_id"),
                row.getInt("year"),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("closes_on", LocalDate.class),
                row.getInt("wanted"),
                PledgeYear.Stage.valueOf(row.getString("stage")),
                row.getObject("present", Integer.class),
                row.getString("document"));
    }

    private static Suggestion suggestion(ResultSet row, int number) throws SQLException {
        return new Suggestion(
                row.getLong("id"),
                row.getInt("year"),
                row.getString("receipt"),
                row.getString("source"),
                new Suggestion.Told(row.getString("title"), row.getString("words"), row.getString("place")),
                row.getString("contact"),
                row.getObject("pledge_id", Long.class),
                row.getString("answer"),
                row.getTimestamp("given_at").toInstant());
    }

    private static Pledge pledge(ResultSet row, int number) throws SQLException {
        BigDecimal value = row.getBigDecimal("goal_value");
        Integer yes = row.getObject("yes", Integer.class);
        return new Pledge(
                row.getLong("id"),
                row.getInt("year"),
                Pledge.Level.valueOf(row.getString("level").toUpperCase(Locale.ROOT)),
                new Pledge.Content(
                        row.getString("title"),
                        row.getString("benefit"),
                        value == null ? null : new Goal("=", value, row.getString("goal_unit")),
                        row.getBigDecimal("funds")),
                row.getLong("lead_unit_id"),
                row.getObject("due_on", LocalDate.class),
                Pledge.State.valueOf(row.getString("state")),
                yes == null ? null : new Pledge.Vote(yes, row.getInt("no"), row.getInt("abstain")),
                row.getObject("commitment_id", Long.class));
    }
}
