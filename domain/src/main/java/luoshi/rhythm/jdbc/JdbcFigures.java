package luoshi.rhythm.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.rhythm.Figure;
import luoshi.rhythm.Figures;
import luoshi.supervision.pace.ReportDay;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Figures} in PostgreSQL. */
public final class JdbcFigures implements Figures {
    private final JdbcTemplate jdbc;

    public JdbcFigures(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void takeTurns(long regionId) {
        jdbc.query("select pg_advisory_xact_lock(hashtext('rhythm_figure'), hashtext(?::text))", row -> {}, regionId);
    }

    @Override
    public Optional<Figure> same(long regionId, Draft draft) {
        return figures(
                        "region_id = ? and folded = ? and ended_on is null and from_on <= ? and to_on >= ? and units && ? order by id limit 1",
                        regionId,
                        Figure.folded(draft.name()),
                        draft.to(),
                        draft.from(),
                        draft.units().toArray(Long[]::new))
                .stream()
                .findFirst();
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(long regionId, Draft draft) {
        return jdbc.queryForObject(
                """
                insert into rhythm_figure (region_id, campaign_id, purpose, name, folded, measure, every, from_on, to_on, units)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""",
                Long.class,
                regionId,
                draft.campaignId(),
                draft.purpose().strip(),
                draft.name().strip(),
                Figure.folded(draft.name()),
                draft.measure().strip(),
                draft.every().name(),
                draft.from(),
                draft.to(),
                draft.units().toArray(Long[]::new));
    }

    @Override
    public Optional<Figure> find(long regionId, long id) {
        return figures("region_id = ? and id = ?", regionId, id).stream().findFirst();
    }

    @Override
    public List<Figure> ofCampaign(long regionId, long campaignId) {
        return figures("region_id = ? and campaign_id = ? order by id", regionId, campaignId);
    }

    @Override
    public List<Figure> live(long regionId, LocalDate day) {
        return figures(
                "region_id = ? and to_on >= ? and ended_on is null and from_on <= ? order by id", regionId, day, day);
    }

    private List<Figure> figures(String where, Object... values) {
        return jdbc.query("select * from rhythm_figure where " + where, JdbcFigures::figure, values);
    }

    @Override
    public void give(Figure figure, long unitId, LocalDate dueOn, BigDecimal value, long accountId) {
        jdbc.update("""
                insert into rhythm_reading (region_id, figure_id, unit_id, due_on, value) values (?, ?, ?, ?, ?)
                on conflict (region_id, figure_id, unit_id, due_on)
                do update set value = excluded.value, given_by = ?, given_at = clock_timestamp()""", figure.regionId(), figure.id(), unitId, dueOn, value, accountId);
    }

    @Override
    public List<Figure.Reading> last(long regionId, List<Long> figureIds) {
        return jdbc.query(
                """
                select distinct on (figure_id, unit_id) figure_id, unit_id, due_on, value from rhythm_reading
                where region_id = ? and figure_id = any (?) order by figure_id, unit_id, due_on desc""",
                (row, number) -> new Figure.Reading(
                        row.getLong(1), row.getLong(2), row.getObject(3, LocalDate.class), row.getBigDecimal(4)),
                regionId,
                figureIds.toArray(Long[]::new));
    }

    private static Figure figure(ResultSet row, int number) throws SQLException {
        return new Figure(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getObject("campaign_id", Long.class),
                row.getString("purpose"),
                row.getString("name"),
                row.getString("measure"),
                ReportDay.valueOf(row.getString("every")),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                List.of((Long[]) row.getArray("units").getArray()),
                row.getObject("ended_on", LocalDate.class));
    }
}
