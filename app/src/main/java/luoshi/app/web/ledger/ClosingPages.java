package luoshi.app.web.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import luoshi.access.Actor;
import luoshi.access.Audience;
import luoshi.app.web.Missing;
import luoshi.app.web.Visit;
import luoshi.app.web.page.Days;
import luoshi.evidence.AddEvidence;
import luoshi.ledger.Commitments;
import luoshi.ledger.Notes;
import luoshi.ledger.VerifyCommitment;
import luoshi.ledger.citizen.AnswerObjection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 核验、公示、销号 and 变更. */
@Controller
class ClosingPages {
    private final ItemView view;
    private final VerifyCommitment verify;
    private final Commitments commitments;
    private final Notes notes;
    private final FileDoor files;
    private final AnswerObjection answer;

    ClosingPages(
            ItemView view,
            VerifyCommitment verify,
            Commitments commitments,
            Notes notes,
            FileDoor files,
            AnswerObjection answer) {
        this.view = view;
        this.verify = verify;
        this.answer = answer;
        this.commitments = commitments;
        this.notes = notes;
        this.files = files;
    }

    @PostMapping("/commitments/{id}/verification")
    ModelAndView verify(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam boolean accepted,
            @RequestParam(defaultValue = "书面") String way,
            @RequestParam(required = false) @Nullable BigDecimal quantity,
            @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable List<MultipartFile> photo) {
        var check = new VerifyCommitment.Check(way, quantity, place, reason);
        return view.after(
                visit,
                response,
                id,
                accepted ? "已核验" : "已退回",
                actor -> accepted
                        ? verify.accept(
                                actor,
                                id,
                                check,
                                visit.today(),
                                decision ->
                                        files.take(visit, actor, photo, "现场照片", handing(actor, id, decision, visit)))
                        : verify.giveBack(actor, id, reason));
    }

    /** A photo of a look on site was taken after the unit had applied. */
    private FileDoor.Handing handing(Actor actor, long id, long decision, Visit visit) {
        Audience audience =
                commitments.find(actor.regionId(), id).orElseThrow(Missing::new).audience();
        LocalDate applied = notes.application(actor.regionId(), id)
                .map(note -> Days.of(note.notedAt()))
                .orElse(visit.today());
        return new FileDoor.Handing("decision", decision, audience, new AddEvidence.Within(applied, visit.today()));
    }

    @PostMapping("/commitments/{id}/notice")
    ModelAndView endNotice(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String objection) {
        return view.after(
                visit,
                response,
                id,
                objection.isBlank() ? "公示期满，已销号" : "公示有异议，已退回",
                actor -> verify.endNotice(actor, id, objection, visit.today()));
    }

    @PostMapping("/commitments/{id}/objections/{objection}")
    ModelAndView answer(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @PathVariable long objection,
            @RequestParam boolean upheld,
            @RequestParam(defaultValue = "") String words) {
        return view.after(
                visit,
                response,
                id,
                upheld ? "异议成立，已退回牵头单位" : "已答复",
                actor -> answer.answer(actor, objection, upheld, words, visit.today()));
    }

    @PostMapping("/commitments/{id}/partial")
    ModelAndView closeInPart(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam String document,
            @RequestParam(defaultValue = "") String words) {
        return view.after(visit, response, id, "已按部分完成办结", actor -> verify.closeInPart(actor, id, document, words));
    }
}
