package luoshi.app.web.problem;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.access.Audience;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Choice;
import luoshi.evidence.AddEvidence;
import luoshi.evidence.EvidenceFiles;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import luoshi.ledger.problem.LinkProblem;
import luoshi.ledger.problem.NoteProblem;
import luoshi.ledger.problem.OwnProblem;
import luoshi.ledger.problem.Problem;
import luoshi.ledger.problem.ProblemState;
import luoshi.ledger.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 问题清单. */
@Controller
public class ProblemPages {
    private final ProblemReader reader;
    private final Problems problems;
    private final Commitments commitments;
    private final Acts acts;

    /** What may be done about a problem. */
    record Acts(OwnProblem own, LinkProblem link, NoteProblem note, AddEvidence evidence, EvidenceFiles files) {}

    ProblemPages(
            ProblemReader reader,
            Problems problems,
            Commitments commitments,
            OwnProblem own,
            LinkProblem link,
            NoteProblem note,
            AddEvidence evidence,
            EvidenceFiles files) {
        this.reader = reader;
        this.problems = problems;
        this.commitments = commitments;
        this.acts = new Acts(own, link, note, evidence, files);
    }

    /** The list, by year. */
    public record Listed(List<ProblemReader.Line> lines, List<Choice> states, String state, Map<String, Long> counts) {

        /** 4条：待明确1，整改中2，已解决1，长期推进0 */
        public String told() {
            long all = counts.values().stream().mapToLong(Long::longValue).sum();
            return all + "条："
                    + ProblemState.LISTED.stream()
                            .map(one -> one.label() + counts.getOrDefault(one.name(), 0L))
                            .collect(Collectors.joining("，"));
        }
    }

    @GetMapping("/problems")
    ModelAndView list(Visit visit, @RequestParam(defaultValue = "") String state) {
        return visit.as(actor -> {
            Denied.unless(actor, "ledger.read");
            List<ProblemReader.Line> lines = reader.lines(actor);
            return visit.page(
                    actor,
                    "problem/list",
                    Place.under("/reports", "报告", "问题清单"),
                    new Listed(
                            lines.stream()
                                    .filter(line -> state.isEmpty()
                                            || line.problem().state().name().equals(state))
                                    .toList(),
                            ProblemState.LISTED.stream()
                                    .map(one -> Choice.of(one.name(), one.label(), state))
                                    .toList(),
                            state,
                            lines.stream()
                                    .collect(Collectors.groupingBy(
                                            line -> line.problem().state().name(), Collectors.counting()))));
        });
    }

    @GetMapping("/problems/{id}")
    ModelAndView one(Visit visit, @PathVariable long id) {
        return visit.as(actor -> page(visit, actor, id, ""));
    }

    @PostMapping("/problems/{id}/owner")
    ModelAndView own(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(required = false) @Nullable LocalDate due) {
        return visit.as(actor -> answer(visit, response, actor, id, acts.own().own(actor, id, unit, due), "责任单位已明确"));
    }

    /** By the commitment, or by its number in the ledger of the problem's report. */
    @PostMapping("/problems/{id}/answers")
    ModelAndView link(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long commitment,
            @RequestParam(required = false) @Nullable Integer number) {
        return visit.as(actor -> {
            Problem problem = problems.find(actor.regionId(), id).orElseThrow(Missing::new);
            @Nullable Long meant = commitment == null && number != null ? numbered(actor, problem, number) : commitment;
            Answer answer = meant == null
                    ? new Answer.Refused(number == null ? "请写事项编号" : "这份报告的台账里没有第" + number + "号事项")
                    : acts.link().link(actor, id, meant);
            return answer(visit, response, actor, id, answer, "已对应");
        });
    }

    private @Nullable Long numbered(Actor actor, Problem problem, int number) {
        return commitments
                .page(Commitments.Filter.all(actor.regionId(), problem.reportId(), 0L), number - 1, 1)
                .stream()
                .filter(commitment -> commitment.number() == number)
                .findFirst()
                .map(Commitment::id)
                .orElse(null);
    }

    @PostMapping("/problems/{id}/answers/{commitment}/removal")
    ModelAndView unlink(
            Visit visit, HttpServletResponse response, @PathVariable long id, @PathVariable long commitment) {
        return visit.as(
                actor -> answer(visit, response, actor, id, acts.link().unlink(actor, id, commitment), "已取消对应"));
    }

    @PostMapping("/problems/{id}/notes")
    ModelAndView note(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "UNDERWAY") ProblemState state,
            @RequestParam(required = false) @Nullable List<MultipartFile> file) {
        try {
            return visit.as(actor -> {
                Problem problem = problems.find(actor.regionId(), id).orElseThrow(Missing::new);
                Answer answer = acts.note()
                        .note(
                                actor,
                                id,
                                words,
                                state,
                                note -> attach(visit, actor, problem, note, file == null ? List.of() : file),
                                note -> !acts.files()
                                        .of(actor.regionId(), "problem-note", note)
                                        .isEmpty());
                if (answer instanceof Answer.Refused refused) {
                    throw new TakenBack(refused.reason());
                }
                return answer(visit, response, actor, id, answer, "进展已记");
            });
        } catch (TakenBack e) {
            return visit.as(actor -> page(visit, actor, id, e.reason));
        }
    }

    /** Takes everything of the transaction back. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String reason;

        TakenBack(String reason) {
            super(reason);
            this.reason = reason;
        }
    }

    private void attach(Visit visit, Actor actor, Problem problem, long note, List<MultipartFile> files) {
        Long unit = problem.care().unitId();
        Audience audience = new Audience(unit == null ? List.of() : List.of(unit), 0);
        for (MultipartFile file : files) {
            if (file.isEmpty()) {
                continue;
            }
            String name = file.getOriginalFilename() == null ? "未命名" : file.getOriginalFilename();
            try (var content = file.getInputStream()) {
                var handed = new AddEvidence.Handed(name, "其他", "problem-note", note, audience);
                if (acts.evidence().add(actor, handed, content, visit.today())
                        instanceof AddEvidence.Answer.Refused refused) {
                    throw new TakenBack(refused.reason());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private ModelAndView answer(
            Visit visit, HttpServletResponse response, Actor actor, long id, Answer answer, String words) {
        return switch (answer) {
            case Answer.Refused refused -> page(visit, actor, id, refused.reason());
            case Answer.Done ignored -> {
                Toast.leave(response, words);
                yield new ModelAndView("redirect:/problems/" + id);
            }
        };
    }

    private ModelAndView page(Visit visit, Actor actor, long id, String complaint) {
        Problem problem = problems.find(actor.regionId(), id).orElseThrow(Missing::new);
        return visit.page(
                actor,
                "problem/sheet",
                Place.under("/reports", "报告", "问题清单")
                        .then("第" + problem.number() + "条", "/problems")
                        .headed(problem.words()),
                reader.sheet(actor, problem, visit.today(), complaint));
    }
}
