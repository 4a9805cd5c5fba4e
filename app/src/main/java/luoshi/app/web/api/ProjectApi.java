package luoshi.app.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Visit;
import luoshi.app.web.project.ProjectReader;
import luoshi.app.web.project.ProjectRow;
import luoshi.project.ApprovalWay;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Projects;
import luoshi.project.Sort;
import luoshi.project.investment.Investments;
import luoshi.project.life.Event;
import luoshi.project.life.Events;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 项目 and their months. */
@RestController
class ProjectApi {
    private static final int MOST = 500;
    private static final String ID = "\\d{1,18}";

    private final Projects projects;
    private final Events events;
    private final Investments investments;
    private final ProjectReader reader;

    ProjectApi(Projects projects, Events events, Investments investments, ProjectReader reader) {
        this.projects = projects;
        this.events = events;
        this.investments = investments;
        this.reader = reader;
    }

    /** The largest investment first, a page at a time. */
    @GetMapping("/api/v1/projects")
    ProjectJson.Page list(
            Visit visit,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "100") int size,
            @RequestParam(defaultValue = "") String after) {
        if (size < 1 || size > MOST) {
            throw Misread.of("size是1到" + MOST);
        }
        Projects.@Nullable After from = after.isEmpty() ? null : ProjectReader.after(after);
        if (!after.isEmpty() && from == null) {
            throw Misread.of("after用上一页的next");
        }
        return visit.as(actor -> {
            Denied.unless(actor, "project.read");
            List<KeyProject> found = projects.page(filter(actor, fields), from, size + 1);
            List<KeyProject> shown = found.size() > size ? found.subList(0, size) : found;
            return new ProjectJson.Page(
                    reader.rows(actor.regionId(), shown).stream()
                            .map(ProjectJson.Item::of)
                            .toList(),
                    found.size() > size ? ProjectReader.place(shown.getLast()) : null);
        });
    }

    @GetMapping("/api/v1/projects/{id}")
    ProjectJson.Whole one(Visit visit, @PathVariable long id) {
        return visit.as(actor -> {
            KeyProject project = find(actor, id);
            ProjectRow row = reader.rows(actor.regionId(), List.of(project)).getFirst();
            return new ProjectJson.Whole(
                    ProjectJson.Item.of(row),
                    project.profile().about().content(),
                    project.profile().charge().legalPerson(),
                    row.leader(),
                    projects.stays(actor.regionId(), id).stream()
                            .map(ProjectJson.Stay::of)
                            .toList(),
                    events.of(actor.regionId(), id).stream()
                            .filter(Event::stands)
                            .map(ProjectJson.Happening::of)
                            .toList());
        });
    }

    @GetMapping("/api/v1/projects/{id}/months")
    ProjectJson.Months months(
            Visit visit, @PathVariable long id, @RequestParam(required = false) @Nullable Integer year) {
        int wanted = year == null ? visit.today().getYear() : year;
        if (wanted < LocalDate.EPOCH.getYear() || wanted > visit.today().getYear() + 1) {
            throw Misread.of("year是四位年份");
        }
        return visit.as(actor -> {
            KeyProject project = find(actor, id);
            return new ProjectJson.Months(
                    project.id(),
                    wanted,
                    investments
                            .plan(actor.regionId(), id, wanted)
                            .map(ProjectJson.Plan::of)
                            .orElse(null),
                    investments.months(actor.regionId(), id, wanted).stream()
                            .map(ProjectJson.MonthLine::of)
                            .toList());
        });
    }

    private KeyProject find(Actor actor, long id) {
        Denied.unless(actor, "project.read");
        return projects.find(actor.regionId(), id).orElseThrow(Missing::new);
    }

    private static Projects.Filter filter(Actor actor, Map<String, String> fields) {
        return new Projects.Filter(
                actor.regionId(),
                Misread.unless(Library.values(), "library", fields.getOrDefault("library", "")),
                number("unit", fields),
                Misread.unless(ApprovalWay.values(), "way", fields.getOrDefault("way", "")),
                Misread.unless(Sort.values(), "sort", fields.getOrDefault("sort", "")),
                number("place", fields),
                fields.getOrDefault("ended", "").equals("true"),
                null);
    }

    private static @Nullable Long number(String name, Map<String, String> fields) {
        String given = fields.getOrDefault(name, "");
        if (!given.isEmpty() && !given.matches(ID)) {
            throw Misread.of(name + "是编号");
        }
        return given.isEmpty() ? null : Long.valueOf(given);
    }
}
