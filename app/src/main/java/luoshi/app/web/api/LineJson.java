package luoshi.app.web.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import luoshi.caseline.CaseFile;
import luoshi.caseline.Step;
import luoshi.caseline.count.Figure;
import luoshi.caseline.count.Tallies;
import luoshi.caseline.definition.Field;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.State;
import org.jspecify.annotations.Nullable;

/** 条线 as the interface tells them. */
final class LineJson {
    private LineJson() {}

    /** A line of the list, with how many cases the person sees. */
    record Item(
            String code, String name, int version, String measure, String keeper, long cases, long open, long late) {
        static Item of(Line line, Tallies.@Nullable Open counted) {
            Tallies.Open open = counted == null ? new Tallies.Open(0, 0, 0) : counted;
            return new Item(
                    line.code(),
                    line.name(),
                    line.head().version(),
                    line.head().measure(),
                    line.head().keeper(),
                    open.cases(),
                    open.open(),
                    open.late());
        }
    }

    /** @param masked shown with stars to those who do not keep the line */
    record FieldLine(String code, String name, String type, List<String> choices, boolean required, boolean masked) {
        static FieldLine of(Field field) {
            return new FieldLine(
                    field.code(),
                    field.name(),
                    field.type().name().toLowerCase(Locale.ROOT),
                    field.choices(),
                    field.is(Field.Flag.REQUIRED),
                    field.is(Field.Flag.MASKED));
        }
    }

    /** 状态. */
    record StateLine(String code, String name, boolean end) {
        static StateLine of(State state) {
            return new StateLine(state.code(), state.name(), state.end());
        }
    }

    /** 渠道 by their names in the definition. */
    record Whole(
            String code,
            String name,
            int version,
            List<String> channels,
            List<FieldLine> fields,
            List<StateLine> states) {
        static Whole of(Line line) {
            return new Whole(
                    line.code(),
                    line.name(),
                    line.head().version(),
                    line.handling().channels().stream()
                            .map(channel -> channel.name().toLowerCase(Locale.ROOT))
                            .toList(),
                    line.fields().stream().map(FieldLine::of).toList(),
                    line.states().stream().map(StateLine::of).toList());
        }
    }

    /** @param percent of a rate; null for others, and where there is nothing to divide by */
    record FigureLine(
            String code,
            String name,
            String kind,
            BigDecimal part,
            BigDecimal whole,
            @Nullable BigDecimal percent) {
        static FigureLine of(Figure figure) {
            boolean rate = figure.statistic().kind().rate() && !figure.empty();
            return new FigureLine(
                    figure.statistic().code(),
                    figure.statistic().name(),
                    figure.statistic().kind().name(),
                    figure.part(),
                    figure.whole(),
                    rate ? figure.value() : null);
        }
    }

    /**
     * A case.
     *
     * @param unit the number of the unit that has it; null while the keeper has it
     * @param fields by code, as the person may see them
     */
    record CaseItem(
            long id,
            String title,
            String state,
            @Nullable Long unit,
            String channel,
            LocalDate opened,
            @Nullable LocalDate due,
            @Nullable LocalDate answered,
            @Nullable LocalDate closed,
            Map<String, String> fields) {
        static CaseItem of(CaseFile file, Map<String, String> values) {
            CaseFile.Days days = file.days();
            return new CaseItem(
                    file.id(),
                    file.title(),
                    file.standing().state(),
                    file.standing().unitId(),
                    file.kind().channel().toLowerCase(Locale.ROOT),
                    days.openedOn(),
                    days.dueOn(),
                    days.answeredOn(),
                    days.closedOn(),
                    new TreeMap<>(values));
        }
    }

    /** @param next what {@code after} is for the next page; null on the last */
    record Page(List<CaseItem> items, @Nullable String next) {}

    /** 经过. */
    record StepLine(String act, String from, String to, LocalDate on, String by, String words) {
        static StepLine of(Step step) {
            return new StepLine(
                    step.act(), step.from(), step.to(), step.on(), step.by().label(), step.words());
        }
    }

    /** One case. */
    record CaseWhole(CaseItem item, List<StepLine> steps) {}

    /** @param linked whether nothing new was opened, because the same was there already */
    record Opened(long id, String receipt, boolean linked) {}
}
