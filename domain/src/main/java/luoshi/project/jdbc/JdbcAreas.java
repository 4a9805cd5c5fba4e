package luoshi.project.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.project.parcel.Area;
import luoshi.project.parcel.Areas;
import luoshi.project.parcel.Assessment;
import luoshi.project.parcel.AssessmentKind;
import luoshi.project.parcel.Control;
import luoshi.project.parcel.Limit;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Areas} in PostgreSQL. */
public final class JdbcAreas implements Areas {
    private final JdbcTemplate jdbc;

    public JdbcAreas(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Area> list(long regionId) {
        return jdbc.query(
                "select id, name, unit_id from project_area where region_id = ? order by name, id",
                (row, number) -> new Area(row.getLong(1), row.getString(2), row.getLong(3)),
                regionId);
    }

    @Override
    public Optional<Area> find(long regionId, long id) {
        return list(regionId).stream().filter(area -> area.id() == id).findFirst();
    }

    @Override
    public long open(long regionId, String name, long unitId) {
        return id(
                "insert into project_area (region_id, name, unit_id) values (?, ?, ?) returning id",
                regionId,
                name,
                unitId);
    }

    @Override
    public List<Assessment> assessments(long regionId) {
        return jdbc.query(
                "select * from project_assessment where region_id = ? order by area_id, array_position(array['ENERGY', 'ENVIRONMENT', 'SOIL', 'FLOOD', 'MINERAL', 'GEOLOGY', 'SEISMIC', 'RELIC', 'CLIMATE'], kind), valid_until desc, id desc",
                (row, number) -> new Assessment(
                        row.getLong("id"),
                        row.getLong("area_id"),
                        AssessmentKind.valueOf(row.getString("kind")),
                        row.getString("number"),
                        row.getObject("granted_on", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class)),
                regionId);
    }

    @Override
    public long assess(long regionId, Assessment assessment) {
        return id(
                "insert into project_assessment (region_id, area_id, kind, number, granted_on, valid_until) values (?, ?, ?, ?, ?, ?) returning id",
                regionId,
                assessment.areaId(),
                assessment.kind().name(),
                assessment.number(),
                assessment.grantedOn(),
                assessment.validUntil());
    }

    @Override
    public List<Limit> limits(long regionId) {
        return jdbc.query(
                "select * from project_limit where region_id = ? order by area_id, valid_to nulls first, industry, array_position(array['INTENSITY', 'PLOT_RATIO', 'ENERGY', 'EMISSION', 'TAX'], control), valid_from desc",
                (row, number) -> new Limit(
                        row.getLong("area_id"),
                        row.getString("industry"),
                        Control.valueOf(row.getString("control")),
                        row.getBigDecimal("bound"),
                        row.getString("source"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)),
                regionId);
    }

    @Override
    public long limit(long regionId, Limit limit) {
        jdbc.update(
                """
                update project_limit set valid_to = ?::date - 1
                where region_id = ? and area_id = ? and industry = ? and control = ? and valid_to is null""",
                limit.from(),
                regionId,
                limit.areaId(),
                limit.industry(),
                limit.control().name());
        return id(
                """
                insert into project_limit (region_id, area_id, industry, control, bound, source, valid_from)
                values (?, ?, ?, ?, ?, ?, ?) returning id""",
                regionId,
                limit.areaId(),
                limit.industry(),
                limit.control().name(),
                limit.bound(),
                limit.source(),
                limit.from());
    }

    @SuppressWarnings("NullAway") // returning always answers
    private long id(String sql, Object... values) {
        return jdbc.queryForObject(sql, Long.class, values);
    }
}
