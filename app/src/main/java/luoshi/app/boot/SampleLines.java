package luoshi.app.boot;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.Gate;
import luoshi.caseline.ActOnCase;
import luoshi.caseline.Answer;
import luoshi.caseline.Cases;
import luoshi.caseline.Cells;
import luoshi.caseline.Lines;
import luoshi.caseline.OpenCase;
import luoshi.caseline.Part;
import luoshi.caseline.Parties;
import luoshi.caseline.definition.Effect;
import luoshi.caseline.definition.Handling;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.Matrix;
import luoshi.evidence.AddEvidence;
import luoshi.region.Division;
import luoshi.region.Divisions;
import luoshi.region.Unit;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;

/** 示例县的条线: the cases of {@code lines.csv} live their past through the use cases, and the villages of {@code villages.csv} stand in their matrix. */
final class SampleLines {
    private static final String FOLDER = "/sample/anhe/";
    private static final int SPREAD = 7;

    private final Gate gate;
    private final Acting acting;
    private final Rooms rooms;
    private final Clock clock;

    SampleLines(Gate gate, Acting acting, Rooms rooms, Clock clock) {
        this.gate = gate;
        this.acting = acting;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** What it reads and does. */
    record Rooms(
            Lines lines,
            Cases cases,
            Cells cells,
            Parties parties,
            OpenCase open,
            ActOnCase act,
            Units units,
            Divisions divisions,
            AddEvidence evidence) {}

    void live() {
        LocalDate today = LocalDate.now(clock);
        try (SampleLogIns logIns = new SampleLogIns(gate, acting)) {
            logIns.as("jianwenlan", actor -> villages(actor, today));
            Map<String, Long> ids = new HashMap<>();
            for (Map<String, String> row : CsvLines.of(FOLDER + "lines.csv")) {
                LocalDate day = today.minusDays(Long.parseLong(row.getOrDefault("几天前", "0")));
                logIns.as(
                        row.getOrDefault("登录名", ""),
                        actor -> ids.merge(
                                row.getOrDefault("办件", ""), step(actor, row, ids, day, today), (old, same) -> same));
            }
        }
    }

    private long step(Actor actor, Map<String, String> row, Map<String, Long> ids, LocalDate day, LocalDate today) {
        Map<String, String> values = values(actor, row.getOrDefault("内容", ""), today);
        String code = row.getOrDefault("动作", "");
        if (code.equals(Line.OPEN)) {
            return done(row, rooms.open().open(actor, row.getOrDefault("条线", ""), Handling.Channel.DESK, values, day));
        }
        Long id = ids.get(row.getOrDefault("办件", ""));
        if (id == null) {
            throw new IllegalStateException("sample lines: no case " + row);
        }
        var file = rooms.cases().find(actor.regionId(), id).orElseThrow();
        var act = rooms.lines().of(file).act(code).orElseThrow();
        List<Part> parts = rooms.cases().parts(actor.regionId(), id);
        String part = values.getOrDefault("part", "");
        @Nullable
        Long partId = part.isEmpty() || act.doing().effect() != Effect.ANSWER_PART
                ? null
                : Long.valueOf(parts.get(Integer.parseInt(part) - 1).id());
        String unit = row.getOrDefault("单位", "");
        ActOnCase.Doing doing = new ActOnCase.Doing(
                code,
                values,
                row.getOrDefault("说明", ""),
                new ActOnCase.To(unit.isEmpty() ? null : unit(actor, unit), partId),
                0,
                act.asks().files(),
                Arrays.asList(values.getOrDefault("told", "").split("、", -1)));
        int files = act.asks().files();
        return done(row, rooms.act().act(actor, id, doing, day, step -> {
            for (int i = 0; i < files; i++) {
                attach(actor, file.title() + act.name(), step, file.audience(), day);
            }
        }));
    }

    private void attach(Actor actor, String name, long step, luoshi.access.Audience audience, LocalDate day) {
        byte[] pdf = ("%PDF-1.4\n% " + name + step + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
        var handed = new AddEvidence.Handed(name + ".pdf", "其他", "case-step", step, audience);
        if (rooms.evidence().add(actor, handed, new ByteArrayInputStream(pdf), day)
                instanceof AddEvidence.Answer.Refused refused) {
            throw new IllegalStateException("sample lines: " + refused.reason());
        }
    }

    /** {@code @} names a unit, {@code #} a township, {@code -30} and {@code +30} a day from today on. */
    private Map<String, String> values(Actor actor, String written, LocalDate today) {
        Map<String, String> values = new HashMap<>();
        for (String pair : written.split(";", -1)) {
            int at = pair.indexOf('=');
            if (at > 0) {
                values.put(pair.substring(0, at), value(actor, pair.substring(at + 1), today));
            }
        }
        return values;
    }

    private String value(Actor actor, String written, LocalDate today) {
        if (written.startsWith("@")) {
            return String.valueOf(unit(actor, written.substring(1)));
        }
        if (written.startsWith("#")) {
            return String.valueOf(place(actor, written.substring(1)));
        }
        return written.matches("[+-][0-9]+|--[0-9]+")
                ? today.plusDays(Long.parseLong(written.replace("--", ""))).toString()
                : written;
    }

    private long unit(Actor actor, String name) {
        return rooms.units().named(actor.regionId(), name).map(Unit::id).orElseThrow();
    }

    private long place(Actor actor, String name) {
        return rooms.divisions().below(actor.regionId()).stream()
                .filter(one -> one.name().equals(name))
                .map(Division::id)
                .findFirst()
                .orElseThrow();
    }

    /** Every item in every village; which are reached follows from their places in the two lists and from nothing else. */
    private boolean villages(Actor actor, LocalDate today) {
        for (Line line : rooms.lines().all()) {
            Matrix matrix = line.matrix();
            if (matrix == null) {
                continue;
            }
            Long keeper = rooms.parties().keeper(actor.regionId(), line).orElseThrow();
            List<Map<String, String>> villages = CsvLines.of(FOLDER + "villages.csv");
            List<String> items = List.copyOf(matrix.items().keySet());
            for (int i = 0; i < items.size(); i++) {
                String item = items.get(i);
                long lead = unit(actor, matrix.items().getOrDefault(item, ""));
                List<Cells.Cell> cells = new ArrayList<>();
                for (int v = 0; v < villages.size(); v++) {
                    Map<String, String> village = villages.get(v);
                    int how = (i * v + i + 2 * v) % SPREAD;
                    cells.add(new Cells.Cell(
                            item,
                            village.getOrDefault("村", ""),
                            place(actor, village.getOrDefault("乡镇", "")),
                            matrix.states().get(how < 1 ? 0 : how < 2 ? 1 : 2),
                            lead,
                            today.minusDays(200L - how)));
                }
                rooms.cells().put(actor.regionId(), line.code(), cells, List.of(keeper, lead));
            }
        }
        return true;
    }

    private static long done(Map<String, String> row, Answer answer) {
        return switch (answer) {
            case Answer.Done done -> done.id();
            case Answer.Refused refused ->
                throw new IllegalStateException("sample lines: " + row + ": " + refused.reason());
        };
    }
}
