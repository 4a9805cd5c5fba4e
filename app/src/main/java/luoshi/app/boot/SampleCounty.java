package luoshi.app.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.access.Accounts;
import luoshi.access.Acting;
import luoshi.access.Gate;
import luoshi.access.Passwords;
import luoshi.access.SessionKey;
import luoshi.region.Answer;
import luoshi.region.Appoint;
import luoshi.region.ChangeUnit;
import luoshi.region.Division;
import luoshi.region.Divisions;
import luoshi.region.EstablishPost;
import luoshi.region.EstablishUnit;
import luoshi.region.Holding;
import luoshi.region.Post;
import luoshi.region.Posts;
import luoshi.region.Refused;
import luoshi.region.Unit;
import luoshi.region.UnitClass;
import luoshi.region.Units;

/**
 * 示例县: an invented county with its units, posts, people and accounts, loaded at the first start through the use cases that a county would
 * use itself. The one place with a password that is written down; it is for looking around and nothing else.
 */
final class SampleCounty {
    /** The password of every sample account, told at start. */
    static final String PASSWORD = "Anhe-2026-luoshi";

    static final long COUNTY = 990121;

    private static final String FOLDER = "/sample/anhe/";
    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    private final Gate gate;
    private final SystemLogIns logIns;
    private final Acting acting;
    private final Rooms rooms;

    /** The rooms that it fills. */
    record Rooms(
            Divisions divisions,
            Units units,
            Posts posts,
            EstablishUnit establishUnit,
            ChangeUnit changeUnit,
            EstablishPost establishPost,
            Appoint appoint,
            Accounts accounts,
            Passwords passwords) {}

    SampleCounty(Gate gate, SystemLogIns logIns, Acting acting, Rooms rooms) {
        this.gate = gate;
        this.logIns = logIns;
        this.acting = acting;
        this.rooms = rooms;
    }

    /** Founds the county in one transaction; a start that was killed half-way begins anew. Answers whether it was founded now. */
    boolean found() {
        List<Map<String, String>> regions = CsvLines.of(FOLDER + "regions.csv");
        gate.found(regions.stream()
                .limit(3)
                .map(row -> new Gate.Place(Long.parseLong(field(row, "code")), field(row, "name"), field(row, "level")))
                .toList());
        SessionKey key = logIns.of(COUNTY);
        return acting.as(key, actor -> {
            if (rooms.units().list(COUNTY, LocalDate.MAX).isEmpty()) {
                rooms.divisions()
                        .add(regions.stream()
                                .skip(3)
                                .map(SampleCounty::township)
                                .toList());
                fill();
                return true;
            }
            return false;
        });
    }

    /** The county's own report, written for it. */
    static byte[] report() {
        return file("report-2026.txt");
    }

    /** A file of the sample. */
    static byte[] file(String name) {
        try (InputStream in = SampleCounty.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the sample has no " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Division township(Map<String, String> row) {
        return new Division(Long.parseLong(field(row, "code")), COUNTY, field(row, "name"), field(row, "level"), false);
    }

    private void fill() {
        List<Map<String, String>> unitRows = CsvLines.of(FOLDER + "units.csv");
        Map<String, Long> unitIds = new LinkedHashMap<>();
        for (Map<String, String> row : unitRows) {
            unitIds.put(field(row, "简称"), done(rooms.establishUnit().establish(unit(row))));
        }
        String hash = rooms.passwords().hash(PASSWORD);
        Map<String, Long> postIds = new HashMap<>();
        for (Map<String, String> row : CsvLines.of(FOLDER + "posts.csv")) {
            long post = done(rooms.establishPost()
                    .establish(new Post(
                            COUNTY,
                            0,
                            id(unitIds, field(row, "单位")),
                            field(row, "职务"),
                            field(row, "类型"),
                            postIds.size(),
                            SINCE,
                            null)));
            postIds.putIfAbsent(field(row, "职务"), post);
            long person = rooms.posts().addPerson(COUNTY, field(row, "任职人"));
            done(rooms.appoint().appoint(COUNTY, post, person, Holding.Kind.HOLDER, SINCE, Optional.empty()));
            account(field(row, "登录名"), person, field(row, "任职人"), field(row, "角色"), hash);
        }
        for (Map<String, String> row : CsvLines.of(FOLDER + "accounts.csv")) {
            account(field(row, "登录名"), null, field(row, "名称"), field(row, "角色"), hash);
        }
        unitRows.stream().filter(row -> !field(row, "分管领导").isEmpty()).forEach(row -> lead(row, unitIds, postIds));
    }

    private void account(
            String login, @org.jspecify.annotations.Nullable Long person, String name, String role, String hash) {
        long account = rooms.accounts().add(COUNTY, login, person, name, hash, false);
        rooms.accounts().giveRole(COUNTY, account, role);
    }

    private static Unit unit(Map<String, String> row) {
        List<String> aliases = Arrays.stream(field(row, "别名").split(";"))
                .filter(alias -> !alias.isEmpty())
                .toList();
        return new Unit(
                COUNTY,
                0,
                field(row, "单位"),
                field(row, "简称"),
                UnitClass.of(field(row, "类别")),
                aliases,
                null,
                field(row, "职责"),
                SINCE,
                null,
                null);
    }

    private void lead(Map<String, String> row, Map<String, Long> unitIds, Map<String, Long> postIds) {
        Unit unit = rooms.units().find(COUNTY, id(unitIds, field(row, "简称"))).orElseThrow();
        done(rooms.changeUnit()
                .change(new Unit(
                        COUNTY,
                        unit.id(),
                        unit.name(),
                        unit.shortName(),
                        unit.unitClass(),
                        unit.aliases(),
                        id(postIds, field(row, "分管领导")),
                        unit.field(),
                        unit.validFrom(),
                        null,
                        null)));
    }

    private static long done(Answer answer) {
        return switch (answer) {
            case Answer.Done done -> done.id();
            case Refused refused -> throw new IllegalStateException("sample county: " + refused.reason());
        };
    }

    private static long id(Map<String, Long> ids, String name) {
        Long id = ids.get(name);
        if (id == null) {
            throw new IllegalStateException("sample county: nobody is called " + name);
        }
        return id;
    }

    private static String field(Map<String, String> row, String name) {
        String value = row.get(name);
        if (value == null) {
            throw new IllegalStateException("sample county: no column " + name);
        }
        return value;
    }
}
