package luoshi.bench.caseline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import luoshi.access.Passwords;
import luoshi.access.SessionKey;
import luoshi.bench.Rig;
import luoshi.caseline.definition.Line;

/**
 * A county with very many cases of all its lines: forty units, sixty months, one case in ten still open, a title of nine characters each that the search
 * finds. Cases are spread as a hash of their numbers spreads them; the first line of {@link #HEAVY} has six in ten.
 */
final class CaseSet {
    static final String LOGIN = "supervisor";
    static final String HEAVY = "hotline-ticket";
    static final String PASSWORD = "bench-2026-county";
    static final int UNITS = 40;
    static final int FIRST_UNIT = 1001;
    static final int HEADS = 8;

    private static final int TENTHS = 10;
    private static final int HEAVY_TENTHS = 6;
    private static final String FIRST = "路水电气房田林校医桥灯渠墙井坡沟厂站门栏";
    private static final String SECOND = "面管线口屋地带舍院头杆道体盖脚边区点窗板";
    private static final String THIRD = "破漏断停裂荒枯旧缺塌暗堵斜失滑脏吵远坏松";

    private CaseSet() {}

    static String head(int head) {
        return "head" + head;
    }

    static long unit(int unit) {
        return (long) FIRST_UNIT + unit;
    }

    /** Two characters that stand side by side in one title of twenty. */
    static String words(int seed) {
        int at = seed % FIRST.length();
        return FIRST.substring(at, at + 1) + SECOND.charAt(at);
    }

    /** Makes the data folder where it is not there yet. */
    static void make(Path folder, int rows) throws Exception {
        Path mark = folder.resolve("made");
        if (Files.exists(mark)) {
            return;
        }
        try (Rig rig = Rig.open(folder);
                Connection owner = rig.owner();
                Statement statement = owner.createStatement()) {
            people(statement);
            CaseDesk desk = new CaseDesk(rig);
            SessionKey key = rig.logIn();
            List<String> lines = rig.acting()
                    .as(
                            key,
                            actor -> desk.lines.all().stream()
                                    .map(line -> row(
                                            line,
                                            desk.lines
                                                    .current(actor.regionId(), line.code())
                                                    .orElseThrow()
                                                    .versionId()))
                                    .toList());
            if (rows > 0) {
                cases(statement, lines, rows);
                grams(statement);
                statement.execute("call caseline_recount(%d)".formatted(Rig.COUNTY));
            }
            statement.execute("vacuum analyze");
        }
        Files.createFile(mark);
    }

    private static void people(Statement statement) throws SQLException {
        statement.execute("""
                insert into region_unit (region_id, id, name, short_name, class, valid_from)
                select %d, %d + n, '第' || n || '局全称', '第' || n || '局', '部门', '2020-01-01' from generate_series(0, %d) n""".formatted(Rig.COUNTY, FIRST_UNIT, UNITS - 1));
        statement.execute("""
                update region_unit set short_name = k.name from (values (0, '政府办'), (1, '督查室'), (2, '农业农村局'), (3, '商务局'), (4, '人社局')) k (n, name)
                where region_id = %d and id = %d + k.n""".formatted(Rig.COUNTY, FIRST_UNIT));
        String hash = new Passwords().hash(PASSWORD);
        statement.execute("""
                insert into access_account (region_id, id, login, name, password_hash, must_change_password)
                values (%1$d, 5001, '%2$s', '督查室', '%3$s', false);
                insert into access_account_role values (%1$d, 5001, 'supervision')""".formatted(Rig.COUNTY, LOGIN, hash));
        statement.execute("""
                insert into region_post (region_id, id, unit_id, name, kind, valid_from)
                select %1$d, 2001 + n, %2$d + 20 + n, '局长', '局长', '2020-01-01' from generate_series(0, %3$d) n;
                insert into region_person (region_id, id, name) select %1$d, 3001 + n, '局长' || n from generate_series(0, %3$d) n;
                insert into region_holding (region_id, post_id, person_id, kind, valid_from)
                select %1$d, 2001 + n, 3001 + n, 'HOLDER', '2020-01-01' from generate_series(0, %3$d) n;
                insert into access_account (region_id, id, login, person_id, name, password_hash, must_change_password)
                select %1$d, 6001 + n, 'head' || n, 3001 + n, '局长' || n, '%4$s', false from generate_series(0, %3$d) n;
                insert into access_account_role select %1$d, 6001 + n, 'unit-head' from generate_series(0, %3$d) n""".formatted(Rig.COUNTY, FIRST_UNIT, HEADS - 1, hash));
    }

