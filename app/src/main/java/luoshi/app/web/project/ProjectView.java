package luoshi.app.web.project;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.ledger.FileDoor;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** The page of a project, and what becomes of its forms. */
@Component
public class ProjectView {
    private final Projects projects;
    private final ProjectPageReader reader;
    private final FileDoor files;

    ProjectView(Projects projects, ProjectPageReader reader, FileDoor files) {
        this.projects = projects;
        this.reader = reader;
        this.files = files;
    }

    KeyProject find(Actor actor, long id) {
        Denied.unless(actor, "project.read");
        return projects.find(actor.regionId(), id).orElseThrow(Missing::new);
    }

    ModelAndView show(Visit visit, Actor actor, long id, String complaint) {
        KeyProject project = find(actor, id);
        return visit.page(
                actor,
                "project/page",
                Place.under("/projects", "项目", project.name()),
                reader.page(actor, project, new ProjectPage.Kept(visit, complaint)));
    }

    /** A form of the page: done, it leads back to the page; refused, it takes everything back and is shown again. */
    public ModelAndView after(
            Visit visit,
            HttpServletResponse response,
            long id,
            String done,
            BiFunction<Actor, KeyProject, Answer> work) {
        return TakenBack.or(
                () -> visit.as(actor -> {
                    if (work.apply(actor, find(actor, id)) instanceof Answer.Refused refused) {
                        throw new TakenBack(refused.reason());
                    }
                    Toast.leave(response, done);
                    return new ModelAndView("redirect:/projects/" + id);
                }),
                reason -> visit.as(actor -> show(visit, actor, id, reason)));
    }

    /** Keeps a file that was handed in for the project; null where there was none. */
    @Nullable
    Long keep(Visit visit, Actor actor, KeyProject project, @Nullable MultipartFile file, String kind) {
        if (file == null || file.isEmpty()) {
            return null;
        }
        List<String> warnings = new ArrayList<>();
        return files.take(
                visit,
                actor,
                file,
                kind,
                new FileDoor.Handing("project", project.id(), project.audience(), null),
                warnings);
    }
}
