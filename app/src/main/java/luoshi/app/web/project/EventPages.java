package luoshi.app.web.project;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.project.life.Event;
import luoshi.project.life.EventKind;
import luoshi.project.life.NoteEvent;
import luoshi.project.life.Noting;
import luoshi.project.life.WithdrawEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 登记节点, 撤销节点. */
@Controller
class EventPages {
    private final ProjectView view;
    private final NoteEvent note;
    private final WithdrawEvent withdraw;

    EventPages(ProjectView view, NoteEvent note, WithdrawEvent withdraw) {
        this.view = view;
        this.note = note;
        this.withdraw = withdraw;
    }

    @PostMapping("/projects/{id}/events")
    ModelAndView note(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file) {
        return view.after(visit, response, id, "节点已登记", (actor, project) -> {
            EventKind kind = one(EventKind.values(), visit.typed("kind"), "请选节点");
            LocalDate on = ProfileForm.day(visit.typed(), "on", "日期");
            Long kept = view.keep(visit, actor, project, file, "现场照片");
            Event event = new Event(
                    0,
                    kind,
                    on == null ? visit.today() : on,
                    visit.typed("words").strip(),
                    amount(visit, "amount"),
                    amount(visit, "promised"),
                    kept,
                    "");
            Noting.Basis basis = kind == EventKind.STARTED
                    ? one(Noting.Basis.values(), visit.typed("basis"), "请选开工依据")
                    : Noting.Basis.MAIN_WORKS;
            return note.note(actor, id, event, basis, visit.today());
        });
    }

    @PostMapping("/projects/{id}/events/{event}/withdraw")
    ModelAndView withdraw(Visit visit, HttpServletResponse response, @PathVariable long id, @PathVariable long event) {
        return view.after(
                visit,
                response,
                id,
                "节点已撤销",
                (actor, project) -> withdraw.withdraw(actor, id, event, visit.typed("reason")));
    }

    private static @Nullable BigDecimal amount(Visit visit, String field) {
        return visit.typed(field).isBlank() ? null : ProfileForm.amount(visit.typed(), field, "金额");
    }

    private static <E extends Enum<E>> E one(E[] values, String name, String complaint) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new TakenBack(complaint));
    }
}
