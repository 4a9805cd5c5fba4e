package luoshi.project.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.access.Audience;
import luoshi.project.fund.Channel;
import luoshi.project.fund.Flow;
import luoshi.project.fund.Funds;
import luoshi.project.fund.Purse;
import luoshi.project.fund.Source;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Funds} in PostgreSQL. */
public final class JdbcFunds implements Funds {
    private static final String SOURCE =
            "select id, year, channel, project_id, name, document, planned, arrived, allocated from project_source where region_id = ?";
    private static final String FLOW =
            "select id, kind, source_id, project_id, amount, happened_on, words from project_flow where region_id = ?";

    private final JdbcTemplate jdbc;

    public JdbcFunds(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Source> list(long regionId, int year) {
        return jdbc.query(SOURCE + " and year = ? order by id", JdbcFunds::source, regionId, year);
    }

    @Override
    public List<Integer> years(long regionId) {
        return jdbc.queryForList(
                "select distinct year from project_source where region_id = ? order by year desc",
                Integer.class,
                regionId);
    }

    @Override
    public List<Source> of(long regionId, long projectId) {
        return jdbc.query(
                SOURCE
                        + " and (project_id = ? or id in (select source_id from project_flow where region_id = ? and project_id = ? and kind = 'ALLOCATED'))"
                        + " order by year desc, id",
                JdbcFunds::source,
                regionId,
                projectId,
                regionId,
                projectId);
    }

    @Override
    public Optional<Source> find(long regionId, long id) {
        return jdbc.query(SOURCE + " and id = ?", JdbcFunds::source, regionId, id).stream()
                .findFirst();
    }

    @Override
    public long add(long regionId, Source source, Audience audience) {
        return jdbc.query(
                        """
                        insert into project_source (region_id, year, channel, project_id, name, document, planned, concerned, restriction)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""",
                        (row, number) -> row.getLong("id"),
                        regionId,
                        source.year(),
                        source.channel().name(),
                        source.projectId(),
                        source.name().strip(),
                        source.document().strip(),
                        source.level().planned(),
                        audience.units().toArray(Long[]::new),
                        audience.restriction())
                .getFirst();
    }

    @Override
    public void change(long regionId, long id, BigDecimal planned, String document) {
        jdbc.update(
                "update project_source set planned = ?, document = ? where region_id = ? and id = ?",
                planned,
                document,
                regionId,
                id);
    }

    @Override
    public Optional<Long> record(long regionId, Flow flow, Audience audience) {
        try {
            return jdbc
                    .query(
                            """
                            insert into project_flow (region_id, kind, source_id, project_id, amount, happened_on, words, concerned, restriction)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""",
                            (row, number) -> row.getLong("id"),
                            regionId,
                            flow.kind().name(),
                            flow.sourceId(),
                            flow.projectId(),
                            flow.amount(),
                            flow.on(),
                            flow.words(),
                            audience.units().toArray(Long[]::new),
                            audience.restriction())
                    .stream()
                    .findFirst();
        } catch (DataIntegrityViolationException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<Flow> flows(long regionId, long sourceId) {
        return jdbc.query(
                FLOW + " and source_id = ? order by happened_on desc, id desc", JdbcFunds::flow, regionId, sourceId);
    }

    @Override
    public List<Flow> ofProject(long regionId, long projectId) {
        return jdbc.query(
                FLOW + " and project_id = ? and kind <> 'ARRIVED' order by happened_on desc, id desc",
                JdbcFunds::flow,
                regionId,
                projectId);
    }

    @Override
    public Purse purse(long regionId, long projectId) {
        return jdbc
                .query(
                        "select allocated, paid from project_purse where region_id = ? and project_id = ?",
                        JdbcFunds::purse,
                        regionId,
                        projectId)
                .stream()
                .findFirst()
                .orElse(Purse.EMPTY);
    }

    @Override
    public Map<Long, Purse> purses(long regionId) {
        Map<Long, Purse> purses = new HashMap<>();
        jdbc.query(
                "select project_id, allocated, paid from project_purse where region_id = ?",
                row -> {
                    purses.put(row.getLong("project_id"), purse(row, 0));
                },
                regionId);
        return purses;
    }

    @Override
    public BigDecimal paid(long regionId, int year) {
        return jdbc.query("""
                        select coalesce(sum(amount), 0) as paid from project_flow
                        where region_id = ? and kind = 'PAID' and happened_on between make_date(?, 1, 1) and make_date(?, 12, 31)""", (row, number) -> row.getBigDecimal("paid"), regionId, year, year)
                .getFirst();
    }

    private static Source source(ResultSet row, int number) throws SQLException {
        return new Source(
                row.getLong("id"),
                row.getInt("year"),
                Channel.valueOf(row.getString("channel")),
                row.getObject("project_id", Long.class),
                row.getString("name"),
                row.getString("document"),
                new Source.Level(
                        row.getBigDecimal("planned"), row.getBigDecimal("arrived"), row.getBigDecimal("allocated")));
    }

    private static Flow flow(ResultSet row, int number) throws SQLException {
        return new Flow(
                row.getLong("id"),
                Flow.Kind.valueOf(row.getString("kind")),
                row.getObject("source_id", Long.class),
                row.getObject("project_id", Long.class),
                row.getBigDecimal("amount"),
                row.getObject("happened_on", LocalDate.class),
                row.getString("words"));
    }

    private static Purse purse(ResultSet row, int number) throws SQLException {
        return new Purse(row.getBigDecimal("allocated"), row.getBigDecimal("paid"));
    }
}
