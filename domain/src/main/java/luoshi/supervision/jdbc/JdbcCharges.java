package luoshi.supervision.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.supervision.accountability.Charge;
import luoshi.supervision.accountability.Charges;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Charges} in PostgreSQL. */
public final class JdbcCharges implements Charges {
    private final JdbcTemplate jdbc;

    public JdbcCharges(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Due> due(long regionId, LocalDate day) {
        return jdbc.query(
                """
                select b.id, b.mark, b.due_on, m.subject_kind, m.subject_id, m.name, m.unit_id
                from supervision_bulletin b join supervision_bulletin_matter m on m.region_id = b.region_id and m.bulletin_id = b.id
                where b.region_id = ? and b.kind = 'CRITICISM' and b.number is not null and b.due_on < ?
                  and not exists (select from supervision_charge c where c.region_id = m.region_id and c.bulletin_id = m.bulletin_id
                                  and c.subject_kind = m.subject_kind and c.subject_id = m.subject_id)
                order by b.id, m.subject_kind, m.subject_id""",
                (row, number) -> new Due(
                        row.getLong("id"),
                        row.getString("mark"),
                        subject(row),
                        row.getObject("due_on", LocalDate.class)),
                regionId,
                day);
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers
    public long propose(long regionId, Due due, String words, LocalDate day) {
        return jdbc.queryForObject(
                """
                insert into supervision_charge (region_id, bulletin_id, mark, subject_kind, subject_id, name, unit_id, due_on, words, proposed_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""",
                Long.class,
                regionId,
                due.bulletinId(),
                due.mark(),
                due.subject().kind(),
                due.subject().id(),
                due.subject().name(),
                due.subject().unitId(),
                due.dueOn(),
                words,
                day);
    }

    @Override
    public Optional<Charge> find(long regionId, long id) {
        return jdbc
                .query(
                        "select * from supervision_charge where region_id = ? and id = ?",
                        JdbcCharges::charge,
                        regionId,
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public List<Charge> latest(long regionId, int most) {
        return jdbc.query(
                "select * from supervision_charge where region_id = ? order by state <> 'PROPOSED', id desc limit ?",
                JdbcCharges::charge,
                regionId,
                most);
    }

    @Override
    public boolean decide(long regionId, long id, Charge.Decided decided) {
        return jdbc.update(
                        """
                        update supervision_charge set state = ?, decided_on = ?, decided_by = access_account(), because = ?
                        where region_id = ? and id = ? and state = 'PROPOSED'""", decided.recorded() ? "RECORDED" : "DROPPED", decided.on(), decided.because(), regionId, id)
                == 1;
    }

    private static Charge.Subject subject(ResultSet row) throws SQLException {
        return new Charge.Subject(
                row.getString("subject_kind"),
                row.getLong("subject_id"),
                row.getString("name"),
                row.getLong("unit_id"));
    }

    private static Charge charge(ResultSet row, int number) throws SQLException {
        LocalDate decided = row.getObject("decided_on", LocalDate.class);
        return new Charge(
                row.getLong("region_id"),
                row.getLong("id"),
                row.getLong("bulletin_id"),
                row.getString("mark"),
                subject(row),
                row.getObject("due_on", LocalDate.class),
                row.getString("words"),
                row.getObject("proposed_on", LocalDate.class),
                decided == null
                        ? null
                        : new Charge.Decided(
                                decided, row.getString("state").equals("RECORDED"), row.getString("because")));
    }
}
