package luoshi.bench.rollup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import luoshi.access.Gate;
import luoshi.access.Passwords;
import luoshi.bench.Rig;

/** A province of 11 cities, 117 counties and 2,871 townships, with very many projects, each with five yearly plans and sixty months of completion. */
final class ProjectSet {
    static final long PROVINCE = 990000;
    static final int CITIES = 11;
    static final int COUNTIES = 117;
    static final int TOWNSHIPS = 2_871;

    /** Who keeps the projects of the first county. */
    static final String LOGIN = "keeper";

    static final String PASSWORD = "bench-2026-county";

    private static final int UNITS = 40;
    private static final int FIRST_UNIT = 1001;

    private ProjectSet() {}

    /** Makes the data folder where it is not there yet. */
    static void make(Path folder, int projects) throws Exception {
        Path mark = folder.resolve("made");
        if (Files.exists(mark)) {
            return;
        }
        try (Rig rig = Rig.open(folder);
                Connection owner = rig.owner();
                Statement statement = owner.createStatement()) {
            rig.gate().found(List.of(new Gate.Place(PROVINCE, "东岭省", "province")));
            owner.setAutoCommit(false);
            regions(statement);
            people(statement);
            projects(statement, projects);
            owner.commit();
            money(statement);
            batches(statement);
            owner.commit();
            sums(owner, statement);
            owner.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
        Files.createFile(mark);
    }

    /** The id of a county, counted from 0; the first is the one that the rig founds. */
    static long county(int number) {
        return city(number % CITIES) + 22 + number / CITIES;
    }

    static long city(int number) {
        return PROVINCE + 100L * (number + 1);
    }

    /** The id of a township, counted from 0; they go round the counties. */
    static long township(int number) {
        return county(number % COUNTIES) * 1000 + number / COUNTIES + 1;
    }

    private static void regions(Statement statement) throws SQLException {
        statement.execute("""
                insert into region_region (id, parent_id, name, level, path)
                select id, %1$d, '第' || n || '市', 'city', array[%1$d, id] from (select n, %1$d + 100 * n as id from generate_series(1, %2$d) n) c on conflict do nothing;
                create temporary table county as
                  select n, %1$d + 100 * (n %% %2$d + 1) as city, %1$d + 100 * (n %% %2$d + 1) + 22 + n / %2$d as id from generate_series(0, %3$d - 1) n;
                insert into region_region (id, parent_id, name, level, path, home)
                select id, city, '第' || n || '县', 'county', array[%1$d, city, id], true from county on conflict do nothing;
                insert into region_region (id, parent_id, name, level, path)
                select c.id * 1000 + t / %3$d + 1, c.id, '第' || t || '乡', 'township', array[%1$d, city, c.id, c.id * 1000 + t / %3$d + 1]
                from generate_series(0, %4$d - 1) t join county c on c.n = t %% %3$d;
                insert into access_role_right (role_code, may)
                select 'system-job', unnest(array['project.read', 'project.keep', 'project.report']) on conflict do nothing""".formatted(PROVINCE, CITIES, COUNTIES, TOWNSHIPS));
    }

    private static void people(Statement statement) throws SQLException {
        statement.execute("""
                insert into region_unit (region_id, id, name, short_name, class, valid_from)
                select %1$d, %2$d + n, '第' || n || '局全称', '第' || n || '局', '部门', '2020-01-01' from generate_series(0, %3$d) n;
                insert into region_post (region_id, id, unit_id, name, kind, valid_from) values (%1$d, 2001, %2$d, '常务副县长', '常务副县长', '2020-01-01');
                insert into access_account (region_id, id, login, name, password_hash, must_change_password)
                values (%1$d, 5001, '%4$s', '发改局', '%5$s', false);
                insert into access_account_role values (%1$d, 5001, 'reform')""".formatted(county(0), FIRST_UNIT, UNITS - 1, LOGIN, new Passwords().hash(PASSWORD)));
    }

    /** Four of ten are under construction; units, townships and sums are spread as a fixed arithmetic spreads them. */
    private static void projects(Statement statement, int projects) throws SQLException {
        statement.execute("""
                create temporary table planned as
                select c.id as region_id, i as id, c.id * 1000 + i / %2$d %% 24 + 1 as place_id, %3$d + i %% %4$d as unit_id, i %% 700 * 1000000::numeric + 5000000 as total,
                       (array['PLANNED', 'PLANNED', 'PLANNED', 'PREPARING', 'PREPARING', 'BUILDING', 'BUILDING', 'BUILDING', 'BUILDING', 'COMPLETED'])[i / %2$d %% 10 + 1] as library
                from generate_series(1, %1$d) i join county c on c.n = i %% %2$d;
                insert into project_project (region_id, id, name, content, way, sort, private, industry, place_id, unit_id, total, start_due, started_on, library, entered_on, concerned, added_by)
                select region_id, id, '第' || id || '号产业园标准厂房及配套设施', '新建厂房和配套道路管网', 'FILED', 'INDUSTRY', id %% 3 = 0, '装备制造', place_id, unit_id, total, '2024-03-01',
                       case when library in ('BUILDING', 'COMPLETED') then date '2024-03-01' + (id %% 300)::int end, library, '2024-01-01', array[unit_id]::bigint[], 1
                from planned order by region_id, id;
                insert into project_stay (region_id, project_id, library, from_on, moved_by, concerned, restriction)
                select region_id, id, library, '2024-01-01', 1, array[unit_id]::bigint[], 0 from planned;
                update project_standing set light = (array['GREEN', 'GREEN', 'YELLOW', 'RED'])[id %% 4 + 1], lit_on = '2026-10-31' where library = 'BUILDING';
                select setval('project_id', 100000000)""".formatted(projects, COUNTIES, FIRST_UNIT, UNITS));
    }

    /** Without the triggers and the foreign key, which twelve million rows would wait for; the key is checked afterwards. */
    private static void money(Statement statement) throws SQLException {
        statement.execute("""
                alter table project_plan disable trigger user;
                alter table project_month disable trigger user;
                alter table project_month drop constraint project_month_region_id_project_id_fkey;
                insert into project_plan (region_id, project_id, year, version, amount, curve, frozen_on, frozen_by, concerned, restriction)
                select region_id, id, year, 1, total / 5, array[0, 300, 900, 1700, 2500, 3333, 4100, 5000, 6100, 7700, 9000, 10000], make_date(year, 1, 20), 1, array[unit_id]::bigint[], 0
                from planned, generate_series(2022, 2026) year order by region_id, id, year;
                insert into project_month (region_id, project_id, series, month, completed, given_by, concerned, restriction)
                select region_id, id, 'DISPATCH', make_date(2022 + m / 12, m % 12 + 1, 1), round(total / 5 * (m % 12 + 1) / 13), 1, array[unit_id]::bigint[], 0
                from planned, generate_series(0, 59) m order by region_id, id, m;
                alter table project_month add foreign key (region_id, project_id) references project_project;
                alter table project_plan enable trigger user;
                alter table project_month enable trigger user""");
    }

    /** Four rounds a year: every project was signed in one, and those that started in another. */
    private static void batches(Statement statement) throws SQLException {
        statement.execute("""
                alter table project_batch_member disable trigger user;
                insert into project_batch (region_id, id, scheme, kind, year, round, ceremony_on, declared_count, declared_total, declared_by)
                select c.id, c.n * 1000 + row_number() over (partition by c.id), 'THREE', kind, year, round, make_date(year, round * 3, 1), 30, 1000000000, 1
                from county c, unnest(array['SIGNED', 'STARTED']) kind, generate_series(2022, 2026) year, generate_series(1, 4) round;
                insert into project_batch_member (region_id, batch_id, project_id, scheme, kind, total, concerned, restriction)
                select p.region_id, b.id, p.id, b.scheme, b.kind, p.total, array[p.unit_id]::bigint[], 0
                from planned p join project_batch b on b.region_id = p.region_id and b.year = 2022 + p.id % 5 and b.round = 1 + p.id / 5 % 4
                                                   and (b.kind = 'SIGNED' or p.library in ('BUILDING', 'COMPLETED'));
                alter table project_batch_member enable trigger user""");
    }

    private static void sums(Connection owner, Statement statement) throws SQLException {
        for (int county = 0; county < COUNTIES; county++) {
            statement.execute("call project_recount(%d)".formatted(county(county)));
            owner.commit();
        }
    }
}