    /** A line as a row of values: its place among tenths, its code, version, an open state, an end, its facets and what may be said of it. */
    private static String row(Line line, long version) {
        String open = line.states().stream()
                .filter(state -> !state.end())
                .toList()
                .get(1)
                .code();
        String end = line.states().stream()
                .filter(luoshi.caseline.definition.State::end)
                .findFirst()
                .orElseThrow()
                .code();
        return "('%s', %d, '%s', '%s', %s, %s, %b)"
                .formatted(
                        line.code(),
                        version,
                        open,
                        end,
                        choices(line, line.counting().facet()),
                        choices(line, line.counting().rating()),
                        !line.counting().amounts().isEmpty());
    }

    private static String choices(Line line, String field) {
        List<String> choices = line.field(field).map(one -> one.choices()).orElse(List.of(""));
        return choices.stream().collect(Collectors.joining("','", "array['", "']"));
    }

    private static void cases(Statement statement, List<String> lines, int rows) throws SQLException {
        List<String> tenths = new ArrayList<>();
        String heavy =
                lines.stream().filter(line -> line.contains(HEAVY)).findFirst().orElseThrow();
        List<String> others =
                lines.stream().filter(line -> !line.contains(HEAVY)).toList();
        for (int i = 0; i < TENTHS; i++) {
            String line = i < HEAVY_TENTHS ? heavy : others.get(i % others.size());
            tenths.add("(" + i + ", " + line.substring(1));
        }
        List<String> indexes = indexes(statement, "indexdef");
        for (String name : indexes(statement, "indexname")) {
            statement.execute("drop index " + name);
        }
        statement.execute("alter table caseline_case disable trigger user");
        statement.execute(String.format(
                Locale.ROOT,
                """
                insert into caseline_case (region_id, id, line, version_id, channel, pin, title, state, unit_id, opened_on, due_on, answered_on, closed_on, lateness,
                                           amount1, amount2, facet, rating, content, fields, concerned)
                select %1$d, n, l.line, l.version, 'IMPORT', n %% 10000,
                       substr('%5$s', a, 1) || substr('%6$s', a, 1) || substr('%7$s', h / 17 %% 20 + 1, 1) || '请第' || (n %% 97) || '组来修',
                       case when is_open then l.open_state else l.end_state end,
                       u, day, case when is_open then date '2026-11-01' + (h / 4000 %% 90)::int else '9999-12-31' end,
                       case when is_open then null else day + 9 end, case when is_open then null else day + 12 end,
                       case when h / 160000 %% 17 = 0 then case when is_open then 2 else 1 end else 0 end,
                       case when l.adds then n %% 100000 else 0 end, 0, l.facets[h / 8000 %% cardinality(l.facets) + 1],
                       case when is_open then '' else l.ratings[h / 32000 %% cardinality(l.ratings) + 1] end, h / 32000 %% cardinality(l.ratings) < 2,
                       '{"content":"群众反映已久，请尽快处理。","object":"沿街"}', array[%2$d, u]
                from generate_series(1, %3$d) n
                join (values %8$s) l (tenth, line, version, open_state, end_state, facets, ratings, adds) on l.tenth = n %% 10,
                     lateral (select %2$d + h %% %4$d as u, date '2022-01-01' + ((n::bigint * 1825) / %3$d)::int as day, h / 40 %% 10 = 3 as is_open,
                                     (h / 400 %% 20 + 1)::int as a, h from (select hashint8(n) & 2147483647) r (h)) x""",
                Rig.COUNTY,
                FIRST_UNIT,
                rows,
                UNITS,
                FIRST,
                SECOND,
                THIRD,
                String.join(", ", tenths)));
        statement.execute("alter table caseline_case enable trigger user");
        statement.execute("set maintenance_work_mem = '1GB'");
        for (String index : indexes) {
            statement.execute(index);
        }
        statement.execute("select setval('caseline_id', %d)".formatted(rows + 1_000L));
        statement.execute("analyze caseline_case");
    }

    /** The names of the indexes of cases, or the words that make them; but for the primary key. */
    private static List<String> indexes(Statement statement, String column) throws SQLException {
        List<String> indexes = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(
                "select %s from pg_indexes where tablename = 'caseline_case' and indexname <> 'caseline_case_pkey' order by indexname"
                        .formatted(column))) {
            while (row.next()) {
                indexes.add(row.getString(1));
            }
        }
        return indexes;
    }

    /** The pairs of characters of every title, as the search cuts them; which of them a case has is left out, for none of these changes. */
    private static void grams(Statement statement) throws SQLException {
        statement.execute("alter table search_gram drop constraint search_gram_pkey");
        statement.execute("set work_mem = '512MB'");
        statement.execute("""
                insert into search_gram (region_id, gram, kind, subject_id)
                select region_id, (ascii(substr(title, i, 1))::bigint << 16) | ascii(substr(title, i + 1, 1)), 'case/' || line, id
                from caseline_case, lateral generate_series(1, length(title) - 1) i where region_id = %d""".formatted(Rig.COUNTY));
        statement.execute("alter table search_gram add primary key (region_id, gram, kind, subject_id)");
    }
}
