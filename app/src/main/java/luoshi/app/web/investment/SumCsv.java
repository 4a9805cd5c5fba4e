package luoshi.app.web.investment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.app.web.export.Exportable;
import luoshi.app.web.export.Format;
import luoshi.project.sum.RollUp;
import luoshi.project.sum.RollUps;
import luoshi.publication.Sheet;
import luoshi.region.Division;
import luoshi.region.Divisions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 各地汇总 as CSV, for programs: by library and light, by batch, by month. */
@Component
public class SumCsv implements Exportable {
    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("地方", 14),
            new Sheet.Column("汇总", 8),
            new Sheet.Column("批次或口径", 24),
            new Sheet.Column("所在库", 12),
            new Sheet.Column("光", 8),
            new Sheet.Column("月份", 12),
            new Sheet.Column("项目数", 10),
            new Sheet.Column("金额（元）", 20));

    private final RollUps rollUps;
    private final Divisions divisions;

    SumCsv(RollUps rollUps, Divisions divisions) {
        this.rollUps = rollUps;
        this.divisions = divisions;
    }

    @Override
    public String what() {
        return "sums-csv";
    }

    @Override
    public String title() {
        return "项目汇总";
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public long count(Actor actor, String query) {
        return place(actor, query).map(place -> rows(actor, place).count()).orElse(0L);
    }

    @Override
    public Sheet sheet(Actor actor, String query, LocalDate today) {
        return new Sheet(
                title(),
                COLUMNS,
                place(actor, query).map(place -> rows(actor, place)).orElse(Stream.of()));
    }

    /** @param query the number of the place; empty: the county itself */
    private Optional<Division> place(Actor actor, String query) {
        return divisions.find(query.matches("\\d{1,18}") ? Long.parseLong(query) : actor.regionId());
    }

    private Stream<List<@Nullable Object>> rows(Actor actor, Division place) {
        RollUp sums = rollUps.of(place.id(), RollUps.viewer(actor.scope()));
        return Stream.of(
                        sums.libraries().stream().map(one -> library(place, one)),
                        sums.batches().stream().map(one -> batch(place, one)),
                        sums.months().stream().map(one -> month(place, one)))
                .flatMap(part -> part);
    }

    private static List<@Nullable Object> library(Division place, RollUp.InLibrary one) {
        return Arrays.asList(
                place.name(),
                "库",
                "",
                one.library().label(),
                one.light() == null ? "" : one.light().label(),
                null,
                one.count(),
                one.total());
    }

    private static List<@Nullable Object> batch(Division place, RollUp.InBatch one) {
        return Arrays.asList(
                place.name(),
                "批次",
                one.year() + "年" + (one.round() == 0 ? "" : "第" + one.round() + "轮")
                        + one.scheme().label() + "：" + one.kind().label(),
                one.library() == null ? "已出库" : one.library().label(),
                "",
                null,
                one.count(),
                one.total());
    }

    private static List<@Nullable Object> month(Division place, RollUp.InMonth one) {
        return Arrays.asList(place.name(), "月", one.series().label(), "", "", one.month(), one.count(), one.amount());
    }
}
