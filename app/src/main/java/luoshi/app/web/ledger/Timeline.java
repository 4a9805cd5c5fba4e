package luoshi.app.web.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import luoshi.app.web.page.Days;
import luoshi.evidence.EvidenceFile;
import luoshi.evidence.EvidenceFiles;
import luoshi.ledger.Change;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import luoshi.ledger.Decision;
import luoshi.ledger.Goal;
import luoshi.ledger.Note;
import luoshi.ledger.Notes;
import luoshi.ledger.breakdown.Breakdown;
import luoshi.ledger.breakdown.Opinion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 经过: everything that happened to a commitment, the latest first. */
@Component
class Timeline {
    private final Commitments commitments;
    private final Notes notes;
    private final Breakdown breakdown;
    private final EvidenceFiles evidence;

    Timeline(Commitments commitments, Notes notes, Breakdown breakdown, EvidenceFiles evidence) {
        this.commitments = commitments;
        this.notes = notes;
        this.breakdown = breakdown;
        this.evidence = evidence;
    }

    private record Dated(Instant at, String title, String words, List<EvidenceFile> files, boolean turn) {}

    List<CommitmentPage.Event> of(Commitment commitment, Map<Long, String> units) {
        long region = commitment.regionId();
        List<Dated> events = new ArrayList<>();
        List<Note> told = notes.of(region, commitment.id());
        told.forEach(
                note -> events.addAll(noted(note, note.id() == told.getFirst().id(), commitment, units)));
        commitments.decisions(region, commitment.id()).forEach(decision -> events.add(decided(decision)));
        commitments.changes(region, commitment.id()).forEach(change -> events.add(changed(change)));
        breakdown.opinions(region, commitment.id()).forEach(opinion -> events.addAll(opined(opinion, units)));
        return events.stream()
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(event -> new CommitmentPage.Event(
                        Days.minute(event.at()), event.title(), event.words(), event.files(), event.turn()))
                .toList();
    }

    private List<Dated> noted(Note note, boolean latest, Commitment commitment, Map<Long, String> units) {
        Goal goal = commitment.goal();
        String amount = note.quantity() == null || goal == null
                ? "完成" + note.progress() + "%"
                : "累计" + Goal.amount(note.quantity()) + goal.unit() + "，" + note.progress() + "%";
        List<Dated> events = new ArrayList<>();
        events.add(new Dated(
                note.notedAt(),
                units.getOrDefault(note.unitId(), "") + (note.closing() ? "申请销号：" : "报进展：") + amount + "，自评“"
                        + note.rating() + "”" + (!note.waiting() ? "" : latest ? "（待审核）" : "（已由新的填报代替）"),
                told(note),
                evidence.of(note.regionId(), "note", note.id()),
                true));
        Note.Ruling ruling = note.ruling();
        if (ruling != null && !ruling.accepted()) {
            events.add(new Dated(ruling.at(), "单位负责人退回填报", ruling.reason(), List.of(), false));
        }
        return events;
    }

    private static String told(Note note) {
        StringBuilder told = new StringBuilder(note.words());
        append(told, "存在问题：", note.trouble().problems());
        append(told, "下步措施：", note.trouble().nextStep());
        append(told, "需协调：", note.trouble().needs());
        return told.toString();
    }

    private static void append(StringBuilder told, String title, String words) {
        if (!words.isEmpty()) {
            told.append('\n').append(title).append(words);
        }
    }

    private static Dated decided(Decision decision) {
        String what = switch (decision.way()) {
            case "部分完成" -> "按部分完成办结，依据" + decision.document();
            case "公示期满" -> decision.accepted() ? "公示期满，准予销号" : "公示有异议，退回";
            default -> decision.accepted() ? "督查室" + decision.way() + "核验，予以认可" : "督查室退回";
        };
        return new Dated(at(decision.decidedAt()), what, decision.reason(), List.of(), true);
    }

    private static Dated changed(Change change) {
        return new Dated(
                at(change.changedAt()),
                "变更" + change.what() + "：" + change.before() + " → " + change.after(),
                "依据" + change.document() + "（" + change.decidedOn() + "）",
                List.of(),
                true);
    }

    private static List<Dated> opined(Opinion opinion, Map<Long, String> units) {
        List<Dated> events = new ArrayList<>();
        Long proposed = opinion.proposedUnitId();
        events.add(new Dated(
                opinion.givenAt(),
                units.getOrDefault(opinion.unitId(), "") + "反馈："
                        + opinion.kind().label()
                        + (proposed == null ? "" : "（" + units.getOrDefault(proposed, "") + "）"),
                opinion.words(),
                List.of(),
                false));
        Opinion.Ruling ruling = opinion.ruling();
        if (ruling != null) {
            events.add(new Dated(
                    ruling.at(), ruling.upheld() ? "政府办采纳意见，调整分工" : "政府办裁定不采纳", ruling.words(), List.of(), true));
        }
        return events;
    }

    private static Instant at(@Nullable Instant stored) {
        return stored == null ? Instant.EPOCH : stored;
    }
}
