package luoshi.app.web.project;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import luoshi.app.web.Missing;
import luoshi.app.web.Visit;
import luoshi.project.Library;
import luoshi.project.move.EndProject;
import luoshi.project.move.MoveProject;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 项目: one project, and what moves it from library to library. */
@Controller
class ProjectPages {
    private final ProjectView view;
    private final MoveProject move;
    private final EndProject end;

    ProjectPages(ProjectView view, MoveProject move, EndProject end) {
        this.view = view;
        this.move = move;
        this.end = end;
    }

    @GetMapping("/projects/{id}")
    ModelAndView show(Visit visit, @PathVariable long id) {
        return visit.as(actor -> view.show(visit, actor, id, ""));
    }

    @PostMapping("/projects/{id}/move")
    ModelAndView move(Visit visit, HttpServletResponse response, @PathVariable long id) {
        Library to = Arrays.stream(Library.values())
                .filter(library -> library.name().equals(visit.typed("to")))
                .findFirst()
                .orElseThrow(Missing::new);
        return view.after(
                visit,
                response,
                id,
                "已转入" + to.label(),
                (actor, project) -> move.move(actor, id, to, visit.typed("reason"), visit.today()));
    }

    @PostMapping("/projects/{id}/end")
    ModelAndView end(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return view.after(
                visit,
                response,
                id,
                "项目已出库",
                (actor, project) -> end.end(actor, id, visit.typed("reason"), visit.today()));
    }
}
