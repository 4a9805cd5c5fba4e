package luoshi.app.web.project;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.privacy.SecretGuard;
import luoshi.project.Library;
import luoshi.project.table.ImportProjects;
import luoshi.publication.Workbooks;
import luoshi.reading.table.Grid;
import luoshi.reading.table.Tables;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 导入项目清单. */
@Controller
public class ImportPages {
    private final ImportProjects projects;

    ImportPages(ImportProjects projects) {
        this.projects = projects;
    }

    /** @param checked what a list that was only looked at would bring */
    public record Shown(List<String> faults, String checked) {}

    @GetMapping("/projects/import")
    ModelAndView form(Visit visit) {
        return visit.as(actor -> show(visit, actor, List.of(), ""));
    }

    @PostMapping("/projects/import")
    ModelAndView take(
            Visit visit,
            HttpServletResponse response,
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dry)
            throws IOException {
        byte[] bytes = file.getBytes();
        return visit.as(actor -> {
            Denied.unless(actor, "project.keep");
            return switch (Tables.read(bytes)) {
                case Tables.Answer.Found found -> take(visit, response, actor, found.grids(), dry);
                case Tables.Answer.Refused refused -> {
                    List<Grid> whole = longWorkbook(bytes);
                    yield whole.isEmpty()
                            ? show(visit, actor, List.of(refused.sentence()), "")
                            : take(visit, response, actor, whole, dry);
                }
            };
        });
    }

    /** A list of tens of thousands of rows is longer than a paper may be; the first sheet of a workbook is read as a stream. None where it is no workbook. */
    private static List<Grid> longWorkbook(byte[] bytes) {
        try {
            return List.of(new Grid(
                    "",
                    Workbooks.read(new ByteArrayInputStream(bytes)).stream()
                            .map(row -> new Grid.Row(row.number(), row.cells()))
                            .toList()));
        } catch (IOException e) {
            return List.of();
        }
    }

    private ModelAndView take(Visit visit, HttpServletResponse response, Actor actor, List<Grid> grids, boolean dry) {
        boolean secret = grids.stream()
                .flatMap(grid -> grid.rows().stream())
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> SecretGuard.mark(cell).isPresent());
        if (secret) {
            return show(visit, actor, List.of("表里有密级标志。本系统为非涉密系统，不能上传涉密文件"), "");
        }
        return switch (projects.take(actor, grids, dry, visit.today())) {
            case ImportProjects.Outcome.Refused refused -> show(visit, actor, refused.faults(), "");
            case ImportProjects.Outcome.Done done when !done.kept() -> show(visit, actor, List.of(), told(done));
            case ImportProjects.Outcome.Done done -> {
                Toast.leave(response, "已导入" + told(done));
                yield new ModelAndView("redirect:/projects");
            }
        };
    }

    /** 12个项目：谋划库5个，建设库7个. */
    private static String told(ImportProjects.Outcome.Done done) {
        StringBuilder words = new StringBuilder(done.all() + "个项目：");
        for (Library library : Library.values()) {
            Integer count = done.counts().get(library);
            if (count != null) {
                words.append(words.charAt(words.length() - 1) == '：' ? "" : "，")
                        .append(library.label())
                        .append(count)
                        .append("个");
            }
        }
        return words.toString();
    }

    private static ModelAndView show(Visit visit, Actor actor, List<String> faults, String checked) {
        Denied.unless(actor, "project.keep");
        return visit.page(
                actor, "project/import", Place.under("/projects", "项目", "导入项目清单"), new Shown(faults, checked));
    }
}
