package luoshi.project.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import luoshi.access.Audience;
import luoshi.project.ApprovalWay;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Sort;
import org.jspecify.annotations.Nullable;

/** Rows of projects. */
final class ProjectRows {
    /** The columns of a profile that may change; the way of approval never does. */
    static final String TOLD = """
            name, code, content, sort, private, two_high, place_id, address, industry, unit_id, legal_person, leader_post_id, total, estimate, contracted,
            start_due, finish_due, produce_due""";

    /** A mark for each of {@link #TOLD}. */
    static final String MARKS = String.join(", ", Collections.nCopies(TOLD.split(",", -1).length, "?"));

    private ProjectRows() {}

    /** What a profile says, in the order of {@link #TOLD}. */
    static List<@Nullable Object> told(KeyProject.Profile profile) {
        KeyProject.About about = profile.about();
        KeyProject.Site site = profile.site();
        KeyProject.Charge charge = profile.charge();
        KeyProject.Money money = profile.money();
        KeyProject.Due due = profile.due();
        return Arrays.asList(
                about.name(),
                about.code(),
                about.content(),
                about.sort().name(),
                about.privately(),
                about.twoHigh(),
                site.placeId(),
                site.address(),
                site.industry(),
                charge.unitId(),
                charge.legalPerson(),
                charge.leaderPostId(),
                money.total(),
                money.estimate(),
                money.contracted(),
                due.start(),
                due.finish(),
                due.produce());
    }

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
