package luoshi.app.web.project;

import java.time.LocalDate;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.app.web.export.Exportable;
import luoshi.app.web.export.Format;
import luoshi.publication.Sheet;
import org.springframework.stereotype.Component;

/** 项目清单 as CSV, for programs. */
@Component
public class ProjectCsv implements Exportable {
    private final ProjectSheet table;

    ProjectCsv(ProjectSheet table) {
        this.table = table;
    }

    /** What the fields ask for, as the list's address says it. */
    public static String query(Map<String, String> fields) {
        return ProjectQuery.of(fields).words();
    }

    @Override
    public String what() {
        return "projects-csv";
    }

    @Override
    public String title() {
        return table.title();
    }

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public long count(Actor actor, String query) {
        return table.count(actor, query);
    }

    @Override
    public Sheet sheet(Actor actor, String query, LocalDate today) {
        return table.sheet(actor, query, today);
    }
}
