package luoshi.app.web.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.caseline.Answer;
import luoshi.caseline.CaseFile;
import luoshi.caseline.Cases;
import luoshi.caseline.Lines;
import luoshi.caseline.Parties;
import luoshi.caseline.Receipt;
import luoshi.caseline.ReceiveCase;
import luoshi.caseline.Vault;
import luoshi.caseline.count.CaseLists;
import luoshi.caseline.count.CountCases;
import luoshi.caseline.count.Span;
import luoshi.caseline.definition.Field;
import luoshi.caseline.definition.Handling;
import luoshi.caseline.definition.Line;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 条线, their cases and figures; and a new case where a line takes them over the interface. */
@RestController
class LineApi {
    private static final int MOST = 500;
    private static final String ID = "\\d{1,18}";

    private final Lines lines;
    private final Cases cases;
    private final CaseLists lists;
    private final CountCases count;
    private final ReceiveCase receive;
    private final Seen seen;

    LineApi(Lines lines, Cases cases, CaseLists lists, CountCases count, ReceiveCase receive, Seen seen) {
        this.lines = lines;
        this.cases = cases;
        this.lists = lists;
        this.count = count;
        this.receive = receive;
        this.seen = seen;
    }

    /** What somebody sees of the values. */
    @Component
    record Seen(Parties parties, Vault vault) {}

    @GetMapping("/api/v1/lines")
    List<LineJson.Item> list(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "line.read");
            var counts = count.open(actor);
            return lines.all().stream()
                    .map(line -> LineJson.Item.of(line, counts.get(line.code())))
                    .toList();
        });
    }

    /** 字段, 状态 and 统计 of a line. */
    @GetMapping("/api/v1/lines/{code}")
    LineJson.Whole one(Visit visit, @PathVariable String code) {
        return visit.as(actor -> LineJson.Whole.of(line(actor, code)));
    }

    @GetMapping("/api/v1/lines/{code}/statistics")
    List<LineJson.FigureLine> statistics(Visit visit, @PathVariable String code) {
        return visit.as(actor -> count.figures(actor, line(actor, code), visit.today()).stream()
                .map(LineJson.FigureLine::of)
                .toList());
    }

    /** The newest first, a page at a time. */
    @GetMapping("/api/v1/lines/{code}/cases")
    LineJson.Page cases(
            Visit visit,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "100") int size,
            @RequestParam(defaultValue = "") String after) {
        if (size < 1 || size > MOST) {
            throw Misread.of("size是1到" + MOST);
        }
        if ((!after.isEmpty() && !after.matches(ID)) || (!unit.isEmpty() && !unit.matches(ID))) {
            throw Misread.of(after.matches(ID) || after.isEmpty() ? "unit是编号" : "after用上一页的next");
        }
        return visit.as(actor -> {
            Line line = line(actor, code);
            if (!state.isEmpty() && line.state(state).isEmpty()) {
                throw Misread.of("没有叫" + state + "的状态，见/api/v1/lines/" + code);
            }
            CaseLists.Filter filter = new CaseLists.Filter(
                    actor.regionId(),
                    code,
                    state.isEmpty() ? java.util.Set.of() : java.util.Set.of(state),
                    CaseLists.Which.ALL,
                    unit.isEmpty() ? null : Long.valueOf(unit),
                    Span.ALL,
                    Map.of());
            List<CaseFile> found =
                    lists.page(filter, after.isEmpty() ? Long.MAX_VALUE : Long.parseLong(after), size + 1);
            List<CaseFile> shown = found.size() > size ? found.subList(0, size) : found;
            return new LineJson.Page(
                    shown.stream().map(file -> item(actor, file)).toList(),
                    found.size() > size ? String.valueOf(shown.getLast().id()) : null);
        });
    }

    @GetMapping("/api/v1/lines/{code}/cases/{id}")
    LineJson.CaseWhole oneCase(Visit visit, @PathVariable String code, @PathVariable long id) {
        return visit.as(actor -> {
            line(actor, code);
            CaseFile file = cases.find(actor.regionId(), id)
                    .filter(one -> one.kind().line().equals(code))
                    .orElseThrow(Missing::new);
            return new LineJson.CaseWhole(
                    item(actor, file),
                    cases.steps(actor.regionId(), id).stream()
                            .map(LineJson.StepLine::of)
                            .toList());
        });
    }

    /** A new case, with a form's fields by their codes and the token of the pages' forms. */
    @PostMapping("/api/v1/lines/{code}/cases")
    ResponseEntity<?> open(Visit visit, @PathVariable String code) {
        try {
            return visit.as(actor -> {
                Line line = line(actor, code);
                Map<String, String> typed = new HashMap<>();
                line.fields().stream().map(Field::code).forEach(field -> typed.put(field, visit.typed(field)));
                return switch (receive.receive(actor, code, Handling.Channel.API, typed, visit.today())) {
                    case Answer.Refused refused -> throw new TakenBack(refused.reason());
                    case Answer.Done done ->
                        ResponseEntity.status(done.linked() ? HttpStatus.OK : HttpStatus.CREATED)
                                .body(opened(actor, done));
                };
            });
        } catch (TakenBack refused) {
            return ApiFailures.failure(HttpStatus.UNPROCESSABLE_CONTENT, "refused", refused.reason());
        }
    }

    private LineJson.Opened opened(Actor actor, Answer.Done done) {
        CaseFile file = cases.find(actor.regionId(), done.id()).orElseThrow();
        return new LineJson.Opened(done.id(), Receipt.of(lines.of(file), file).text(), done.linked());
    }

    private LineJson.CaseItem item(Actor actor, CaseFile file) {
        Line line = lines.of(file);
        Map<String, String> values =
                seen.vault().open(line.fields(), file.values(), seen.parties().keeps(actor, line));
        return LineJson.CaseItem.of(file, values);
    }

    private Line line(Actor actor, String code) {
        Denied.unless(actor, "line.read");
        return lines.find(code).orElseThrow(Missing::new);
    }
}
