package luoshi.project.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import luoshi.access.Audience;
import luoshi.project.ApprovalWay;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Sort;

/** Rows of projects. */
final class ProjectRows {
    private ProjectRows() {}

    static KeyProject project(ResultSet row, int number) throws SQLException {
        return new KeyProject(
                row.getLong("region_id"),
                row.getLong("id"),
                new KeyProject.Profile(about(row), site(row), charge(row), money(row), due(row)),
                new KeyProject.Happened(
                        row.getObject("started_on", LocalDate.class),
                        row.getObject("listed_on", LocalDate.class),
                        row.getObject("finished_on", LocalDate.class),
                        row.getObject("produced_on", LocalDate.class)),
                new KeyProject.Standing(
                        Library.valueOf(row.getString("library")),
                        row.getObject("entered_on", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class),
                        row.getString("ended_because")),
                new Audience(Arrays.asList((Long[]) row.getArray("concerned").getArray()), row.getInt("restriction")));
    }

    private static KeyProject.About about(ResultSet row) throws SQLException {
        return new KeyProject.About(
                row.getString("name"),
                row.getString("code"),
                row.getString("content"),
                ApprovalWay.valueOf(row.getString("way")),
                Sort.valueOf(row.getString("sort")),
                row.getBoolean("private"),
                row.getBoolean("two_high"));
    }

    private static KeyProject.Site site(ResultSet row) throws SQLException {
        return new KeyProject.Site(row.getLong("place_id"), row.getString("address"), row.getString("industry"));
    }

    private static KeyProject.Charge charge(ResultSet row) throws SQLException {
        return new KeyProject.Charge(
                row.getLong("unit_id"), row.getString("legal_person"), row.getObject("leader_post_id", Long.class));
    }

    private static KeyProject.Money money(ResultSet row) throws SQLException {
        return new KeyProject.Money(
                row.getBigDecimal("total"), row.getBigDecimal("estimate"), row.getBigDecimal("contracted"));
    }

    private static KeyProject.Due due(ResultSet row) throws SQLException {
        return new KeyProject.Due(
                row.getObject("start_due", LocalDate.class),
                row.getObject("finish_due", LocalDate.class),
                row.getObject("produce_due", LocalDate.class));
    }

    static KeyProject.Stay stay(ResultSet row, int number) throws SQLException {
        return new KeyProject.Stay(
                Library.valueOf(row.getString("library")),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getBoolean("backward"),
                row.getString("reason"));
    }
}
