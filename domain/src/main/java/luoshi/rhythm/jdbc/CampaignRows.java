package luoshi.rhythm.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import luoshi.rhythm.Campaign;
import luoshi.supervision.pace.ReportDay;

/** Rows of campaigns. */
final class CampaignRows {
    private CampaignRows() {}

    static Campaign campaign(ResultSet row, int number) throws SQLException {
        return new Campaign(
                row.getLong("region_id"),
                row.getLong("id"),
                Campaign.Kind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getLong("unit_id"),
                ReportDay.valueOf(row.getString("every")),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                row.getString("result"),
                row.getObject("ended_on", LocalDate.class));
    }

    static Campaign.Action action(ResultSet row, int number) throws SQLException {
        return new Campaign.Action(
                row.getLong("id"),
                row.getLong("campaign_id"),
                row.getInt("place"),
                row.getString("title"),
                row.getLong("unit_id"),
                row.getString("result"),
                row.getObject("done_on", LocalDate.class));
    }

    static Campaign.Finding finding(ResultSet row, int number) throws SQLException {
        return new Campaign.Finding(
                row.getLong("id"),
                row.getLong("campaign_id"),
                row.getLong("unit_id"),
                row.getString("words"),
                row.getObject("found_on", LocalDate.class),
                row.getString("measures"),
                row.getObject("cleared_on", LocalDate.class),
                row.getObject("cleared_by", Long.class),
                row.getString("returned"),
                row.getObject("confirmed_on", LocalDate.class));
    }
}
