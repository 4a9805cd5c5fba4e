package luoshi.bench.chain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.app.boot.Installation;
import luoshi.app.boot.Server;
import luoshi.bench.Options;
import luoshi.bench.Proof;
import luoshi.bench.WireClient;
import luoshi.bench.Workshop;

/**
 * 证明：一份报告走得完全程. Every report is uploaded, reviewed, divided, sent for opinion, objected to, decided, signed, reported on with evidence by each lead
 * unit and verified, over HTTP with the forms that the pages have, by the sample county's people.
 */
public final class ChainProof implements Proof {
    private static final String OFFICE = "qinliyan";
    private static final String GOVERNMENT = "jianwenlan";
    private static final String HEAD = "liangzhixing";
    private static final int SMALL_REPORTS = 2;
    private static final int SMALL_MATTERS = 8;
    private static final byte[] PROOF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    /** The smallest picture there is: one point. */
    private static final byte[] PHOTO = java.util.Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @Override
    public String name() {
        return "chain";
    }

    @Override
    public Outcome run(Options options) throws Exception {
        Path folder = Workshop.folder("chain");
        Workshop.delete(folder);
        List<Path> reports = reports();
        List<Path> wanted = options.small() ? reports.subList(0, Math.min(SMALL_REPORTS, reports.size())) : reports;
        Counts counts = new Counts();
        long started = System.nanoTime();
        try (Server server = Server.start(new Server.Wish(folder, "localhost", 0, false, null));
                Installation installation = Installation.beside(folder, Map.of());
                Connection owner = java.sql.DriverManager.getConnection(
                        installation.owner().url(),
                        installation.owner().user(),
                        installation.owner().password());
                Office office = new Office(server.port())) {
            Registry registry = new Registry(owner);
            started = System.nanoTime();
            for (Path report : wanted) {
                walk(office, registry, report, options.small() ? SMALL_MATTERS : Integer.MAX_VALUE, counts);
            }
        }
        double seconds = (System.nanoTime() - started) / 1e9;
        counts.errors.stream().limit(10).forEach(System.out::println);
        return new Outcome(
                counts.errors.isEmpty() && counts.closed > 0,
                "%d份报告，%d条事项，下达%d件，销号或公示%d件，%.0f秒，错误%d个"
                        .formatted(
                                counts.reports,
                                counts.matters,
                                counts.issued,
                                counts.closed,
                                seconds,
                                counts.errors.size()));
    }

    private static final class Counts {
        private int reports;
        private int matters;
        private int issued;
        private int closed;
        private final List<String> errors = new ArrayList<>();
    }

