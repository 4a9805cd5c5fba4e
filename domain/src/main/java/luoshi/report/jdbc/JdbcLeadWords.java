package luoshi.report.jdbc;

import java.util.List;
import luoshi.report.lead.LeadWord;
import luoshi.report.lead.LeadWords;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link LeadWords} in PostgreSQL. */
public final class JdbcLeadWords implements LeadWords {
    private final JdbcTemplate jdbc;

    public JdbcLeadWords(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<LeadWord> list(long regionId) {
        return jdbc.query(
                """
                select region_id, id, department, word, points from report_lead_word
                where region_id = ? and withdrawn_at is null order by department, word""",
                (row, number) -> new LeadWord(
                        row.getLong("region_id"),
                        row.getLong("id"),
                        row.getString("department"),
                        row.getString("word"),
                        row.getBigDecimal("points")),
                regionId);
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(LeadWord word) {
        return jdbc.queryForObject(
                "insert into report_lead_word (region_id, department, word, points) values (?, ?, ?, ?) returning id",
                Long.class,
                word.regionId(),
                word.department(),
                word.word(),
                word.points());
    }

    @Override
    public void withdraw(long regionId, long id) {
        jdbc.update("""
                update report_lead_word set withdrawn_at = clock_timestamp()
                where region_id = ? and id = ? and withdrawn_at is null""", regionId, id);
    }
}
