package luoshi.app.web.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import luoshi.app.web.project.ProjectRow;
import luoshi.project.KeyProject;
import luoshi.project.investment.Month;
import luoshi.project.investment.YearPlan;
import luoshi.project.life.Event;
import org.jspecify.annotations.Nullable;

/** 项目 as the interface tells it; amounts in 元. */
final class ProjectJson {
    private ProjectJson() {}

    /** A thing with a name. */
    record Named(long id, String name) {}

    /** 计划 and what happened. */
    record Days(
            @Nullable LocalDate startDue,
            @Nullable LocalDate finishDue,
            @Nullable LocalDate produceDue,
            @Nullable LocalDate started,
            @Nullable LocalDate listed,
            @Nullable LocalDate finished,
            @Nullable LocalDate produced) {
        static Days of(KeyProject project) {
            KeyProject.Due due = project.profile().due();
            KeyProject.Happened happened = project.happened();
            return new Days(
                    due.start(),
                    due.finish(),
                    due.produce(),
                    happened.started(),
                    happened.listed(),
                    happened.finished(),
                    happened.produced());
        }
    }

    /** A line of the list. */
    record Item(
            long id,
            String name,
            String code,
            String library,
            String sort,
            String way,
            boolean privately,
            Named unit,
            Named place,
            BigDecimal total,
            Days days,
            @Nullable LocalDate ended) {
        static Item of(ProjectRow row) {
            KeyProject project = row.project();
            KeyProject.About about = project.profile().about();
            return new Item(
                    project.id(),
                    about.name(),
                    about.code(),
                    project.library().name(),
                    about.sort().name(),
                    about.way().name(),
                    about.privately(),
                    new Named(project.unitId(), row.unit()),
                    new Named(project.profile().site().placeId(), row.place()),
                    project.total(),
                    Days.of(project),
                    project.standing().endedOn());
        }
    }

    /** @param next what {@code after} is for the next page; null on the last */
    record Page(List<Item> items, @Nullable String next) {}

    /** 入出库. */
    record Stay(String library, LocalDate from, @Nullable LocalDate to, String reason) {
        static Stay of(KeyProject.Stay stay) {
            return new Stay(stay.library().name(), stay.from(), stay.to(), stay.reason());
        }
    }

    /** 节点. */
    record Happening(
            String kind,
            LocalDate on,
            String words,
            @Nullable BigDecimal amount) {
        static Happening of(Event event) {
            return new Happening(event.kind().name(), event.on(), event.words(), event.amount());
        }
    }

    /** One project. */
    record Whole(
            Item project,
            String content,
            String legalPerson,
            String leader,
            List<Stay> stays,
            List<Happening> events) {}

    /** 年度计划: the planned cumulative share at each month's end, in percent. */
    record Plan(BigDecimal amount, int version, LocalDate frozenOn, List<BigDecimal> shares) {
        static Plan of(YearPlan plan) {
            return new Plan(
                    plan.amount(),
                    plan.version(),
                    plan.frozenOn(),
                    plan.hundredths().stream()
                            .map(share -> BigDecimal.valueOf(share, 2))
                            .toList());
        }
    }

    /** 每月完成, cumulative since January. */
    record MonthLine(
            String series,
            LocalDate month,
            BigDecimal completed,
            @Nullable BigDecimal paid,
            String words) {
        static MonthLine of(Month month) {
            return new MonthLine(month.series().name(), month.month(), month.completed(), month.paid(), month.words());
        }
    }

    /** A year of one project. */
    record Months(long project, int year, @Nullable Plan plan, List<MonthLine> months) {}
}
