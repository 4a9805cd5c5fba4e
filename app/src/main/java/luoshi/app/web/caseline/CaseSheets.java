package luoshi.app.web.caseline;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.app.web.export.Exportable;
import luoshi.app.web.export.Exportables;
import luoshi.caseline.CaseFile;
import luoshi.caseline.Lines;
import luoshi.caseline.Parties;
import luoshi.caseline.Vault;
import luoshi.caseline.count.CaseLists;
import luoshi.caseline.definition.Field;
import luoshi.caseline.definition.Line;
import luoshi.caseline.table.Columns;
import luoshi.publication.Sheet;
import luoshi.region.Division;
import luoshi.region.Divisions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 办件清单 of each line as an Excel table, with the queue's filter; it can be read in again. What is masked leaves with stars but for who keeps the line. */
@Component
class CaseSheets implements Exportables {
    static final String WHAT = "cases-";

    private static final int WIDTH = 16;
    private static final int TITLE_WIDTH = 40;

    private final Lines lines;
    private final CaseLists lists;
    private final QueueReader queue;
    private final Divisions divisions;
    private final Parties parties;
    private final Vault vault;
    private final Clock clock;

    CaseSheets(
            Lines lines,
            CaseLists lists,
            QueueReader queue,
            Divisions divisions,
            Parties parties,
            Vault vault,
            Clock clock) {
        this.lines = lines;
        this.lists = lists;
        this.queue = queue;
        this.divisions = divisions;
        this.parties = parties;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public Optional<Exportable> find(Actor actor, String what) {
        return what.startsWith(WHAT) && actor.may("line.read")
                ? lines.find(what.substring(WHAT.length())).map(OfLine::new)
                : Optional.empty();
    }

    /** The columns of a line's table: its fields by name, then where the case stands. */
    static List<Sheet.Column> columns(Line line, Stream<String> others) {
        return Stream.concat(
                        line.fields().stream()
                                .map(field -> new Sheet.Column(
                                        field.name(), field.code().equals(Line.TITLE) ? TITLE_WIDTH : WIDTH)),
                        others.map(name -> new Sheet.Column(name, WIDTH)))
                .toList();
    }

    /** The table of one line. */
    private final class OfLine implements Exportable {
        private final Line line;

        private OfLine(Line line) {
            this.line = line;
        }

        @Override
        public String what() {
            return WHAT + line.code();
        }

        @Override
        public String title() {
            return line.name() + "清单";
        }

        @Override
        public List<Sheet.Column> columns() {
            return CaseSheets.columns(line, Stream.concat(Columns.STANDING.stream(), Stream.of(Columns.NUMBER)));
        }

        @Override
        public long count(Actor actor, String query) {
            QueueQuery asked = QueueQuery.of(query);
            return asked.field("q").isEmpty()
                    ? lists.count(asked.filter(actor.regionId(), line, LocalDate.now(clock)))
                    : queue.found(actor, line, asked.field("q")).size();
        }

        @Override
        public Sheet sheet(Actor actor, String query, LocalDate today) {
            QueueQuery asked = QueueQuery.of(query);
            Stream<CaseFile> files = asked.field("q").isEmpty()
                    ? lists.stream(asked.filter(actor.regionId(), line, today))
                    : queue.found(actor, line, asked.field("q")).stream();
            boolean whole = parties.keeps(actor, line);
            Map<Long, String> units = queue.names(actor.regionId());
            Map<Long, String> places = new HashMap<>();
            for (Division place : divisions.below(actor.regionId())) {
                places.put(place.id(), place.name());
            }
            return new Sheet(title(), columns(), files.map(file -> cells(file, whole, units, places)));
        }

        private List<@Nullable Object> cells(
                CaseFile file, boolean whole, Map<Long, String> units, Map<Long, String> places) {
            Map<String, String> values = vault.open(line.fields(), file.values(), whole);
            List<@Nullable Object> cells = new ArrayList<>();
            for (Field field : line.fields()) {
                cells.add(cell(field, values.getOrDefault(field.code(), ""), units, places));
            }
            Long unit = file.standing().unitId();
            cells.add(file.days().openedOn());
            cells.add(QueueReader.state(line, file));
            cells.add(unit == null ? "" : units.getOrDefault(unit, ""));
            cells.add(file.days().dueOn());
            cells.add(file.days().closedOn());
            cells.add(file.id());
            return cells;
        }
    }

    private static @Nullable Object cell(Field field, String value, Map<Long, String> units, Map<Long, String> places) {
        if (value.isEmpty()) {
            return null;
        }
        return switch (field.type()) {
            case UNIT -> units.getOrDefault(Long.valueOf(value), "");
            case REGION -> places.getOrDefault(Long.valueOf(value), "");
            case NUMBER, MONEY -> field.is(Field.Flag.MASKED) ? value : new BigDecimal(value);
            case TEXT, DATE, CHOICE, PERSON, ENTERPRISE, HOUSEHOLD, PROJECT, PARCEL, FILE, POSITION -> value;
        };
    }
}
