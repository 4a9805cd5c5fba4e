package luoshi.visit.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import luoshi.access.Audience;
import luoshi.visit.Kind;
import luoshi.visit.ProblemState;
import luoshi.visit.SiteVisit;
import luoshi.visit.Target;
import luoshi.visit.VisitProblem;
import org.jspecify.annotations.Nullable;

/** Rows of visits and problems. */
final class VisitRows {
    private VisitRows() {}

    static Audience audience(ResultSet row) throws SQLException {
        return new Audience(List.of((Long[]) row.getArray("concerned").getArray()), row.getInt("restriction"));
    }

    static SiteVisit visit(ResultSet row, int number) throws SQLException {
        @Nullable Double latitude = row.getObject("latitude", Double.class);
        @Nullable Double longitude = row.getObject("longitude", Double.class);
        return new SiteVisit(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getLong("post_id"),
                new Target(
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("target_id", Long.class),
                        row.getString("name")),
                row.getObject("visited_at", LocalDateTime.class),
                row.getString("place"),
                latitude == null || longitude == null ? null : new SiteVisit.Position(latitude, longitude),
                row.getString("seen"),
                audience(row));
    }

    static VisitProblem problem(ResultSet row, int number) throws SQLException {
        return new VisitProblem(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getLong("visit_id"),
                row.getLong("post_id"),
                row.getString("name"),
                row.getObject("found_on", LocalDate.class),
                row.getString("words"),
                ProblemState.valueOf(row.getString("state")),
                row.getBoolean("on_spot"),
                new VisitProblem.Care(
                        row.getObject("unit_id", Long.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("duty_id", Long.class)),
                row.getString("solution"),
                row.getObject("solved_on", LocalDate.class),
                audience(row));
    }
}
