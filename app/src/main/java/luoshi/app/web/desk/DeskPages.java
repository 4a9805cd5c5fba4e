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
import luoshi.board.DeskRows;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import luoshi.parameter.Parameters;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** 工作台: what I must do, the most urgent first. */
@Controller
public class DeskPages {
    private final DeskRows rows;
    private final Commitments commitments;
    private final RowReader reader;
    private final Parameters parameters;

    DeskPages(DeskRows rows, Commitments commitments, RowReader reader, Parameters parameters) {
        this.rows = rows;
        this.commitments = commitments;
        this.reader = reader;
        this.parameters = parameters;
    }

    /**
     * A heading with its rows.
     *
     * @param act what the button of each row says
     */
    public record Group(String name, String act, List<Row> rows, long count) {}

    /** The whole desk. */
    public record Desk(List<Group> groups, boolean supervises, String next) {
        public long count() {
            return groups.stream().mapToLong(Group::count).sum();
        }
    }

    @GetMapping("/")
    ModelAndView desk(Visit visit) {
        return visit.as(actor -> {
            Desk desk = new Desk(groups(actor, visit.today()), actor.may("report.manage"), next(actor));
            String title = desk.count() == 0 ? "今天没有要办的事" : "今天要办" + desk.count() + "件";
            return visit.page(actor, "desk/desk", Place.top("/", title), desk);
        });
    }

    private List<Group> groups(Actor actor, LocalDate today) {
        if (!actor.may("ledger.read")) {
            return List.of();
        }
        int warnDays =
                parameters.on(actor.regionId(), "ledger.warn-days", today).number();
        List<Group> groups = new ArrayList<>();
        for (DeskRows.Heap heap : rows.heaps(actor, today, warnDays)) {
            groups.add(new Group(heap.name(), heap.act(), rows(actor, heap.ids(), today), heap.count()));
        }
        return groups;
    }

    /** In the order of the ids. */
    private List<Row> rows(Actor actor, List<Long> ids, LocalDate today) {
        List<Commitment> found = commitments.all(actor.regionId(), ids).stream()
                .sorted(Comparator.comparingInt(commitment -> ids.indexOf(commitment.id())))
                .toList();
        return reader.rows(actor.regionId(), found, today);
    }

    private static String next(Actor actor) {
        if (actor.may("ledger.report")) {
            return "有新的分工或到期事项时，会出现在这里。";
        }
        return actor.may("report.manage") ? "上传报告后，待分工、待核验和逾期的事项会出现在这里。" : "需要您办理的事会出现在这里；可从左边的菜单进入其他页面。";
    }
}
