package luoshi.supervision.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.supervision.bulletin.Bulletin;
import luoshi.supervision.bulletin.BulletinKind;
import luoshi.supervision.bulletin.Bulletins;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Bulletins} in PostgreSQL. */
public final class JdbcBulletins implements Bulletins {
    private final JdbcTemplate jdbc;

    public JdbcBulletins(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @SuppressWarnings("NullAway") // returning always answers a row
    public long add(long regionId, BulletinKind kind, Bulletin.Text text, LocalDate day) {
        long id = jdbc.queryForObject(
                """
                insert into supervision_bulletin (region_id, kind, title, body, annex, units, due_on, drafted_on) values (?, ?, ?, ?, ?, ?, ?, ?) returning id""",
                Long.class,
                regionId,
                kind.name(),
                text.title(),
                text.body(),
                text.annex(),
                text.units().toArray(Long[]::new),
                text.dueOn(),
                day);
        jdbc.batchUpdate(
                """
                insert into supervision_bulletin_matter (region_id, bulletin_id, subject_kind, subject_id, unit_id, name) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing""",
                text.matters().stream()
                        .map(one -> new Object[] {regionId, id, one.kind(), one.id(), one.unitId(), one.name()})
                        .toList());
        return id;
    }

    @Override
    public Optional<Bulletin> find(long regionId, long id) {
        return jdbc
                .query(
                        "select * from supervision_bulletin where region_id = ? and id = ?",
                        (row, number) -> bulletin(row, matters(regionId, id)),
                        regionId,
                        id)
                .stream()
                .findFirst();
    }

    @Override
    public List<Bulletin> latest(long regionId, int most) {
        return jdbc.query(
                "select * from supervision_bulletin where region_id = ? order by id desc limit ?",
                (row, number) -> bulletin(row, List.of()),
                regionId,
                most);
    }

    @Override
    public boolean edit(Bulletin bulletin, Bulletin.Text text) {
        boolean draft = jdbc.update(
                        "update supervision_bulletin set title = ?, body = ?, annex = ?, units = ?, due_on = ? where region_id = ? and id = ? and number is null",
                        text.title(),
                        text.body(),
                        text.annex(),
                        text.units().toArray(Long[]::new),
                        text.dueOn(),
                        bulletin.regionId(),
                        bulletin.id())
                == 1;
        if (draft) {
            jdbc.batchUpdate(
                    "delete from supervision_bulletin_matter where region_id = ? and bulletin_id = ? and subject_kind = ? and subject_id = ?",
                    bulletin.text().matters().stream()
                            .filter(matter -> !text.matters().contains(matter))
                            .map(gone -> new Object[] {bulletin.regionId(), bulletin.id(), gone.kind(), gone.id()})
                            .toList());
        }
        return draft;
    }

    @Override
    public boolean hold(Bulletin bulletin) {
        return !jdbc.queryForList(
                        "select 1 from supervision_bulletin where region_id = ? and id = ? and number is null for update",
                        Integer.class,
                        bulletin.regionId(),
                        bulletin.id())
                .isEmpty();
    }

    @Override
    @SuppressWarnings("NullAway") // the function always answers
    public int takeNumber(long regionId, int year) {
        return jdbc.queryForObject("select supervision_take_bulletin_number(?, ?)", Integer.class, regionId, year);
    }

    @Override
    public void issue(Bulletin bulletin, Bulletin.Issue issue) {
        jdbc.update(
                "update supervision_bulletin set year = ?, number = ?, mark = ?, issued_on = ?, issued_by = access_account() where region_id = ? and id = ?",
                issue.year(),
                issue.number(),
                issue.mark(),
                issue.on(),
                bulletin.regionId(),
                bulletin.id());
    }

    /** Only for those who write it. */
    private List<Bulletin.Matter> matters(long regionId, long id) {
        return jdbc.query(
                "select * from supervision_bulletin_matter where region_id = ? and bulletin_id = ? order by subject_kind, subject_id",
                (row, number) -> new Bulletin.Matter(
                        row.getString("subject_kind"),
                        row.getLong("subject_id"),
                        row.getLong("unit_id"),
                        row.getString("name")),
                regionId,
                id);
    }

    private static Bulletin bulletin(ResultSet row, List<Bulletin.Matter> matters) throws SQLException {
        return new Bulletin(
                row.getLong("region_id"),
                row.getLong("id"),
                BulletinKind.valueOf(row.getString("kind")),
                new Bulletin.Text(
                        row.getString("title"),
                        row.getString("body"),
                        row.getString("annex"),
                        List.of((Long[]) row.getArray("units").getArray()),
                        matters,
                        row.getObject("due_on", LocalDate.class)),
                row.getObject("drafted_on", LocalDate.class),
                row.getObject("number") == null
                        ? null
                        : new Bulletin.Issue(
                                row.getInt("year"),
                                row.getInt("number"),
                                row.getString("mark"),
                                row.getObject("issued_on", LocalDate.class)));
    }
}
