package luoshi.app.web.caseline;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Days;
import luoshi.app.web.page.PaperAnswer;
import luoshi.caseline.Lines;
import luoshi.caseline.definition.Field;
import luoshi.caseline.definition.Handling;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.State;
import luoshi.caseline.table.Columns;
import luoshi.caseline.table.ImportCases;
import luoshi.caseline.table.Imports;
import luoshi.publication.Sheet;
import luoshi.publication.Workbooks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 导入办件: a template to fill, a check that says what is wrong in which row, the taking in with how far it is, and the rows that were not taken as a table. */
@Controller
public class CaseImportPages {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Duration SOON = Duration.ofSeconds(3);
    private static final int SHOWN = 50;
    private static final int PAGE = 1_000;

    private final Lines lines;
    private final ImportRuns runs;
    private final ImportCases imports;

    CaseImportPages(Lines lines, ImportRuns runs, ImportCases imports) {
        this.lines = lines;
        this.runs = runs;
        this.imports = imports;
    }

    /** A column of the template. */
    public record Column(String name, boolean required, String hint) {}

    /**
     * The page.
     *
     * @param checked what the check came to; null before
     * @param hash of the table that was checked
     */
    public record Shown(
            Line line, List<Column> columns, ImportRuns.@Nullable Checked checked, String hash, String complaint) {}

    /**
     * How far a table is.
     *
     * @param running whether rows are being taken in just now
     * @param faults the first of the rows that were not taken; none for anybody but who sent the table
     */
    public record Running(
            Line line, String hash, Imports.Progress progress, boolean running, List<ImportCases.Fault> faults) {
        public int percent() {
            return progress.over() ? 100 : progress.seen() * 100 / progress.size();
        }

        /** What stands above. */
        public String headline() {
            return running ? "正在导入" : progress.over() ? "导入完成" : "导入中断";
        }
    }

    @GetMapping("/lines/{code}/import")
    ModelAndView form(Visit visit, @PathVariable String code) {
        return visit.as(actor -> show(visit, actor, line(actor, code), null, "", ""));
    }

    @GetMapping("/lines/{code}/import/template")
    void template(Visit visit, HttpServletResponse response, @PathVariable String code) {
        visit.as(actor -> {
            Line line = line(actor, code);
            send(
                    visit,
                    actor,
                    response,
                    new Sheet(line.name() + "导入模板", CaseSheets.columns(line, Columns.STANDING.stream()), Stream.of()),
                    "填报模板");
            return code;
        });
    }

    @PostMapping("/lines/{code}/import")
    ModelAndView check(Visit visit, @PathVariable String code, @RequestParam MultipartFile file) throws IOException {
        byte[] bytes = file.getBytes();
        Line line = visit.as(actor -> line(actor, code));
        return switch (CaseTable.read(line, bytes)) {
            case CaseTable.Read.Refused refused ->
                visit.as(actor -> show(visit, actor, line, null, "", refused.reason()));
            case CaseTable.Read.Found found -> {
                long account = visit.as(Actor::accountId);
                ImportRuns.Checked checked = runs.check(
                        visit,
                        new ImportRuns.Key(account, code, found.table().table().hash()),
                        found.table(),
                        visit.today());
                yield visit.as(actor ->
                        show(visit, actor, line, checked, found.table().table().hash(), ""));
            }
        };
    }

    @PostMapping("/lines/{code}/import/{hash}")
    ModelAndView start(
            Visit visit, HttpServletResponse response, @PathVariable String code, @PathVariable String hash) {
        ImportRuns.Key key = visit.as(actor -> {
            line(actor, code);
            return new ImportRuns.Key(actor.accountId(), code, hash);
        });
        if (!runs.start(visit, key, visit.today(), SOON)) {
            Toast.leave(response, "检查过的表已经不在了，请重新上传");
            return new ModelAndView("redirect:/lines/" + code + "/import");
        }
        return new ModelAndView("redirect:/lines/" + code + "/import/" + hash);
    }

