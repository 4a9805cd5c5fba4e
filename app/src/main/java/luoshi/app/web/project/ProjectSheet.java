package luoshi.app.web.project;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.app.web.export.Exportable;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.publication.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 项目清单 as an Excel table, with the page's filter; it can be read in again. */
@Component
class ProjectSheet implements Exportable {
    private static final List<Sheet.Column> COLUMNS = List.of(
            new Sheet.Column("项目名称", 36),
            new Sheet.Column("项目代码", 26),
            new Sheet.Column("所在库", 12),
            new Sheet.Column("建设内容", 50),
            new Sheet.Column("立项方式", 14),
            new Sheet.Column("类别", 10),
            new Sheet.Column("民间投资", 10),
            new Sheet.Column("行业", 14),
            new Sheet.Column("建设地点", 14),
            new Sheet.Column("责任单位", 14),
            new Sheet.Column("项目法人", 26),
            new Sheet.Column("包联领导", 18),
            new Sheet.Column("总投资（万元）", 16),
            new Sheet.Column("计划开工", 12),
            new Sheet.Column("计划竣工", 12),
            new Sheet.Column("计划投产", 12),
            new Sheet.Column("开工日期", 12),
            new Sheet.Column("竣工日期", 12),
            new Sheet.Column("投产日期", 12));

    private final Projects projects;
    private final ProjectReader reader;

    ProjectSheet(Projects projects, ProjectReader reader) {
        this.projects = projects;
        this.reader = reader;
    }

    @Override
    public String what() {
        return "projects";
    }

    @Override
    public String title() {
        return "项目清单";
    }

    @Override
    public List<Sheet.Column> columns() {
        return COLUMNS;
    }

    @Override
    public long count(Actor actor, String query) {
        return projects.sums(filter(actor, query)).values().stream()
                .mapToLong(Projects.Sum::count)
                .sum();
    }

    @Override
    public Sheet sheet(Actor actor, String query, LocalDate today) {
        Stream<List<@Nullable Object>> rows = projects.stream(filter(actor, query))
                .map(project ->
                        cells(reader.rows(actor.regionId(), List.of(project)).getFirst()));
        return new Sheet("重点项目清单", COLUMNS, rows);
    }

    private Projects.Filter filter(Actor actor, String query) {
        ProjectQuery asked = ProjectQuery.of(query);
        return asked.filter(actor.regionId(), reader.named(actor.regionId(), asked.field("q")));
    }

    private static List<@Nullable Object> cells(ProjectRow row) {
        KeyProject project = row.project();
        KeyProject.About about = project.profile().about();
        KeyProject.Due due = project.profile().due();
        return Arrays.asList(
                about.name(),
                about.code(),
                project.library().label(),
                about.content(),
                about.way().label(),
                about.sort().label(),
                about.privately() ? "是" : "否",
                project.profile().site().industry(),
                row.place(),
                row.unit(),
                project.profile().charge().legalPerson(),
                row.leader(),
                project.total().movePointLeft(4),
                due.start(),
                due.finish(),
                due.produce(),
                project.happened().started(),
                project.happened().finished(),
                project.happened().produced());
    }
}
