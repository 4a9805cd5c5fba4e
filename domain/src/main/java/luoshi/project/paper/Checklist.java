package luoshi.project.paper;

import java.time.LocalDate;
import java.util.List;
import luoshi.parameter.Parameters;
import luoshi.project.ApprovalWay;
import luoshi.project.KeyProject;
import org.jspecify.annotations.Nullable;

/** 手续清单: what a project's way asks for, each with the day by which it is to be done, counted back from the planned start. */
public final class Checklist {
    private final Papers papers;
    private final Parameters parameters;

    public Checklist(Papers papers, Parameters parameters) {
        this.papers = papers;
        this.parameters = parameters;
    }

    /** Draws it up once; what is there stays as it is. */
    public void draw(KeyProject project, LocalDate day) {
        if (papers.of(project.regionId(), project.id()).isEmpty()) {
            papers.add(project, of(project.regionId(), project.profile(), day));
        }
    }

    public List<Paper> of(long region, KeyProject.Profile profile, LocalDate day) {
        int step = parameters.on(region, "project.paper-step-days", day).number();
        int last = parameters.on(region, "project.paper-last-days", day).number();
        return of(profile.about().way(), profile.due().start(), day, step, last);
    }

    private static List<Paper> of(ApprovalWay way, @Nullable LocalDate start, LocalDate from, int step, int last) {
        List<PaperItem> needed = PaperItem.all().stream()
                .filter(item -> item.need(way) != PaperItem.Need.NONE)
                .toList();
        return java.util.stream.IntStream.range(0, needed.size())
                .mapToObj(place -> new Paper(
                        needed.get(place).number(),
                        needed.get(place).need(way) == PaperItem.Need.BLOCKING,
                        start == null
                                ? null
                                : later(from, start.minusDays(last + (long) step * (needed.size() - 1 - place))),
                        Paper.Filing.NONE))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