    /** The reports that are shared beside the project; the sample report where they are not there. */
    private static List<Path> reports() throws IOException {
        Path root = Path.of(System.getProperty("luoshi.root", "."));
        List<Path> found = new ArrayList<>();
        for (String kind : List.of("seed", "county")) {
            Path folder = root.resolve("../shared/reports").resolve(kind);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    files.filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .forEach(found::add);
                }
            }
        }
        return found.isEmpty() ? List.of(root.resolve("corpus/documents/yunling.txt")) : found;
    }

    private static void walk(Office office, Registry registry, Path report, int most, Counts counts) throws Exception {
        counts.reports++;
        try {
            String page = office.send(OFFICE, "/reports", report.getFileName().toString(), Files.readAllBytes(report));
            long id = Long.parseLong(page.replaceAll(".*/reports/(\\d+).*", "$1"));
            List<Long> candidates = registry.ids("report_id = " + id + " and state = 'READ'");
            counts.matters += candidates.size();
            office.post(OFFICE, "/reports/" + id + "/approval", fields("candidate", candidates));
            List<Long> without = registry.ids(
                    "report_id = " + id
                            + " and state = 'OPEN' and (lead_unit_id is null or leader_post_id is null or owner_post_id is null)");
            if (!without.isEmpty()) {
                office.post(OFFICE, "/ledger/duty", fields("commitment", without) + "&lead=" + registry.unit("政府办"));
            }
            office.post(OFFICE, "/reports/" + id + "/consultation", "&until=2099-12-31");
            object(office, registry, id);
            office.post(GOVERNMENT, "/reports/" + id + "/issues", "");
            long paper = registry.one("select max(id) from ledger_issue where report_id = " + id);
            office.post(HEAD, "/reports/" + id + "/issues/" + paper + "/signature", "");
            List<Long> live = registry.ids("report_id = " + id + " and state = 'ASSIGNED'");
            counts.issued += live.size();
            List<Long> wanted = live.subList(0, Math.min(most, live.size()));
            for (Long matter : wanted) {
                apply(office, registry, matter, counts);
            }
            if (!wanted.isEmpty()) {
                office.post(OFFICE, "/verification/draw", "");
            }
            for (Long matter : registry.ids("report_id = " + id + " and state = 'REPORTED'")) {
                verify(office, registry, matter, counts);
            }
        } catch (Office.Refused | SQLException e) {
            counts.errors.add(report.getFileName() + "：" + e.getMessage());
        }
    }

    /** The lead of the first matter whose lead is no office objects, and the government office hands it to another. */
    private static void object(Office office, Registry registry, long report) throws IOException, SQLException {
        List<Long> matters = registry.ids(
                "report_id = " + report + " and state = 'CONSULTED' and lead_unit_id <> " + registry.unit("政府办"));
        if (matters.isEmpty()) {
            return;
        }
        long matter = matters.getFirst();
        office.post(
                registry.head(matter),
                "/commitments/" + matter + "/opinion",
                "&answer=OBJECT&words=" + WireClient.encoded("不属本单位职责"));
        long opinion = registry.one("select max(id) from ledger_opinion where commitment_id = " + matter);
        office.post(
                GOVERNMENT, "/reports/" + report + "/opinions/" + opinion, "&upheld=true&lead=" + registry.unit("政府办"));
    }

    private static void apply(Office office, Registry registry, long matter, Counts counts)
            throws IOException, SQLException {
        try {
            String goal = registry.goal(matter);
            office.send(
                    registry.head(matter),
                    "/commitments/" + matter + "/progress",
                    "验收报告" + matter + ".pdf",
                    PROOF,
                    "words",
                    "任务完成，已经验收",
                    "closing",
                    "true",
                    "progress",
                    "100",
                    "quantity",
                    goal,
                    "check",
                    "逐项清点，数量属实");
            long note = registry.one("select max(id) from ledger_note where commitment_id = " + matter);
            office.post(
                    registry.leader(matter), "/commitments/" + matter + "/notes/" + note + "/ruling", "&accepted=true");
        } catch (Office.Refused e) {
            counts.errors.add(e.getMessage());
        }
    }

    /** What was drawn is looked at on site, with a photo; the others on paper. */
    private static void verify(Office office, Registry registry, long matter, Counts counts)
            throws IOException, SQLException {
        String path = "/commitments/" + matter + "/verification";
        try {
            if (registry.one("select count(*) from ledger_sample_entry where picked and commitment_id = " + matter)
                    > 0) {
                office.photo(OFFICE, path, "现场.png", PHOTO, "accepted", "true", "way", "现场", "place", "项目现场");
            } else {
                office.post(OFFICE, path, "&accepted=true&way=" + WireClient.encoded("书面"));
            }
            counts.closed++;
        } catch (Office.Refused e) {
            counts.errors.add(e.getMessage());
        }
    }

    private static String fields(String name, List<Long> ids) {
        return ids.stream().map(id -> "&" + name + "=" + id).collect(Collectors.joining());
    }

    /** What the proof must know of the rows: looked up past row security, never changed. */
    private record Registry(Connection owner, Map<Long, String> heads) {
        Registry(Connection owner) {
            this(owner, new HashMap<>());
        }

        List<Long> ids(String condition) throws SQLException {
            List<Long> ids = new ArrayList<>();
            try (var statement = owner.createStatement();
                    var row = statement.executeQuery(
                            "select id from ledger_commitment where " + condition + " order by start_at, id")) {
                while (row.next()) {
                    ids.add(row.getLong(1));
                }
            }
            return ids;
        }

        long one(String sql) throws SQLException {
            try (var statement = owner.createStatement();
                    var row = statement.executeQuery(sql)) {
                row.next();
                return row.getLong(1);
            }
        }

        long unit(String shortName) throws SQLException {
            return one("select id from region_unit where short_name = '" + shortName + "'");
        }

        /** The log-in of the one who heads the lead unit and may accept its progress. */
        String head(long matter) throws SQLException {
            long unit = one("select lead_unit_id from ledger_commitment where id = " + matter);
            String known = heads.get(unit);
            if (known != null) {
                return known;
            }
            try (var statement = owner.createStatement();
                    var row = statement.executeQuery("""
                            select a.login from region_holding h
                            join region_post p on p.region_id = h.region_id and p.id = h.post_id and p.unit_id = %d
                            join access_account a on a.region_id = h.region_id and a.person_id = h.person_id
                            join access_account_role r on r.region_id = a.region_id and r.account_id = a.id
                            join access_role_right g on g.role_code = r.role_code and g.may = 'ledger.approve'
                            order by p.rank limit 1""".formatted(unit))) {
                row.next();
                String login = row.getString(1);
                heads.put(unit, login);
                return login;
            }
        }

        /** The log-in of the leader in charge of the lead unit, who looks first at what its head applies for. */
        String leader(long matter) throws SQLException {
            try (var statement = owner.createStatement();
                    var row = statement.executeQuery("""
                            select a.login from ledger_commitment c
                            join region_unit u on u.region_id = c.region_id and u.id = c.lead_unit_id
                            join region_holding h on h.region_id = u.region_id and h.post_id = u.leader_post_id
                            join access_account a on a.region_id = h.region_id and a.person_id = h.person_id
                            where c.id = %d""".formatted(matter))) {
                row.next();
                return row.getString(1);
            }
        }

        /** The quantity that fulfils the goal; empty where there is none. */
        String goal(long matter) throws SQLException {
            try (var statement = owner.createStatement();
                    var row = statement.executeQuery("""
                            select case goal_op when '>' then goal_value + 1 when '<' then goal_value - 1 else goal_value end
                            from ledger_commitment where id = %d""".formatted(matter))) {
                row.next();
                return row.getString(1) == null
                        ? ""
                        : row.getBigDecimal(1).max(java.math.BigDecimal.ZERO).toPlainString();
            }
        }
    }
}
