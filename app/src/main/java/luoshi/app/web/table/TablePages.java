package luoshi.app.web.table;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.intake.TakeInReport;
import luoshi.ledger.Answer;
import luoshi.ledger.change.Paper;
import luoshi.ledger.table.ApplyTable;
import luoshi.ledger.table.DropTable;
import luoshi.ledger.table.Field;
import luoshi.ledger.table.ImportedTable;
import luoshi.ledger.table.ImportedTables;
import luoshi.ledger.table.MapColumns;
import luoshi.ledger.table.MatchTable;
import luoshi.ledger.table.TakeInTable;
import luoshi.report.Report;
import luoshi.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 导入分解表: a table is uploaded, its columns and rows are matched, tried and taken over. Until then nothing of the ledger has changed. */
@Controller
public class TablePages {
    private final ImportedTables tables;
    private final Reports reports;
    private final TableReader reader;
    private final TakeInTable takeIn;
    private final MapColumns map;
    private final MatchTable match;
    private final ApplyTable apply;
    private final DropTable drop;

    TablePages(
            ImportedTables tables,
            Reports reports,
            TableReader reader,
            TakeInTable takeIn,
            MapColumns map,
            MatchTable match,
            ApplyTable apply,
            DropTable drop) {
        this.tables = tables;
        this.reports = reports;
        this.reader = reader;
        this.takeIn = takeIn;
        this.map = map;
        this.match = match;
        this.apply = apply;
        this.drop = drop;
    }

    /** The upload form with the tables that came before. */
    public record Shelf(Report report, List<ImportedTable> tables, String complaint) {}

    @GetMapping("/ledger/import")
    ModelAndView shelf(Visit visit, @RequestParam(required = false) @Nullable Long report) {
        return visit.as(actor -> shelf(visit, actor, report, ""));
    }

    @PostMapping("/ledger/import")
    ModelAndView upload(
            Visit visit, HttpServletResponse response, @RequestParam long report, @RequestParam MultipartFile file)
            throws IOException {
        byte[] bytes = file.getBytes();
        String name = file.getOriginalFilename() == null ? "分解表" : file.getOriginalFilename();
        return visit.as(actor -> {
            report(actor, report);
            return switch (takeIn.take(actor, report, bytes, name, TakeInReport.fingerprint(bytes))) {
                case Answer.Refused refused -> shelf(visit, actor, report, refused.reason());
                case Answer.Done done -> {
                    Toast.leave(response, "已读出，请核对栏目和对应关系，再导入");
                    yield new ModelAndView("redirect:/ledger/import/" + done.id());
                }
            };
        });
    }

    @GetMapping("/ledger/import/{id}")
    ModelAndView table(Visit visit, @PathVariable long id, @RequestParam(defaultValue = "") String show) {
        return visit.as(actor -> show(visit, actor, id, show, ""));
    }

    @PostMapping("/ledger/import/{id}/columns")
    ModelAndView columns(
            Visit visit, HttpServletResponse response, @PathVariable long id, @RequestParam List<Field> column) {
        return after(visit, response, id, "栏目已记住，各行已重新对应", actor -> map.map(actor, id, column));
    }

    /** The fields are called row-0, row-1 …: by the row's place. */
    @PostMapping("/ledger/import/{id}/rows")
    ModelAndView rows(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam Map<String, String> fields) {
        Map<Integer, String> choices = new HashMap<>();
        fields.forEach((name, value) -> {
            if (name.matches("row-\\d{1,6}")) {
                choices.put(Integer.valueOf(name.substring("row-".length())), value);
            }
        });
        return after(visit, response, id, "对应关系已保存", actor -> match.match(actor, id, choices));
    }

    @PostMapping("/ledger/import/{id}/application")
    ModelAndView apply(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        Optional<Paper> paper = paper(fields, file);
        try {
            return visit.as(actor -> switch (apply.apply(actor, id, paper.orElse(null), visit.today())) {
                case Answer.Refused refused -> show(visit, actor, id, "", refused.reason());
                case Answer.Done done -> {
                    Toast.leave(response, "已导入，" + done.id() + "件有变化");
                    long report = tables.find(actor.regionId(), id)
                            .orElseThrow(Missing::new)
                            .reportId();
                    yield new ModelAndView("redirect:/ledger?report=" + report);
                }
            });
        } catch (ApplyTable.Undone e) {
            String reason = String.valueOf(e.getMessage());
            return visit.as(actor -> show(visit, actor, id, "", reason + "。整份都没有导入"));
        }
    }

    private static Optional<Paper> paper(Map<String, String> fields, @Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return Optional.empty();
        }
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        try {
            return Optional.of(new Paper(
                    fields.getOrDefault("document", "").strip(),
                    fields.getOrDefault("mark", "").strip(),
                    LocalDate.parse(fields.getOrDefault("decided", "")),
                    name,
                    file.getBytes()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @PostMapping("/ledger/import/{id}/removal")
    ModelAndView drop(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return visit.as(actor -> switch (drop.drop(actor, id)) {
            case Answer.Refused refused -> show(visit, actor, id, "", refused.reason());
            case Answer.Done ignored -> {
                Toast.leave(response, "已放弃，台账没有动");
                long report = tables.find(actor.regionId(), id)
                        .orElseThrow(Missing::new)
                        .reportId();
                yield new ModelAndView("redirect:/ledger/import?report=" + report);
            }
        });
    }

    private ModelAndView after(
            Visit visit, HttpServletResponse response, long id, String done, Function<Actor, Answer> work) {
        return visit.as(actor -> switch (work.apply(actor)) {
            case Answer.Refused refused -> show(visit, actor, id, "", refused.reason());
            case Answer.Done ignored -> {
                Toast.leave(response, done);
                yield new ModelAndView("redirect:/ledger/import/" + id);
            }
        });
    }

    private ModelAndView shelf(Visit visit, Actor actor, @Nullable Long wanted, String complaint) {
        Denied.unless(actor, "ledger.manage");
        List<Report> all = new ArrayList<>(reports.list(actor.regionId()));
        Report report = all.stream()
                .filter(one -> wanted == null || one.id() == wanted)
                .findFirst()
                .orElseThrow(Missing::new);
        return visit.page(
                actor,
                "table/shelf",
                Place.under("/ledger", "台账", "导入分解表"),
                new Shelf(report, tables.list(actor.regionId(), report.id()), complaint));
    }

    private ModelAndView show(Visit visit, Actor actor, long id, String show, String complaint) {
        Denied.unless(actor, "ledger.manage");
        ImportedTable table = tables.find(actor.regionId(), id).orElseThrow(Missing::new);
        return visit.page(
                actor,
                "table/table",
                Place.under("/ledger", "台账", "导入分解表")
                        .then(table.fileName(), "/ledger/import?report=" + table.reportId())
                        .headed("导入" + table.fileName()),
                reader.read(actor, table, report(actor, table.reportId()), show, visit.today(), complaint));
    }

    private Report report(Actor actor, long id) {
        return reports.find(actor.regionId(), id).orElseThrow(Missing::new);
    }
}
