package luoshi.app.web.system;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Visit;
import luoshi.intake.TakeInReport;
import luoshi.publication.Sheet;
import luoshi.publication.Workbooks;
import luoshi.region.ImportDirectory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 单位、职务、人员 in and out as Excel. */
@Controller
public class DirectoryPages {
    private static final String PAGE = "/system/directory";

    private final ImportDirectory importing;

    DirectoryPages(ImportDirectory importing) {
        this.importing = importing;
    }

    /** @param faults what is wrong, a sentence a row; nothing was imported then */
    public record Shown(List<String> columns, List<String> faults) {}

    @GetMapping(PAGE)
    ModelAndView form(Visit visit) {
        return visit.as(actor -> show(visit, actor, List.of()));
    }

    @PostMapping(PAGE)
    ModelAndView take(Visit visit, HttpServletResponse response, @RequestParam MultipartFile file) throws IOException {
        byte[] bytes = file.getBytes();
        return visit.as(actor -> {
            Denied.unless(actor, "region.manage");
            List<Workbooks.TextRow> rows;
            try {
                rows = Workbooks.read(new ByteArrayInputStream(bytes));
            } catch (IOException e) {
                return show(visit, actor, List.of("这不是Excel工作簿（xlsx）。请用下面的表填好后再传"));
            }
            int head = head(rows);
            if (head < 0) {
                return show(visit, actor, List.of("没有找到表头。请用导出的表，保留“单位全称”那一行"));
            }
            List<ImportDirectory.Row> read = rows.subList(head + 1, rows.size()).stream()
                    .map(DirectoryPages::row)
                    .toList();
            return switch (importing.take(actor.regionId(), read, TakeInReport.fingerprint(bytes), visit.today())) {
                case ImportDirectory.Outcome.Refused refused -> show(visit, actor, refused.faults());
                case ImportDirectory.Outcome.Done done ->
                    Places.done(
                            response,
                            "新增单位" + done.units() + "个、职务" + done.posts() + "个、人员" + done.people() + "人",
                            "/system/units");
            };
        });
    }

    private static int head(List<Workbooks.TextRow> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).cells().contains("单位全称")) {
                return i;
            }
        }
        return -1;
    }

    private static ImportDirectory.Row row(Workbooks.TextRow row) {
        return new ImportDirectory.Row(
                row.number(),
                cell(row, 0),
                cell(row, 1),
                cell(row, 2),
                cell(row, 3),
                cell(row, 4),
                cell(row, 5),
                cell(row, 6),
                cell(row, 7),
                cell(row, 8));
    }

    private static String cell(Workbooks.TextRow row, int at) {
        return at < row.cells().size() ? row.cells().get(at) : "";
    }

    private static ModelAndView show(Visit visit, Actor actor, List<String> faults) {
        Denied.unless(actor, "region.manage");
        Shown shown = new Shown(
                DirectorySheet.COLUMNS.stream().map(Sheet.Column::name).toList(), faults);
        return visit.page(actor, "system/directory", Places.below("单位", "/system/units", "Excel导入导出"), shown);
    }
}
