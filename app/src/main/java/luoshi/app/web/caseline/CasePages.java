package luoshi.app.web.caseline;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.PaperAnswer;
import luoshi.app.web.print.Printable;
import luoshi.caseline.ActEffects;
import luoshi.caseline.ActOnCase;
import luoshi.caseline.Answer;
import luoshi.caseline.CaseFile;
import luoshi.caseline.Cases;
import luoshi.caseline.Lines;
import luoshi.caseline.ReceiveCase;
import luoshi.caseline.definition.Act;
import luoshi.caseline.definition.Handling;
import luoshi.caseline.definition.Line;
import luoshi.evidence.AddEvidence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 办件: one case, what is done to it, and the form that opens one. */
@Controller
public class CasePages {
    private final Lines lines;
    private final Cases cases;
    private final ReceiveCase receive;
    private final ActOnCase acting;
    private final CaseReader reader;
    private final FieldReader fields;
    private final AddEvidence evidence;
    private final CasePrinting printing;

    CasePages(
            Lines lines,
            Cases cases,
            ReceiveCase receive,
            ActOnCase acting,
            CaseReader reader,
            FieldReader fields,
            AddEvidence evidence,
            CasePrinting printing) {
        this.lines = lines;
        this.cases = cases;
        this.receive = receive;
        this.acting = acting;
        this.reader = reader;
        this.fields = fields;
        this.evidence = evidence;
        this.printing = printing;
    }

    /** The form that opens a case. */
    public record Form(Line line, List<FieldInput> inputs, String complaint) {}

    /** Where a notice leads. */
    @GetMapping("/cases/{id}")
    ModelAndView find(Visit visit, @PathVariable long id) {
        return visit.as(actor ->
                new ModelAndView("redirect:/lines/" + file(actor, id).kind().line() + "/cases/" + id));
    }

    @GetMapping("/lines/{code}/cases/{id}")
    ModelAndView show(Visit visit, @PathVariable String code, @PathVariable long id) {
        return visit.as(actor -> page(visit, actor, code, id, ""));
    }

    @GetMapping("/lines/{code}/cases/new")
    ModelAndView form(Visit visit, @PathVariable String code) {
        return visit.as(actor -> form(visit, actor, code, ""));
    }

    @PostMapping("/lines/{code}/cases")
    ModelAndView open(Visit visit, HttpServletResponse response, @PathVariable String code) {
        return TakenBack.or(
                () -> visit.as(actor -> {
                    Line line = line(actor, code);
                    Map<String, String> typed = FieldReader.values(line.fields(), "", visit::typed);
                    return switch (receive.receive(actor, code, Handling.Channel.DESK, typed, visit.today())) {
                        case Answer.Refused refused -> throw new TakenBack(refused.reason());
                        case Answer.Done done -> {
                            Toast.leave(response, done.linked() ? "同一诉求已有办件，记为重复来件" : "已登记");
                            yield new ModelAndView("redirect:/lines/" + code + "/cases/" + done.id());
                        }
                    };
                }),
                reason -> visit.as(actor -> form(visit, actor, code, reason)));
    }

    /** Everything that an act wrote is taken back where a file or another room refuses its part. */
    @PostMapping("/lines/{code}/cases/{id}/acts")
    ModelAndView act(
            Visit visit,
            HttpServletResponse response,
            @PathVariable String code,
            @PathVariable long id,
            @RequestParam String act,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            @RequestParam(required = false) @Nullable List<String> told) {
        List<MultipartFile> files = file == null
                ? List.of()
                : file.stream().filter(one -> !one.isEmpty()).toList();
        return TakenBack.or(
                () -> visit.as(actor -> {
                    CaseFile found = file(actor, id);
                    Act wanted = lines.of(found).act(act).orElseThrow(Missing::new);
                    ActOnCase.Doing doing =
                            doing(visit, lines.of(found), wanted, files.size(), told == null ? List.of() : told);
                    return switch (done(visit, actor, found, doing, files)) {
                        case Answer.Refused refused -> throw new TakenBack(refused.reason());
                        case Answer.Done done -> {
                            Toast.leave(response, "已" + wanted.name());
                            yield new ModelAndView("redirect:/lines/" + code + "/cases/" + done.id());
                        }
                    };
                }),
                reason -> visit.as(actor -> page(visit, actor, code, id, reason)));
    }

