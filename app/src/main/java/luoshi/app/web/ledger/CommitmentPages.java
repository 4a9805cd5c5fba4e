package luoshi.app.web.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import luoshi.access.Actor;
import luoshi.access.Audience;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.evidence.AddEvidence;
import luoshi.ledger.Answer;
import luoshi.ledger.AssignCommitment;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import luoshi.ledger.RecordProgress;
import luoshi.ledger.VerifyCommitment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 事项: one commitment, and what may be done with it. */
@Controller
class CommitmentPages {
    private final Commitments commitments;
    private final CommitmentReader reader;
    private final AssignCommitment assign;
    private final RecordProgress record;
    private final AddEvidence evidence;
    private final VerifyCommitment verify;

    CommitmentPages(
            Commitments commitments,
            CommitmentReader reader,
            AssignCommitment assign,
            RecordProgress record,
            AddEvidence evidence,
            VerifyCommitment verify) {
        this.commitments = commitments;
        this.reader = reader;
        this.assign = assign;
        this.record = record;
        this.evidence = evidence;
        this.verify = verify;
    }

    @GetMapping("/commitments/{id}")
    ModelAndView item(Visit visit, @PathVariable long id) {
        return visit.as(actor -> show(visit, actor, id, ""));
    }

    @PostMapping("/commitments/{id}/assignment")
    ModelAndView assign(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam long lead,
            @RequestParam(required = false) @Nullable List<Long> supporting,
            @RequestParam LocalDate due) {
        List<Long> others = supporting == null ? List.of() : supporting;
        return visit.as(actor ->
                after(visit, actor, response, id, "已分工", assign.assign(actor, id, lead, others, due, visit.today())));
    }

    @PostMapping("/commitments/{id}/progress")
    ModelAndView report(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam String words,
            @RequestParam int progress,
            @RequestParam(defaultValue = "其他") String kind,
            @RequestParam(required = false) @Nullable List<MultipartFile> file) {
        String reported = progress == 100 ? "已报送，等待督查室核验" : "进展已报";
        try {
            return visit.as(actor -> {
                Answer answer = record.record(actor, id, words, progress);
                String warning = answer instanceof Answer.Done noted
                        ? attach(visit, actor, id, noted.id(), kind, file == null ? List.of() : file)
                        : "";
                return after(visit, actor, response, id, reported + warning, answer);
            });
        } catch (RefusedFile e) {
            return visit.as(actor -> show(visit, actor, id, e.reason));
        }
    }

    /** A refused file takes the note back with it: all or nothing. */
    private static final class RefusedFile extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String reason;

        RefusedFile(String reason) {
            this.reason = reason;
        }
    }

    /** Answers what the office should know of the files, beginning with a full stop; empty where there is nothing. */
    private String attach(Visit visit, Actor actor, long id, long note, String kind, List<MultipartFile> files) {
        Audience audience =
                commitments.find(actor.regionId(), id).orElseThrow(Missing::new).audience();
        StringBuilder warnings = new StringBuilder();
        for (MultipartFile file : files) {
            if (file.isEmpty()) {
                continue;
            }
            String name = file.getOriginalFilename() == null ? "未命名" : file.getOriginalFilename();
            try (var content = file.getInputStream()) {
                var handed = new AddEvidence.Handed(name, kind, "note", note, audience);
                switch (evidence.add(actor, handed, content, visit.today())) {
                    case AddEvidence.Answer.Refused refused -> throw new RefusedFile(refused.reason());
                    case AddEvidence.Answer.Added added ->
                        added.warning()
                                .ifPresent(warning -> warnings.append("。注意：“")
                                        .append(name)
                                        .append("”")
                                        .append(warning));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return warnings.toString();
    }

    @PostMapping("/commitments/{id}/verification")
    ModelAndView verify(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam boolean accepted,
            @RequestParam(defaultValue = "") String reason) {
        return visit.as(actor -> after(
                visit,
                actor,
                response,
                id,
                accepted ? "已核验，准予销号" : "已退回",
                accepted ? verify.accept(actor, id) : verify.giveBack(actor, id, reason)));
    }

    private ModelAndView after(
            Visit visit, Actor actor, HttpServletResponse response, long id, String done, Answer answer) {
        return switch (answer) {
            case Answer.Refused refused -> show(visit, actor, id, refused.reason());
            case Answer.Done ignored -> {
                Toast.leave(response, done);
                yield new ModelAndView("redirect:/commitments/" + id);
            }
        };
    }

    private ModelAndView show(Visit visit, Actor actor, long id, String complaint) {
        Commitment commitment = commitments.find(actor.regionId(), id).orElseThrow(Missing::new);
        return visit.page(
                actor,
                "ledger/item",
                Place.under("/ledger", "台账", "第" + commitment.number() + "号").headed(commitment.quote()),
                reader.read(actor, commitment, visit.today(), complaint));
    }
}
