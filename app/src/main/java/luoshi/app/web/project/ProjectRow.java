package luoshi.app.web.project;

import java.time.LocalDate;
import luoshi.project.KeyProject;
import org.jspecify.annotations.Nullable;

/** A project with the names of its unit, place and leader. */
public record ProjectRow(KeyProject project, String unit, String place, String leader) {

    public String href() {
        return "/projects/" + project.id();
    }

    public String day(@Nullable LocalDate day) {
        return day == null ? "—" : day.toString();
    }

    public String yi() {
        return Amounts.yi(project.total());
    }
}