    /** 办件单 as a file. */
    @GetMapping("/lines/{code}/cases/{id}/paper")
    void paper(
            Visit visit,
            HttpServletResponse response,
            @PathVariable String code,
            @PathVariable long id,
            @RequestParam(defaultValue = "word") String format) {
        visit.as(actor -> {
            line(actor, code);
            Printable.Printed paper =
                    printing.print(visit, actor, CasePrinting.FORM, id).orElseThrow(Missing::new);
            PaperAnswer.send(response, format, paper.name(), paper.paper());
            return id;
        });
    }

    private Answer done(Visit visit, Actor actor, CaseFile found, ActOnCase.Doing doing, List<MultipartFile> files) {
        try {
            return acting.act(
                    actor, found.id(), doing, visit.today(), step -> attach(visit, actor, found, step, files));
        } catch (ActEffects.EffectRefused refused) {
            throw new TakenBack(String.valueOf(refused.getMessage()));
        }
    }

    private static ActOnCase.Doing doing(Visit visit, Line line, Act act, int files, List<String> told) {
        return new ActOnCase.Doing(
                act.code(),
                FieldReader.values(CaseReader.shown(line, act), act.code() + ".", visit::typed),
                visit.typed("words"),
                new ActOnCase.To(number(visit.typed("unit")), number(visit.typed("part"))),
                visit.typed("by").matches("[0-9]{1,4}") ? Integer.parseInt(visit.typed("by")) : 0,
                files,
                told);
    }

    private static @Nullable Long number(String typed) {
        return typed.matches("[0-9]{1,18}") ? Long.valueOf(typed) : null;
    }

    private void attach(Visit visit, Actor actor, CaseFile found, long step, List<MultipartFile> files) {
        for (MultipartFile file : files) {
            String name = file.getOriginalFilename() == null ? "未命名" : file.getOriginalFilename();
            try (var content = file.getInputStream()) {
                var handed = new AddEvidence.Handed(name, "其他", CaseReader.STEP, step, found.audience());
                if (evidence.add(actor, handed, content, visit.today()) instanceof AddEvidence.Answer.Refused refused) {
                    throw new TakenBack(refused.reason());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private ModelAndView page(Visit visit, Actor actor, String code, long id, String complaint) {
        Line line = line(actor, code);
        CaseFile found = file(actor, id);
        if (!found.kind().line().equals(code)) {
            throw new Missing();
        }
        return visit.page(
                actor,
                "caseline/case",
                Place.under("/lines", "条线", line.name())
                        .then(String.valueOf(id), "/lines/" + code)
                        .headed(found.title()),
                reader.page(actor, found, visit, complaint));
    }

    private ModelAndView form(Visit visit, Actor actor, String code, String complaint) {
        Line line = line(actor, code);
        Denied.unless(actor, "line.work");
        return visit.page(
                actor,
                "caseline/new",
                Place.under("/lines", "条线", line.name()).then("登记", "/lines/" + code),
                new Form(line, fields.inputs(actor, atOpening(line), "", visit::typed, visit.today()), complaint));
    }

    /** The fields that no act asks for, and those that are required anyway. */
    private static List<luoshi.caseline.definition.Field> atOpening(Line line) {
        List<String> later =
                line.acts().stream().flatMap(act -> act.asks().shown().stream()).toList();
        return line.fields().stream()
                .filter(field ->
                        field.is(luoshi.caseline.definition.Field.Flag.REQUIRED) || !later.contains(field.code()))
                .toList();
    }

    private Line line(Actor actor, String code) {
        Denied.unless(actor, "line.read");
        return lines.find(code).orElseThrow(Missing::new);
    }

    private CaseFile file(Actor actor, long id) {
        Denied.unless(actor, "line.read");
        return cases.find(actor.regionId(), id).orElseThrow(Missing::new);
    }
}
