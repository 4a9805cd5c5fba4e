package luoshi.project.table;

import java.time.LocalDate;
import luoshi.access.Audience;
import luoshi.project.KeyProject;
import luoshi.project.Library;

/**
 * 导入的项目: a project of a list with the library that it is in already.
 *
 * @param since from when
 */
public record Admitted(
        KeyProject.Profile profile,
        Library library,
        KeyProject.Happened happened,
        LocalDate since,
        Audience audience) {}
