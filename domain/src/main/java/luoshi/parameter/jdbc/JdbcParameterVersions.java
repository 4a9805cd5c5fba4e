package luoshi.parameter.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import luoshi.once.Once;
import luoshi.parameter.Parameter;
import luoshi.parameter.ParameterVersions;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link ParameterVersions} in PostgreSQL. */
public final class JdbcParameterVersions implements ParameterVersions {
    private final JdbcTemplate jdbc;
    private final Once<List<Parameter>> once = Once.forAll();

    public JdbcParameterVersions(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Parameter> all(long regionId) {
        return once.get(
                regionId,
                () -> List.copyOf(jdbc.query(
                        "select * from parameter_value where region_id = ? order by code, version",
                        JdbcParameterVersions::parameter,
                        regionId)));
    }

    @Override
    public List<Parameter> of(long regionId, String code) {
        return all(regionId).stream()
                .filter(version -> version.code().equals(code))
                .toList();
    }

    @Override
    public void add(long regionId, Parameter version) {
        once.forget();
        jdbc.update(
                """
                insert into parameter_value (region_id, code, version, value, valid_from, source, assumption, set_by)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                regionId,
                version.code(),
                version.version(),
                version.value(),
                version.validFrom(),
                version.source(),
                version.assumption(),
                version.setBy());
    }

    @Override
    public void end(long regionId, String code, int version, LocalDate lastDay) {
        once.forget();
        jdbc.update(
                "update parameter_value set valid_to = ? where region_id = ? and code = ? and version = ?",
                lastDay,
                regionId,
                code,
                version);
    }

    private static Parameter parameter(ResultSet row, int number) throws SQLException {
        return new Parameter(
                row.getString("code"),
                row.getInt("version"),
                row.getString("value"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("source"),
                row.getBoolean("assumption"),
                row.getObject("set_by", Long.class));
    }
}
