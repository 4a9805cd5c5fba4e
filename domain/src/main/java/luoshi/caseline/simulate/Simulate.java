package luoshi.caseline.simulate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.access.Rights;
import luoshi.access.Scope;
import luoshi.caseline.ActOnCase;
import luoshi.caseline.Cases;
import luoshi.caseline.Cells;
import luoshi.caseline.OpenCase;
import luoshi.caseline.Parties;
import luoshi.caseline.clock.Clocks;
import luoshi.caseline.clock.SweepClocks;
import luoshi.caseline.count.CountCases;
import luoshi.caseline.count.Tallies;
import luoshi.caseline.definition.Act;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.Matrix;
import luoshi.notice.Notices;
import luoshi.parameter.Calendars;

/**
 * 模拟: random cases of a line go through its acts day by day while the daily sweep tells of their clocks; a twin of each, worked out from the declaration alone, says
 * what has to come of it, and the figures are counted anew from the twins.
 */
public final class Simulate {
    private static final int OPENED_WITHIN = 120;
    private static final int A_LONG_TIME = 500;
    private static final int LETTERS = 10_000;

    private final Desk desk;

    public Simulate(Desk desk) {
        this.desk = desk;
    }

    /** What it drives, and where it looks at what came of it. */
    public record Desk(
            Cases cases, OpenCase open, ActOnCase act, Parties parties, Clocks clocks, SweepClocks sweep, Seen seen) {}

    /** Where the outcome is read. */
    public record Seen(Tallies tallies, CountCases count, Cells cells, Notices notices, Calendars calendars) {}

    /** The way into a transaction as the program. */
    public interface Way {
        <T> T once(Function<Actor, T> work);
    }

    /**
     * What came of it.
     *
     * @param deadEnds in words: states that cases could not leave, and acts that no case could do
     * @param missedClocks clocks and cases whose times are others than declared; warnings, ends, duties and letters that are too few or too many
     * @param mismatches figures and counters that are others than counting gives, cases that stand elsewhere
     */
    public record Outcome(Line line, int cases, long steps, Set<String> deadEnds, long missedClocks, long mismatches) {}

    /** @param units of the scratch county, to whom cases go */
    public Outcome run(Way way, Line line, int many, long seed, List<Long> units, LocalDate from) {
        Random random = new Random(seed);
        long region = way.once(Actor::regionId);
        Invented invented = new Invented(line, random, units, region);
        Twin.World world = way.once(actor -> new Twin.World(
                desk.seen().calendars().of(region),
                desk.parties().keeper(region, line).orElseThrow()));
        Matrix matrix = line.matrix();
        if (matrix != null) {
            way.once(actor -> {
                desk.seen().cells().put(region, line.code(), invented.cells(matrix, from), List.of());
                return region;
            });
        }
        Drive drive = new Drive(desk, line, invented, random, world);
        TreeMap<LocalDate, List<Integer>> days = new TreeMap<>();
        for (int i = 0; i < many; i++) {
            days.computeIfAbsent(from.plusDays(random.nextInt(OPENED_WITHIN)), any -> new ArrayList<>())
                    .add(i);
        }
        Twin.Told told = new Twin.Told();
        Twin.Told expected = new Twin.Told();
        LocalDate last = from;
        for (LocalDate day = from; !days.isEmpty(); day = day.plusDays(1)) {
            LocalDate now = day;
            way.once(actor -> {
                Actor somebody = everybody(actor, units);
                for (List<Integer> due = days.remove(now); due != null; due = days.remove(now)) {
                    due.forEach(one -> drive.step(somebody, one, now)
                            .ifPresent(next -> days.computeIfAbsent(next, any -> new ArrayList<>())
                                    .add(one)));
                }
                return region;
            });
            swept(way, drive, now, told, expected);
            last = day;
        }
        swept(way, drive, last.plusDays(A_LONG_TIME), told, expected);
        return judged(way, drive, units, told, expected, last.plusDays(A_LONG_TIME));
    }

    private void swept(Way way, Drive drive, LocalDate day, Twin.Told told, Twin.Told expected) {
        boolean more = true;
        while (more) {
            SweepClocks.Swept swept = way.once(actor -> desk.sweep().batch(actor, day));
            told.warned += swept.warned();
            told.ended += swept.ended();
            told.duties += swept.duties();
            more = swept.more();
        }
        drive.twins().forEach(twin -> twin.sweep(day, expected));
    }

    private Outcome judged(
            Way way, Drive drive, List<Long> units, Twin.Told told, Twin.Told expected, LocalDate today) {
        Line line = drive.line();
        told.letters.putAll(way.once(actor -> letters(actor, units)));
        long[] wrong = way.once(actor -> {
            long clocks = 0;
            long stands = 0;
            for (Twin twin : drive.twins()) {
                var file = desk.cases().find(actor.regionId(), twin.id).orElseThrow();
                clocks += twin.keepsTime(file, desk.clocks().of(actor.regionId(), twin.id)) ? 0 : 1;
                stands += twin.stands(file) ? 0 : 1;
            }
            Recount recount = new Recount(line, drive.twins(), today, drive.cells());
            return new long[] {
                clocks,
                stands
                        + recount.mismatches(desk.seen().count().figures(everybody(actor, units), line, today))
                        + desk.seen().tallies().mismatches(actor.regionId(), line.code())
            };
        });
        Set<String> dead = new TreeSet<>(drive.deadEnds());
        line.acts().stream().filter(each -> !drive.did(each)).forEach(each -> dead.add(undone(drive, each)));
        return new Outcome(
                line, drive.twins().size(), drive.steps(), dead, wrong[0] + told.differs(expected), wrong[1]);
    }

    private static String undone(Drive drive, Act act) {
        String because = drive.refusal(act);
        return "“" + act.name() + "”没有一件办得成" + (because.isEmpty() ? "" : "（" + because + "）");
    }

    /** How many letters about cases each unit got. */
    private Map<Long, Long> letters(Actor actor, List<Long> units) {
        Notices notices = desk.seen().notices();
        while (notices.deliver(actor.regionId(), LETTERS) == LETTERS) {
            // goes on until nothing waits
        }
        Map<Long, Long> letters = new HashMap<>();
        for (Long unit : units) {
            Scope one = new Scope(actor.scope().regions(), Set.of(unit), false, 2);
            long many = notices.inbox(actor.regionId(), one, Long.MAX_VALUE, Integer.MAX_VALUE).stream()
                    .filter(letter -> letter.subjectKind().equals("case"))
                    .count();
            letters.put(unit, many);
        }
        return letters;
    }

    /** Who may do everything for every unit; the database knows the program behind him. */
    private static Actor everybody(Actor program, List<Long> units) {
        return new Actor(
                -1,
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                program.regionId(),
                new Scope(program.scope().regions(), Set.copyOf(units), true, 2),
                Rights.LABELS.keySet(),
                "模拟");
    }
}
