package luoshi.app.web.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.ledger.Row;
import luoshi.app.web.ledger.RowReader;
import luoshi.app.web.order.OrderRow;
import luoshi.app.web.page.Choice;
import luoshi.board.DeskRows;
import luoshi.board.DeskRows.Task;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import luoshi.ledger.Note;
import luoshi.ledger.breakdown.Opinion;
import luoshi.ledger.citizen.Objection;
import luoshi.parameter.Calendars;
import luoshi.parameter.Parameters;
import luoshi.report.Reports;
import luoshi.rhythm.Periods;
import luoshi.supervision.pace.ReportDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 工作台: what I must do, the most urgent first; each row is finished where it stands. */
@Controller
public class DeskPages {
    private static final int NEXT = 5;

    private final DeskRows rows;
    private final Commitments commitments;
    private final DeskForms forms;
    private final Reports reports;
    private final RowReader reader;
    private final Parameters parameters;
    private final Calendars calendars;
    private final DeskOrders orders;

    DeskPages(
            DeskRows rows,
            Commitments commitments,
            DeskForms forms,
            Reports reports,
            RowReader reader,
            Parameters parameters,
            Calendars calendars,
            DeskOrders orders) {
        this.rows = rows;
        this.commitments = commitments;
        this.forms = forms;
        this.reports = reports;
        this.reader = reader;
        this.parameters = parameters;
        this.calendars = calendars;
        this.orders = orders;
    }

    /** A heading with its rows. */
    public record Group(String name, Task task, List<Item> items, long count, Picks picks) {
        /** The page that shows all of them; empty where there is none. */
        public String all() {
            return switch (task) {
                case VERIFY -> "/verification";
                case REPORT -> "/ledger/grid";
                default -> "";
            };
        }
    }

    /**
     * A row with what its form needs.
     *
     * @param note the note that is to be ruled on or verified, or from which the next begins
     * @param objection of the public, which waits for an answer
     * @param opinion of a unit, which waits for the government office
     */
    public record Item(
            Row row,
            @Nullable Note note,
            @Nullable Objection objection,
            @Nullable Opinion opinion) {
        /** Whether what is reported is a quantity; else a percentage. */
        public boolean counts() {
            var goal = row.commitment().goal();
            return goal != null && !goal.isLimit();
        }
    }

    /** What can be chosen in a form, and until when opinions are asked for. */
    public record Picks(List<Choice> units, String until) {
        static final Picks NONE = new Picks(List.of(), "");

        public String name(@Nullable Long unit) {
            return units.stream()
                    .filter(one -> one.value().equals(String.valueOf(unit)))
                    .map(Choice::label)
                    .findFirst()
                    .orElse("");
        }
    }

    /** A paper that waits for the signature. */
    public record Paper(DeskRows.Paper paper, String title) {}

    /** The whole desk. */
    public record Desk(
            List<Group> urgent,
            List<OrderRow> orders,
            List<Paper> papers,
            List<Group> groups,
            List<Row> next,
            String told,
            String rhythm) {
        public long count() {
            return orders.size()
                    + papers.size()
                    + urgent.stream().mapToLong(Group::count).sum()
                    + groups.stream().mapToLong(Group::count).sum();
        }
    }

    @GetMapping("/")
    ModelAndView desk(Visit visit) {
        return visit.as(actor -> {
            Desk desk = desk(actor, visit.today());
            String title = desk.count() == 0 ? "今天没有要办的事" : "今天要办" + desk.count() + "件";
            return visit.page(actor, "desk/desk", Place.top("/", "工作台").headed(title), desk);
        });
    }

    private Desk desk(Actor actor, LocalDate today) {
        if (!actor.may("ledger.read")) {
            return new Desk(List.of(), List.of(), List.of(), List.of(), List.of(), "可从左边的菜单进入其他页面。", "");
        }
        long region = actor.regionId();
        int warnDays = parameters.on(region, "ledger.warn-days", today).number();
        List<Group> urgent = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        for (DeskRows.Heap heap : rows.heaps(actor, today, warnDays)) {
            boolean first = heap.name().equals("逾期") || heap.name().equals("今日到期");
            (first ? urgent : groups)
                    .add(new Group(
                            heap.name(),
                            heap.task(),
                            forms.items(actor, heap.task(), ordered(actor, heap.ids(), today)),
                            heap.count(),
                            forms.picks(actor, heap.task(), today)));
        }
        List<Paper> papers = rows.papers(actor).stream()
                .map(paper -> new Paper(
                        paper,
                        reports.find(region, paper.reportId())
                                .map(report -> report.title())
                                .orElse("")))
                .toList();
        List<Row> next = ordered(actor, rows.next(actor, today.plusDays(warnDays), NEXT), today);
        return new Desk(urgent, orders.of(actor, today), papers, groups, next, told(actor, next), rhythm(actor, today));
    }

    /** In the order of the ids. */
    private List<Row> ordered(Actor actor, List<Long> ids, LocalDate today) {
        List<Commitment> found = commitments.all(actor.regionId(), ids).stream()
                .sorted(Comparator.comparingInt(commitment -> ids.indexOf(commitment.id())))
                .toList();
        return reader.rows(actor.regionId(), found, today);
    }

    private static String told(Actor actor, List<Row> next) {
        if (!next.isEmpty()) {
            Row first = next.getFirst();
            return "接下来最早到期的是第" + first.commitment().number() + "号“"
                    + first.commitment().task() + "”，" + first.due() + "。";
        }
        if (actor.may("ledger.report")) {
            return "有新的分工或到期事项时，会出现在这里。";
        }
        return actor.may("report.manage") ? "上传报告后，待分工、待核验和逾期的事项会出现在这里。" : "需要您办理的事会出现在这里；可从左边的菜单进入其他页面。";
    }

    /** R5-4: by when the month's notes are due. */
    private String rhythm(Actor actor, LocalDate today) {
        if (!actor.may("ledger.report")) {
            return "";
        }
        Periods periods = Periods.of(calendars.of(actor.regionId()), parameters, actor.regionId(), today);
        LocalDate until = periods.dues(
                        ReportDay.MONTHLY, today.withDayOfMonth(1), today.withDayOfMonth(today.lengthOfMonth()))
                .getFirst();
        String when = until.getDayOfMonth() + "日" + periods.cutoff() + "前";
        return today.isAfter(until)
                ? today.getMonthValue() + "月进展应在" + when + "报，已过"
                        + java.time.temporal.ChronoUnit.DAYS.between(until, today) + "天"
                : today.getMonthValue() + "月进展请在" + when + "报";
    }
}
