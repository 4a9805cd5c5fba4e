package luoshi.app.web.supervision;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.access.Audience;
import luoshi.app.web.Missing;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.evidence.AddEvidence;
import luoshi.supervision.Answer;
import luoshi.supervision.AnswerDuty;
import luoshi.supervision.Duties;
import luoshi.supervision.DutyMove;
import luoshi.supervision.ExtendDuty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** What the unit does with a duty: sign, answer at each stage, apply, give back, ask for more time. */
@Controller
class AnswerPages {
    private static final Map<String, String> DONE =
            Map.of("SIGN", "已签收", "DEPLOY", "部署情况已反馈", "FEEDBACK", "推进情况已反馈", "APPLY", "已申请办结，等待审核", "REPORT", "进展已报");

    private final DutyView view;
    private final Duties duties;
    private final AnswerDuty answer;
    private final ExtendDuty extend;
    private final AddEvidence evidence;

    AnswerPages(DutyView view, Duties duties, AnswerDuty answer, ExtendDuty extend, AddEvidence evidence) {
        this.view = view;
        this.duties = duties;
        this.answer = answer;
        this.extend = extend;
        this.evidence = evidence;
    }

    /** A refused file takes the reply back with it: all or nothing. */
    @PostMapping("/duties/{id}/reply")
    ModelAndView reply(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam String stage,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "") String measures,
            @RequestParam(defaultValue = "其他") String kind,
            @RequestParam(required = false) @Nullable List<MultipartFile> file) {
        if (!DONE.containsKey(stage)) {
            throw new Missing();
        }
        try {
            return view.after(visit, response, id, DONE.getOrDefault(stage, ""), actor -> {
                var said = new AnswerDuty.Said(words, measures);
                List<MultipartFile> files = file == null ? List.of() : file;
                return stage.equals("REPORT")
                        ? answer.report(
                                actor, id, said, visit.today(), reply -> attach(visit, actor, id, reply, kind, files))
                        : answer.answer(
                                actor,
                                id,
                                DutyMove.valueOf(stage),
                                stage.equals("SIGN") && words.isBlank() ? new AnswerDuty.Said("已签收。", "") : said,
                                visit.today(),
                                reply -> attach(visit, actor, id, reply, kind, files));
            });
        } catch (RefusedFile e) {
            return visit.as(actor -> view.show(visit, actor, id, e.reason));
        }
    }

    @PostMapping("/duties/{id}/refuse")
    ModelAndView refuse(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason) {
        return visit.as(actor -> switch (answer.refuse(actor, id, reason, visit.today())) {
            case Answer.Refused refused -> view.show(visit, actor, id, refused.reason());
            case Answer.Done ignored -> {
                Toast.leave(response, "已退单，由督查室重新交办");
                yield new ModelAndView("redirect:/duties/" + id);
            }
        });
    }

    @PostMapping("/duties/{id}/extension")
    ModelAndView ask(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String progress,
            @RequestParam LocalDate wanted) {
        return view.after(
                visit,
                response,
                id,
                "延期申请已报督查室",
                actor -> extend.ask(actor, id, reason, progress, wanted, visit.today()));
    }

    private void attach(Visit visit, Actor actor, long id, long reply, String kind, List<MultipartFile> files) {
        Audience audience =
                duties.find(actor.regionId(), id).orElseThrow(Missing::new).audience();
        for (MultipartFile file : files) {
            if (file.isEmpty()) {
                continue;
            }
            String name = file.getOriginalFilename() == null ? "未命名" : file.getOriginalFilename();
            try (var content = file.getInputStream()) {
                var handed = new AddEvidence.Handed(name, kind, "reply", reply, audience);
                if (evidence.add(actor, handed, content, visit.today()) instanceof AddEvidence.Answer.Refused refused) {
                    throw new RefusedFile(refused.reason());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Takes everything of the transaction back. */
    private static final class RefusedFile extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String reason;

        RefusedFile(String reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
