package luoshi.app.web.project;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Choice;
import luoshi.project.KeyProject;
import luoshi.project.paper.FilePaper;
import luoshi.project.paper.Paper;
import luoshi.project.paper.PaperState;
import luoshi.project.paper.Papers;
import luoshi.project.paper.VerifyPaper;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 办手续: one paper of a project. */
@Controller
public class PaperPages {
    private final ProjectView view;
    private final Papers papers;
    private final FilePaper file;
    private final VerifyPaper verify;

    PaperPages(ProjectView view, Papers papers, FilePaper file, VerifyPaper verify) {
        this.view = view;
        this.papers = papers;
        this.file = file;
        this.verify = verify;
    }

    /** The form. */
    public record Form(KeyProject project, Paper paper, List<Choice> states, Visit visit, String complaint) {
        /** What was typed, else what stands. */
        public String field(String name, @Nullable Object stands) {
            return complaint.isEmpty() ? stands == null ? "" : stands.toString() : visit.typed(name);
        }
    }

    @GetMapping("/projects/{id}/papers/{item}")
    ModelAndView open(Visit visit, @PathVariable long id, @PathVariable int item) {
        return visit.as(actor -> form(visit, actor, id, item, ""));
    }

    @PostMapping("/projects/{id}/papers/{item}")
    ModelAndView file(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @PathVariable int item,
            @RequestParam(name = "file", required = false) @Nullable MultipartFile handed) {
        return TakenBack.or(
                () -> visit.as(actor -> {
                    KeyProject project = view.find(actor, id);
                    Paper paper = paper(actor, id, item);
                    Long kept = view.keep(visit, actor, project, handed, "批复文件");
                    Answer answer = file.file(
                            actor,
                            id,
                            item,
                            filing(visit, kept == null ? paper.filing().fileId() : kept),
                            visit.today());
                    if (answer instanceof Answer.Refused refused) {
                        throw new TakenBack(refused.reason());
                    }
                    Toast.leave(response, paper.what().name() + "已登记");
                    return new ModelAndView("redirect:/projects/" + id + "#papers");
                }),
                reason -> visit.as(actor -> form(visit, actor, id, item, reason)));
    }

    @PostMapping("/projects/{id}/papers/{item}/verify")
    ModelAndView verify(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @PathVariable int item,
            @RequestParam(defaultValue = "false") boolean kept) {
        String words = visit.typed("found");
        return view.after(
                visit,
                response,
                id,
                kept ? "承诺已兑现" : "已记未兑现，将拟督办",
                (actor, project) -> verify.verify(actor, id, item, kept, words, visit.today()));
    }

    private static Paper.Filing filing(Visit visit, @Nullable Long fileId) {
        return new Paper.Filing(
                Arrays.stream(PaperState.values())
                        .filter(state -> state.name().equals(visit.typed("state")))
                        .findFirst()
                        .orElseThrow(() -> new TakenBack("请选办理情况")),
                visit.typed("number").strip(),
                ProfileForm.day(visit.typed(), "granted", "批准日期"),
                ProfileForm.day(visit.typed(), "until", "有效期"),
                visit.typed("words").strip(),
                new Paper.Undertaking(
                        ProfileForm.day(visit.typed(), "committed", "承诺日期"),
                        visit.typed("responsible").strip(),
                        ProfileForm.day(visit.typed(), "fulfilBy", "兑现期限"),
                        ProfileForm.day(visit.typed(), "verifyDue", "核验期限"),
                        null),
                fileId);
    }

    private Paper paper(Actor actor, long id, int item) {
        return papers.of(actor.regionId(), id).stream()
                .filter(one -> one.item() == item)
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private ModelAndView form(Visit visit, Actor actor, long id, int item, String complaint) {
        KeyProject project = view.find(actor, id);
        Paper paper = paper(actor, id, item);
        Denied.unless(actor, project.reportedBy(actor) ? "project.read" : "project.keep");
        String chosen = complaint.isEmpty() ? paper.state().name() : visit.typed("state");
        Form form = new Form(
                project,
                paper,
                Arrays.stream(PaperState.values())
                        .map(state -> Choice.of(state, state.label(), chosen))
                        .toList(),
                visit,
                complaint);
        return visit.page(
                actor,
                "project/paper",
                Place.under("/projects", "项目", project.name()).then(paper.what().name(), "/projects/" + id),
                form);
    }
}
