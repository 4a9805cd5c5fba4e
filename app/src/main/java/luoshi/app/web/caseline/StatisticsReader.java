package luoshi.app.web.caseline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.app.web.page.Choice;
import luoshi.caseline.count.CountCases;
import luoshi.caseline.count.Figure;
import luoshi.caseline.count.Span;
import luoshi.caseline.definition.Field;
import luoshi.caseline.definition.FieldType;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.Statistic;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of a line's statistics is made of. */
@Component
class StatisticsReader {
    private static final int YEARS = 5;
    /** 本月, 上月, 两到三个月前 and so on: how many months back each class of ages begins and ends. */
    private static final List<Age> AGES = List.of(
            new Age("本月", 0, 0),
            new Age("上月", 1, 1),
            new Age("2至3个月前", 2, 3),
            new Age("4至6个月前", 4, 6),
            new Age("7至12个月前", 7, 12),
            new Age("一年以前", 13, 0));

    private final CountCases count;
    private final QueueReader queue;
    private final FieldReader fields;

    StatisticsReader(CountCases count, QueueReader queue, FieldReader fields) {
        this.count = count;
        this.queue = queue;
        this.fields = fields;
    }

    private record Age(String words, int youngest, int oldest) {}

    record Asked(String year, String by, String show) {}

    /** The page. */
    StatisticsPage read(Actor actor, Line line, Asked asked, LocalDate today) {
        QueueQuery plain = QueueQuery.of(Map.of());
        @Nullable Integer year = asked.year().matches("20[0-9]{2}") ? Integer.valueOf(asked.year()) : null;
        Span span = year == null ? Span.ALL : Span.year(year);
        QueueQuery within =
                year == null ? plain : plain.with("from", year + "-01").with("to", year + "-12");
        SortedMap<LocalDate, List<Figure>> months = count.months(actor, line, today);
        List<Statistic> statistics = line.counting().statistics();
        List<StatisticsPage.Told> told = new ArrayList<>();
        List<Figure> figures = count.figures(actor, line, span, today);
        for (int i = 0; i < figures.size(); i++) {
            int at = i;
            List<LineChart.Point> points = months.entrySet().stream()
                    .map(month ->
                            new LineChart.Point(month.getKey(), month.getValue().get(at)))
                    .toList();
            told.add(new StatisticsPage.Told(number(line, figures.get(i), within), LineChart.of(points)));
        }
        String by = by(line, asked.by());
        int shown = IntStream.range(0, statistics.size())
                .filter(i -> statistics.get(i).code().equals(asked.show()))
                .findFirst()
                .orElse(0);
        return new StatisticsPage(
                line,
                told,
                shown,
                statistics.isEmpty() ? List.of() : months(line, months, shown),
                new StatisticsPage.Groups(name(line, by), groups(actor, line, by, span, within, today)),
                ages(actor, line, today),
                IntStream.range(0, YEARS)
                        .mapToObj(back -> Choice.of(today.getYear() - back, today.getYear() - back + "年", asked.year()))
                        .toList(),
                Stream.concat(
                                Stream.of(CountCases.UNIT),
                                line.fields().stream()
                                        .filter(StatisticsReader::divides)
                                        .map(Field::code))
                        .distinct()
                        .map(code -> Choice.of(code, name(line, code), by))
                        .toList());
    }

    /** Choices and regions; a unit's field other than that of the unit that has the case. */
    private static boolean divides(Field field) {
        return !field.is(Field.Flag.MASKED)
                && (field.type() == FieldType.CHOICE
                        || field.type() == FieldType.REGION
                        || field.type() == FieldType.UNIT);
    }

    private static String by(Line line, String asked) {
        return asked.equals(CountCases.UNIT)
                        || line.field(asked).filter(StatisticsReader::divides).isPresent()
                ? asked
                : line.counting().facet().isEmpty()
                        ? CountCases.UNIT
                        : line.counting().facet();
    }

    private static String name(Line line, String by) {
        return by.equals(CountCases.UNIT)
                ? "承办单位"
                : line.field(by).map(Field::name).orElse(by);
    }

    private static List<StatisticsPage.Row> months(Line line, SortedMap<LocalDate, List<Figure>> months, int shown) {
        List<StatisticsPage.Row> rows = new ArrayList<>();
        months.forEach((month, figures) -> {
            YearMonth of = YearMonth.from(month);
            QueueQuery within = QueueQuery.of(Map.of("from", of.toString(), "to", of.toString()));
            rows.addFirst(new StatisticsPage.Row(of.toString(), List.of(number(line, figures.get(shown), within))));
        });
        return rows;
    }

    private List<StatisticsPage.Row> groups(
            Actor actor, Line line, String by, Span span, QueueQuery within, LocalDate today) {
        Map<Long, String> units = queue.names(actor.regionId());
        boolean unit = by.equals(CountCases.UNIT);
        List<StatisticsPage.Row> rows = new ArrayList<>();
        count.groups(actor, line, by, span, today).forEach((key, figures) -> {
            QueueQuery one = unit
                    ? within.with("unit", key.equals("0") ? QueueQuery.KEEPER : key)
                    : within.with(QueueQuery.FIELD + by, key);
            String name = unit
                    ? key.equals("0") ? line.head().keeper() + "（未派）" : units.getOrDefault(Long.valueOf(key), key)
                    : line.field(by)
                            .filter(field -> !key.isEmpty())
                            .map(field -> fields.words(actor.regionId(), field, key))
                            .orElse("没有填");
            rows.add(new StatisticsPage.Row(
                    name,
                    figures.stream().map(figure -> number(line, figure, one)).toList()));
        });
        rows.sort(Comparator.comparing((StatisticsPage.Row row) ->
                        size(row.numbers().getFirst().figure()))
                .reversed());
        return rows;
    }

    /** What the rows are in the order of: what a rate is divided by, else the figure. */
    private static BigDecimal size(Figure figure) {
        return figure.statistic().kind().rate() ? figure.whole() : figure.part();
    }

    private static StatisticsPage.Linked number(Line line, Figure figure, QueueQuery within) {
        Statistic one = figure.statistic();
        if (one.kind() == Statistic.Kind.COVERAGE) {
            String matrix = "/lines/" + line.code() + "/matrix";
            return new StatisticsPage.Linked(figure, matrix, matrix);
        }
        QueueQuery asked = within.with("figure", one.code());
        String at = "/lines/" + line.code() + "?";
        return new StatisticsPage.Linked(
                figure,
                at + asked.words(),
                at + asked.with("side", QueueQuery.WHOLE).words());
    }

    private List<StatisticsPage.Aged> ages(Actor actor, Line line, LocalDate today) {
        SortedMap<LocalDate, Long> open = count.open(actor, line);
        LocalDate month = today.withDayOfMonth(1);
        return AGES.stream()
                .map(age -> {
                    LocalDate to = month.minusMonths(age.youngest());
                    LocalDate from = age.oldest() < age.youngest() ? Span.ALL.from() : month.minusMonths(age.oldest());
                    long many = open.entrySet().stream()
                            .filter(one -> new Span(from, to).holds(one.getKey()))
                            .mapToLong(Map.Entry::getValue)
                            .sum();
                    QueueQuery asked = QueueQuery.of(Map.of(
                            "from",
                            YearMonth.from(from).toString(),
                            "to",
                            YearMonth.from(to).toString()));
                    return new StatisticsPage.Aged(age.words(), many, "/lines/" + line.code() + "?" + asked.words());
                })
                .toList();
    }
}
