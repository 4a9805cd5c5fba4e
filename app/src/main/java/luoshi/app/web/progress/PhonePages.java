package luoshi.app.web.progress;

import java.util.List;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.ledger.ItemView;
import luoshi.app.web.ledger.Row;
import luoshi.app.web.ledger.RowReader;
import luoshi.ledger.Commitment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** 手机填报: the matters that are to be reported on, and one matter with the camera at hand. */
@Controller
public class PhonePages {
    private static final int MOST = 100;

    private final MyMatters mine;
    private final RowReader rows;
    private final ItemView view;

    PhonePages(MyMatters mine, RowReader rows, ItemView view) {
        this.mine = mine;
        this.rows = rows;
        this.view = view;
    }

    /** What is to be reported, what waits for the head, and how many are reported. */
    public record Listed(List<Row> open, List<Row> waiting, long reported) {}

    @GetMapping("/phone")
    ModelAndView list(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "ledger.report");
            MyMatters.Mine now = mine.of(actor, visit.today(), MOST);
            List<Commitment> open = now.matters().stream()
                    .filter(commitment -> !now.reported(commitment))
                    .toList();
            List<Commitment> waiting = now.matters().stream().filter(now::waits).toList();
            Listed page = new Listed(
                    rows.rows(actor.regionId(), open, visit.today()),
                    rows.rows(actor.regionId(), waiting, visit.today()),
                    now.matters().stream().filter(now::reported).count());
            return visit.page(actor, "progress/phone", Place.under("/ledger", "台账", "手机填报"), page);
        });
    }

    @GetMapping("/commitments/{id}/phone")
    ModelAndView one(Visit visit, @PathVariable long id) {
        return visit.as(actor -> view.phone(visit, actor, id, ""));
    }
}
