package luoshi.app.web.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.Missing;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.evidence.AddEvidence;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import luoshi.ledger.Node;
import luoshi.ledger.Note;
import luoshi.ledger.Notes;
import luoshi.ledger.PlanNodes;
import luoshi.ledger.RecordProgress;
import luoshi.ledger.RuleOnNote;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 填报: the unit plans its nodes and reports; its head accepts or returns. */
@Controller
class ProgressPages {
    private static final int WHOLE = 100;

    private final ItemView view;
    private final Commitments commitments;
    private final RecordProgress record;
    private final RuleOnNote rule;
    private final PlanNodes plan;
    private final FileDoor files;

    ProgressPages(
            ItemView view,
            Commitments commitments,
            RecordProgress record,
            RuleOnNote rule,
            PlanNodes plan,
            FileDoor files) {
        this.view = view;
        this.commitments = commitments;
        this.record = record;
        this.rule = rule;
        this.plan = plan;
        this.files = files;
    }

    /** What the form of a note holds. */
    record Filled(
            @Nullable YearMonth period,
            String words,
            @Nullable Integer progress,
            @Nullable BigDecimal quantity,
            @Nullable String rating,
            @Nullable String problems,
            @Nullable String next,
            @Nullable String needs,
            @Nullable Boolean closing,
            @Nullable String check) {

        boolean closes() {
            return Boolean.TRUE.equals(closing);
        }

        Notes.Words words(LocalDate today, int before) {
            YearMonth month = period == null ? YearMonth.from(today) : period;
            int percent = progress == null ? closes() ? WHOLE : before : progress;
            return new Notes.Words(
                    month.atDay(1),
                    words,
                    percent,
                    quantity,
                    rating == null ? "正常" : rating,
                    new Note.Trouble(text(problems), text(next), text(needs)),
                    closes(),
                    text(check));
        }

        private static String text(@Nullable String field) {
            return field == null ? "" : field.strip();
        }
    }

    /** A refused file takes the note back with it: all or nothing. The files lie before the head's look, which asks for them. */
    @PostMapping("/commitments/{id}/progress")
    ModelAndView report(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            Filled filled,
            @RequestParam(defaultValue = "其他") String kind,
            @RequestParam(required = false) @Nullable List<MultipartFile> file,
            @RequestParam(required = false) @Nullable List<MultipartFile> photo) {
        List<String> warnings = new ArrayList<>();
        return TakenBack.or(
                () -> visit.as(actor -> {
                    Commitment before = commitments.find(actor.regionId(), id).orElseThrow(Missing::new);
                    Notes.Words words = filled.words(visit.today(), before.progress());
                    var within = within(before, words, visit.today());
                    Answer answer = record.record(actor, before, words, visit.today(), note -> {
                        var handing = new FileDoor.Handing("note", note, before.audience(), within);
                        warnings.addAll(files.take(visit, actor, file, kind, handing));
                        warnings.addAll(files.take(visit, actor, photo, "现场照片", handing));
                    });
                    if (answer instanceof Answer.Refused refused) {
                        throw new TakenBack(refused.reason());
                    }
                    Toast.leave(response, reported(actor, filled.closes()) + String.join("", warnings));
                    return new ModelAndView("redirect:" + visit.back("/commitments/" + id));
                }),
                reason -> visit.as(actor -> visit.typed("phone").isEmpty()
                        ? view.show(visit, actor, id, reason)
                        : view.phone(visit, actor, id, reason)));
    }

    /** R5-9: the month that is reported on; an application for 销号 looks back on the whole year. */
    private static AddEvidence.Within within(Commitment commitment, Notes.Words words, LocalDate today) {
        LocalDate first = words.period().withDayOfMonth(1);
        return words.closing()
                ? new AddEvidence.Within(LocalDate.of(commitment.year(), 1, 1), today)
                : new AddEvidence.Within(first, first.plusMonths(1).minusDays(1));
    }

    private static String reported(Actor actor, boolean closing) {
        if (!actor.may("ledger.approve")) {
            return closing ? "已申请销号，等待单位负责人审核" : "进展已报，等待单位负责人审核";
        }
        return closing ? "已申请销号，等待本单位另一位负责人或分管领导初审" : "进展已报";
    }

    @PostMapping("/commitments/{id}/notes/{note}/ruling")
    ModelAndView rule(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @PathVariable long note,
            @RequestParam boolean accepted,
            @RequestParam(defaultValue = "") String reason) {
        return view.after(
                visit,
                response,
                id,
                accepted ? "已审核通过" : "已退回经办人",
                actor -> accepted ? rule.accept(actor, note) : rule.giveBack(actor, note, reason));
    }

    /** A line a node: the day, the quantity where one is counted, and what is done, divided by blanks. */
    @PostMapping("/commitments/{id}/nodes")
    ModelAndView plan(Visit visit, HttpServletResponse response, @PathVariable long id, @RequestParam String nodes) {
        return view.after(visit, response, id, "节点已排", actor -> {
            List<Node> read = new ArrayList<>();
            for (String line : nodes.lines()
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .toList()) {
                var node = NodeLine.read(line);
                if (node.isEmpty()) {
                    return new Answer.Refused("“" + line + "”看不懂。每行写：日期 累计量（可不写） 内容，如 2026-06-30 60 主干管贯通");
                }
                read.add(node.get());
            }
            return plan.plan(actor, id, read);
        });
    }
}