    /** Comes again by itself every two seconds until the table is in. */
    @GetMapping("/lines/{code}/import/{hash}")
    ModelAndView progress(
            Visit visit, HttpServletResponse response, @PathVariable String code, @PathVariable String hash) {
        return visit.as(actor -> {
            Line line = line(actor, code);
            Optional<ImportRuns.Held> held = runs.held(new ImportRuns.Key(actor.accountId(), code, hash));
            Imports.Progress progress = imports.progress(actor, code, hash)
                    .or(() -> held.map(one -> Imports.Progress.none(one.table())))
                    .orElseThrow(Missing::new);
            boolean running = held.filter(ImportRuns.Held::running).isPresent();
            if (running) {
                response.setHeader("Refresh", "2");
            }
            return visit.page(
                    actor,
                    "caseline/importing",
                    Place.under("/lines", "条线", line.name())
                            .then("导入", "/lines/" + code)
                            .then("导入进度", "/lines/" + code + "/import"),
                    new Running(
                            line,
                            hash,
                            progress,
                            running,
                            running ? List.of() : imports.faults(actor, code, hash, 0, SHOWN)));
        });
    }

    /** The rows that were not taken, as they came and with the reason in front, to be put right and sent in again. */
    @GetMapping("/lines/{code}/import/{hash}/faults")
    void faults(Visit visit, HttpServletResponse response, @PathVariable String code, @PathVariable String hash) {
        visit.as(actor -> {
            Line line = line(actor, code);
            List<String> header = imports.progress(actor, code, hash)
                    .orElseThrow(Missing::new)
                    .header();
            List<ImportCases.Fault> first = imports.faults(actor, code, hash, 0, PAGE);
            if (first.isEmpty()) {
                throw new Missing();
            }
            Stream<ImportCases.Fault> all = Stream.iterate(
                            first,
                            some -> !some.isEmpty(),
                            some -> imports.faults(
                                    actor, code, hash, some.getLast().row(), PAGE))
                    .flatMap(List::stream);
            send(visit, actor, response, RefusedSheet.of(line, header, all), "改正后再导入");
            return code;
        });
    }

    private static void send(Visit visit, Actor actor, HttpServletResponse response, Sheet sheet, String purpose) {
        try {
            Workbooks.write(
                    PaperAnswer.open(response, sheet.title() + ".xlsx", EXCEL),
                    sheet,
                    new Sheet.Watermark(actor.label(), Days.minute(visit.now()), purpose));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Line line(Actor actor, String code) {
        Denied.unless(actor, "line.work");
        return lines.find(code)
                .filter(line -> line.handling().channels().contains(Handling.Channel.IMPORT))
                .orElseThrow(Missing::new);
    }

    private static ModelAndView show(
            Visit visit, Actor actor, Line line, ImportRuns.@Nullable Checked checked, String hash, String complaint) {
        return visit.page(
                actor,
                "caseline/import",
                Place.under("/lines", "条线", line.name()).then("导入", "/lines/" + line.code()),
                new Shown(line, columns(line), checked, hash, complaint));
    }

    private static List<Column> columns(Line line) {
        return Stream.concat(
                        line.fields().stream()
                                .map(field -> new Column(
                                        field.name(),
                                        field.is(Field.Flag.REQUIRED)
                                                || field.code().equals(Line.TITLE),
                                        hint(field))),
                        Stream.of(
                                new Column(Columns.OPENED, false, "如2026-03-05，Excel的日期也认；不填是今天"),
                                new Column(
                                        Columns.STATE,
                                        false,
                                        "不填是“" + line.first().name() + "”；可填"
                                                + String.join(
                                                        "、",
                                                        line.states().stream()
                                                                .map(State::name)
                                                                .toList())),
                                new Column(Columns.UNIT, false, "填单位的名称或简称"),
                                new Column(Columns.DUE, false, "已经交办、还没有办结的填；从这一天起算逾期"),
                                new Column(Columns.CLOSED, false, "已经办结的填，不填按登记日期")))
                .toList();
    }

    private static String hint(Field field) {
        return switch (field.type()) {
            case CHOICE -> "选填：" + String.join("、", field.choices());
            case UNIT -> "填单位的名称或简称";
            case REGION -> "填乡镇、村的名称";
            case DATE -> "如2026-03-05，Excel的日期也认";
            case MONEY -> "单位：元";
            case NUMBER -> field.measure().isEmpty() ? "填数" : "单位：" + field.measure();
            case POSITION -> "经度,纬度，如112.55,36.20";
            case PERSON -> field.is(Field.Flag.MASKED) ? "填姓名，加密保存" : "填姓名";
            case ENTERPRISE -> "填企业全称";
            case TEXT -> field.is(Field.Flag.MASKED) ? "加密保存" : "填文字";
            case HOUSEHOLD, PROJECT, PARCEL, FILE -> "";
        };
    }
}
