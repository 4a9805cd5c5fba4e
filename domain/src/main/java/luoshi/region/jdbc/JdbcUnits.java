package luoshi.region.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import luoshi.once.Once;
import luoshi.region.Unit;
import luoshi.region.UnitClass;
import luoshi.region.Units;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Units} in PostgreSQL. */
public final class JdbcUnits implements Units {
    private static final String SELECT = """
            select u.*, array(select alias from region_unit_alias a
                              where a.region_id = u.region_id and a.unit_id = u.id order by alias) as aliases
            from region_unit u where u.region_id = ?
            """;

    private final JdbcTemplate jdbc;
    private final Once<List<Unit>> lists = Once.forAll();
    private final Once<Optional<Unit>> names = Once.forAll();

    private record Wanted(long regionId, LocalDate on) {}

    private record Named(long regionId, String name) {}

    public JdbcUnits(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Unit> list(long regionId, LocalDate on) {
        return lists.get(new Wanted(regionId, on), () -> List.copyOf(read(regionId, on)));
    }

    private List<Unit> read(long regionId, LocalDate on) {
        boolean ever = on.equals(LocalDate.MAX);
        return jdbc.query(
                SELECT
                        + " and (? or u.valid_from <= ? and (u.valid_to is null or u.valid_to >= ?)) order by u.class, u.id",
                JdbcUnits::unit,
                regionId,
                ever,
                ever ? LocalDate.EPOCH : on,
                ever ? LocalDate.EPOCH : on);
    }

    @Override
    public Optional<Unit> find(long regionId, long id) {
        return jdbc.query(SELECT + " and u.id = ?", JdbcUnits::unit, regionId, id).stream()
                .findFirst();
    }

    @Override
    public Optional<Unit> named(long regionId, String name) {
        return names.get(new Named(regionId, name), () -> read(regionId, name));
    }

    private Optional<Unit> read(long regionId, String name) {
        return jdbc.query(SELECT + """
                         and u.valid_to is null and (u.name = ? or u.short_name = ? or exists (
                           select from region_unit_alias a where a.region_id = u.region_id and a.unit_id = u.id and a.alias = ?))
                        order by u.name = ? desc, u.id limit 1""", JdbcUnits::unit, regionId, name, name, name, name).stream()
                .findFirst();
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(Unit unit) {
        forget();
        long id = jdbc.queryForObject(
                """
                insert into region_unit (region_id, name, short_name, class, leader_post_id, field, valid_from, valid_to, merged_into)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""",
                Long.class,
                unit.regionId(),
                unit.name(),
                unit.shortName(),
                unit.unitClass().label(),
                unit.leaderPostId(),
                unit.field(),
                unit.validFrom(),
                unit.validTo(),
                unit.mergedInto());
        name(unit.regionId(), id, unit.aliases());
        return id;
    }

    @Override
    public void change(Unit unit) {
        forget();
        jdbc.update(
                """
                update region_unit set name = ?, short_name = ?, class = ?, leader_post_id = ?, field = ?, valid_from = ?, valid_to = ?, merged_into = ?
                where region_id = ? and id = ?""",
                unit.name(),
                unit.shortName(),
                unit.unitClass().label(),
                unit.leaderPostId(),
                unit.field(),
                unit.validFrom(),
                unit.validTo(),
                unit.mergedInto(),
                unit.regionId(),
                unit.id());
        jdbc.update("delete from region_unit_alias where region_id = ? and unit_id = ?", unit.regionId(), unit.id());
        name(unit.regionId(), unit.id(), unit.aliases());
    }

    private void forget() {
        lists.forget();
        names.forget();
    }

    private void name(long regionId, long unitId, List<String> aliases) {
        jdbc.batchUpdate(
                "insert into region_unit_alias (region_id, unit_id, alias) values (?, ?, ?) on conflict do nothing",
                aliases.stream()
                        .map(alias -> new Object[] {regionId, unitId, alias})
                        .toList());
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getString("name"),
                row.getString("short_name"),
                UnitClass.of(row.getString("class")),
                Arrays.asList((String[]) row.getArray("aliases").getArray()),
                row.getObject("leader_post_id", Long.class),
                row.getString("field"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getObject("merged_into", Long.class));
    }
}
