package luoshi.app.web.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.app.web.ledger.CommitmentPage.Closing;
import luoshi.app.web.ledger.CommitmentPage.ClosingLine;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.ledger.Decision;
import luoshi.ledger.Goal;
import luoshi.ledger.Note;
import luoshi.ledger.citizen.Objections;
import luoshi.ledger.closing.ClosingStep;
import luoshi.ledger.closing.ClosingSteps;
import luoshi.ledger.closing.Samples;
import luoshi.parameter.Parameters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 销号走到哪一步: the steps that are switched on for this kind, with what is done of them. */
@Component
class ClosingReader {
    private final Commitments commitments;
    private final Samples samples;
    private final Objections objections;
    private final Parameters parameters;

    ClosingReader(Commitments commitments, Samples samples, Objections objections, Parameters parameters) {
        this.commitments = commitments;
        this.samples = samples;
        this.objections = objections;
        this.parameters = parameters;
    }

    Closing of(Actor actor, Commitment commitment, List<Note> told, LocalDate today) {
        if (!commitment.state().live() && commitment.state() != CommitmentState.CLOSED) {
            return new Closing(List.of(), "", null, CommitmentPage.Public.NOTHING);
        }
        @Nullable Note application = application(commitment, told);
        @Nullable
        Boolean drawn = (application == null || !actor.may("ledger.verify"))
                ? null
                : samples.picked(commitment.regionId(), application.id()).orElse(null);
        return new Closing(
                lines(commitment, application, drawn, today), lacks(commitment), drawn, heard(actor, commitment));
    }

    private CommitmentPage.Public heard(Actor actor, Commitment commitment) {
        Long lead = commitment.leadUnitId();
        return new CommitmentPage.Public(
                objections.of(commitment.regionId(), commitment.id()),
                actor.may("ledger.verify") && lead != null && !actor.actsFor(lead));
    }

    /** While the matter is in progress only an application that waits for the head counts. */
    private static @Nullable Note application(Commitment commitment, List<Note> told) {
        boolean open = commitment.state() == CommitmentState.ASSIGNED;
        return told.stream()
                .limit(open ? 1 : Long.MAX_VALUE)
                .filter(note -> note.closing() && (!open || note.waiting()))
                .findFirst()
                .orElse(null);
    }

    private List<ClosingLine> lines(
            Commitment commitment, @Nullable Note application, @Nullable Boolean drawn, LocalDate today) {
        ClosingSteps steps = ClosingSteps.of(parameters, commitment, today);
        Optional<Decision> check = application == null
                ? Optional.empty()
                : commitments.decisions(commitment.regionId(), commitment.id()).stream()
                        .filter(decision -> decision.accepted() && decision.noteId() == application.id())
                        .reduce((later, earlier) -> earlier);
        boolean closed = commitment.state() == CommitmentState.CLOSED;
        List<ClosingLine> lines = new ArrayList<>();
        boolean applied = application != null;
        boolean selfChecked = application != null && !application.selfCheck().isEmpty();
        boolean firstLooked = application != null && !application.waiting();
        for (ClosingStep step : steps.inOrder()) {
            switch (step) {
                case SELF_CHECK -> {
                    lines.add(new ClosingLine("单位自查", selfChecked, ""));
                }
                case FIRST_LOOK -> {
                    lines.add(new ClosingLine("申请销号，附佐证", applied, ""));
                    lines.add(new ClosingLine("牵头单位初审", firstLooked, ""));
                }
                case SAMPLE ->
                    lines.add(new ClosingLine("抽签定现场核验", drawn != null || check.isPresent(), sampled(drawn)));
                case CHECK ->
                    lines.add(new ClosingLine(
                            "督查室复核", check.isPresent(), check.map(Decision::way).orElse("")));
                case NOTICE -> lines.add(new ClosingLine("公示", closed, noticed(commitment)));
            }
        }
        if (!steps.has(ClosingStep.FIRST_LOOK)) {
            lines.add(steps.has(ClosingStep.SELF_CHECK) ? 1 : 0, new ClosingLine("申请销号，附佐证", applied, ""));
        }
        lines.add(new ClosingLine("销号", closed, ""));
        return lines;
    }

    private static String sampled(@Nullable Boolean drawn) {
        return drawn == null ? "" : (drawn ? "抽中，须到现场" : "未抽中");
    }

    private static String noticed(Commitment commitment) {
        LocalDate until = commitment.standing().noticeUntil();
        return until == null ? "" : "到" + until;
    }

    private static String lacks(Commitment commitment) {
        Goal goal = commitment.goal();
        BigDecimal done = commitment.standing().done();
        if (commitment.state() != CommitmentState.ASSIGNED || goal == null || (done != null && goal.metBy(done))) {
            return "";
        }
        return "还不能销号：" + (done == null ? "没有报过累计量" : "累计" + Goal.amount(done) + goal.unit()) + "，目标" + goal.words()
                + "。";
    }
}
