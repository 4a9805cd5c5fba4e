package luoshi.project.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.project.KeyProject;
import luoshi.project.parcel.Control;
import luoshi.project.parcel.Parcel;
import luoshi.project.parcel.Parcels;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Parcels} in PostgreSQL. */
public final class JdbcParcels implements Parcels {
    private final JdbcTemplate jdbc;

    public JdbcParcels(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Parcel> of(long regionId, long projectId) {
        List<Parcel.Promise> promises = jdbc.query("""
                select * from project_promise where region_id = ? and project_id = ?
                order by array_position(array['INTENSITY', 'PLOT_RATIO', 'ENERGY', 'EMISSION', 'TAX'], control)""", JdbcParcels::promise, regionId, projectId);
        return jdbc
                .query(
                        "select * from project_parcel where region_id = ? and project_id = ?",
                        (row, number) -> new Parcel(
                                projectId,
                                row.getLong("area_id"),
                                row.getBigDecimal("mu"),
                                row.getString("number"),
                                row.getObject("committed_on", LocalDate.class),
                                row.getString("responsible"),
                                row.getObject("full_due", LocalDate.class),
                                promises),
                        regionId,
                        projectId)
                .stream()
                .findFirst();
    }

    private static Parcel.Promise promise(ResultSet row, int number) throws SQLException {
        LocalDate on = row.getObject("checked_on", LocalDate.class);
        return new Parcel.Promise(
                Control.valueOf(row.getString("control")),
                row.getBigDecimal("bound"),
                row.getString("source"),
                row.getBigDecimal("promised"),
                on == null
                        ? null
                        : new Parcel.Check(
                                on, row.getBigDecimal("actual"), row.getBoolean("kept"), row.getString("words")));
    }

    @Override
    public List<Long> waiting(long regionId, long areaId) {
        return jdbc.queryForList("""
                select p.id from project_parcel k join project_project p on p.region_id = k.region_id and p.id = k.project_id
                where k.region_id = ? and k.area_id = ? and p.ended_on is null and p.started_on is null order by p.id""", Long.class, regionId, areaId);
    }

    @Override
    public Map<Long, Long> counts(long regionId) {
        Map<Long, Long> counts = new HashMap<>();
        jdbc.query(
                "select area_id, count(*) from project_parcel where region_id = ? group by area_id",
                row -> {
                    counts.put(row.getLong(1), row.getLong(2));
                },
                regionId);
        return counts;
    }

    @Override
    public void take(KeyProject project, Parcel parcel) {
        jdbc.update(
                """
                insert into project_parcel (region_id, project_id, area_id, mu, number, committed_on, responsible, full_due, concerned, restriction)
                select region_id, id, ?, ?, ?, ?::date, ?, ?::date, concerned, restriction from project_project where region_id = ? and id = ?
                on conflict (region_id, project_id) do update set mu = excluded.mu, number = excluded.number, committed_on = excluded.committed_on,
                  responsible = excluded.responsible, full_due = excluded.full_due""",
                parcel.areaId(),
                parcel.mu(),
                parcel.number(),
                parcel.committedOn(),
                parcel.responsible(),
                parcel.fullDue(),
                project.regionId(),
                project.id());
        parcel.promises()
                .forEach(one -> jdbc.update(
                        """
                        insert into project_promise (region_id, project_id, control, bound, source, promised, concerned, restriction)
                        select region_id, id, ?, ?, ?, ?, concerned, restriction from project_project where region_id = ? and id = ?
                        on conflict (region_id, project_id, control) do update set bound = excluded.bound, source = excluded.source, promised = excluded.promised""",
                        one.control().name(),
                        one.bound(),
                        one.source(),
                        one.promised(),
                        project.regionId(),
                        project.id()));
    }

    @Override
    public void check(KeyProject project, Control control, Parcel.Check check) {
        jdbc.update(
                """
                update project_promise set checked_on = ?, actual = ?, kept = ?, words = ?, checked_by = access_account()
                where region_id = ? and project_id = ? and control = ?""",
                check.on(),
                check.actual(),
                check.kept(),
                check.words(),
                project.regionId(),
                project.id(),
                control.name());
    }

    @Override
    public List<Undertaken> undertaken(long regionId, int most) {
        return jdbc.query("""
                with undertaken as (
                  select s.project_id, s.control, 0 as item, s.promised, '' as words,
                         case when s.control in ('INTENSITY', 'PLOT_RATIO') then null else k.full_due end as by_day, s.checked_on, s.kept,
                         case when s.kept is null then '' else s.actual || ' ' || s.words end as found
                  from project_promise s join project_parcel k on k.region_id = s.region_id and k.project_id = s.project_id where s.region_id = ?
                  union all
                  select project_id, null, item, null, words, coalesce(fulfil_by, verify_due), checked_on, verified, found
                  from project_paper where region_id = ? and state = 'COMMITTED')
                select u.*, p.name, p.legal_person from undertaken u join project_project p on p.region_id = ? and p.id = u.project_id
                where p.ended_on is null or p.library = 'COMPLETED'
                order by case when u.kept then 2 when u.kept is null then 1 else 0 end, u.by_day nulls last, p.name, u.item, u.control limit ?""", JdbcParcels::undertaken, regionId, regionId, regionId, most);
    }

    private static Undertaken undertaken(ResultSet row, int number) throws SQLException {
        String code = row.getString("control");
        @Nullable Control control = code == null ? null : Control.valueOf(code);
        String found = row.getString("found");
        int cut = found.indexOf(' ');
        return new Undertaken(
                row.getLong("project_id"),
                row.getString("name"),
                row.getString("legal_person"),
                control,
                row.getInt("item"),
                control == null ? row.getString("words") : control.sign() + control.told(row.getBigDecimal("promised")),
                row.getObject("by_day", LocalDate.class),
                row.getObject("checked_on", LocalDate.class),
                row.getObject("kept", Boolean.class),
                control == null || cut < 0
                        ? found
                        : control.told(new java.math.BigDecimal(found.substring(0, cut))) + "，"
                                + found.substring(cut + 1));
    }
}
