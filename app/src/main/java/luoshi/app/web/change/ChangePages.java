package luoshi.app.web.change;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import luoshi.access.Actor;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.ledger.RowReader;
import luoshi.app.web.page.Choice;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import luoshi.ledger.change.ChangeCommitment;
import luoshi.ledger.change.MergeCommitments;
import luoshi.ledger.change.Paper;
import luoshi.ledger.change.SplitCommitment;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 变更: one form a kind of change; what was typed stands there again where it was refused. */
@Controller
public class ChangePages {
    private final Commitments commitments;
    private final Units units;
    private final RowReader rows;
    private final ChangeCommitment change;
    private final SplitCommitment split;
    private final MergeCommitments merge;

    ChangePages(
            Commitments commitments,
            Units units,
            RowReader rows,
            ChangeCommitment change,
            SplitCommitment split,
            MergeCommitments merge) {
        this.commitments = commitments;
        this.units = units;
        this.rows = rows;
        this.change = change;
        this.split = split;
        this.merge = merge;
    }

    @GetMapping("/commitments/{id}/change")
    ModelAndView form(Visit visit, @PathVariable long id, @RequestParam(defaultValue = "时限") String what) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.add("what", what);
        return visit.as(actor -> show(visit, actor, id, new Typed(fields), ""));
    }

    @PostMapping("/commitments/{id}/change")
    ModelAndView change(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        byte[] bytes = file == null ? new byte[0] : file.getBytes();
        String name = file == null ? null : file.getOriginalFilename();
        Typed typed = new Typed(fields);
        return visit.as(actor -> {
            Answer answer = typed.complaint()
                    .<Answer>map(Answer.Refused::new)
                    .orElseGet(() -> done(actor, id, typed, typed.paper(name == null ? "" : name, bytes), visit));
            return switch (answer) {
                case Answer.Refused refused -> show(visit, actor, id, typed, refused.reason());
                case Answer.Done done -> {
                    Toast.leave(response, "已办理" + typed.what() + "变更");
                    yield new ModelAndView("redirect:/commitments/" + done.id());
                }
            };
        });
    }

    private Answer done(Actor actor, long id, Typed typed, Paper paper, Visit visit) {
        return switch (typed.what()) {
            case "拆分" -> split.split(actor, id, typed.parts(), paper, visit.today());
            case "合并" -> merge.merge(actor, id, typed.into(), paper, visit.today());
            default -> change.change(actor, id, typed.wish(), paper, visit.today());
        };
    }

    private ModelAndView show(Visit visit, Actor actor, long id, Typed typed, String complaint) {
        Commitment commitment = commitments.find(actor.regionId(), id).orElseThrow(Missing::new);
        if (!actor.may("ledger.manage")) {
            throw new Missing();
        }
        List<Choice> present = units.list(actor.regionId(), visit.today()).stream()
                .map(unit -> Choice.of(unit.id(), unit.shortName(), typed.of("lead")))
                .toList();
        return visit.page(
                actor,
                "change/form",
                Place.under("/ledger", "台账", "第" + commitment.number() + "号")
                        .then("变更", "/commitments/" + id)
                        .headed("变更：" + commitment.task()),
                new ChangePage(
                        rows.row(commitment, visit.today()), typed, present, owners(commitment, typed), complaint));
    }

    /** The posts; the present one stands chosen while nothing was typed. */
    private List<Choice> owners(Commitment commitment, Typed typed) {
        String owner =
                typed.of("owner").isEmpty() ? String.valueOf(commitment.duty().ownerPostId()) : typed.of("owner");
        return rows.postNames(commitment.regionId()).entrySet().stream()
                .map(post -> Choice.of(post.getKey(), post.getValue(), owner))
                .toList();
    }
}
