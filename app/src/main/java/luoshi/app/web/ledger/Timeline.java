package luoshi.app.web.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.app.web.page.Days;
import luoshi.evidence.EvidenceFile;
import luoshi.evidence.EvidenceFiles;
import luoshi.ledger.Change;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.ledger.Decision;
import luoshi.ledger.Goal;
import luoshi.ledger.Note;
import luoshi.ledger.Proof;
import luoshi.ledger.Proofs;
import luoshi.ledger.breakdown.Breakdown;
import luoshi.ledger.breakdown.Opinion;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 经过: everything that happened to a commitment, the latest first. */
@Component
class Timeline {
    private final Commitments commitments;
    private final Breakdown breakdown;
    private final Proofs proofs;
    private final EvidenceFiles evidence;

    Timeline(Commitments commitments, Breakdown breakdown, Proofs proofs, EvidenceFiles evidence) {
        this.commitments = commitments;
        this.breakdown = breakdown;
        this.proofs = proofs;
        this.evidence = evidence;
    }

    private record Dated(Instant at, String title, String words, List<EvidenceFile> files, boolean turn) {}

    List<CommitmentPage.Event> of(Commitment commitment, List<Note> told, Map<Long, String> units) {
        long region = commitment.regionId();
        List<Dated> events = new ArrayList<>();
        Map<Long, List<EvidenceFile>> files =
                evidence.ofAll(region, "note", told.stream().map(Note::id).toList());
        told.forEach(note -> events.addAll(noted(
                note, note.id() == told.getFirst().id(), commitment, units, files.getOrDefault(note.id(), List.of()))));
        List<Decision> decisions = commitments.decisions(region, commitment.id());
        Map<Long, List<EvidenceFile>> photos = evidence.ofAll(
                region, "decision", decisions.stream().map(Decision::id).toList());
        decisions.forEach(decision -> events.add(decided(decision, photos.getOrDefault(decision.id(), List.of()))));
        commitments
                .issued(region, commitment.id())
                .ifPresent(issued -> events.add(new Dated(issued.at(), "下达", "文号" + issued.mark(), List.of(), true)));
        commitments.changes(region, commitment.id()).forEach(change -> events.add(changed(change)));
        proofs.of(region, commitment.id()).forEach(proof -> events.add(proven(proof, commitment)));
        breakdown.opinions(region, commitment.id()).forEach(opinion -> events.addAll(opined(opinion, units)));
        return events.stream()
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(event -> new CommitmentPage.Event(
                        Days.minute(event.at()), event.title(), event.words(), event.files(), event.turn()))
                .toList();
    }

    /** Whether a unit's opinion waits for the government office. */
    boolean objected(Commitment commitment) {
        return commitment.state() == CommitmentState.CONSULTED
                && breakdown.opinions(commitment.regionId(), commitment.id()).stream()
                        .anyMatch(Opinion::open);
    }

    /** 重复使用 (R5-9): files of the notes whose content was handed in before for something else, with where. */
    Map<Long, String> reused(long region, List<Note> told) {
        List<EvidenceFile> files =
                evidence.ofAll(region, "note", told.stream().map(Note::id).toList()).values().stream()
                        .flatMap(List::stream)
                        .toList();
        Map<String, List<EvidenceFile>> same = evidence.sameContents(
                region, files.stream().map(EvidenceFile::hash).distinct().toList());
        Map<Long, String> reused = new HashMap<>();
        for (EvidenceFile file : files) {
            same.getOrDefault(file.hash(), List.of()).stream()
                    .filter(other -> other.id() < file.id())
                    .findFirst()
                    .ifPresent(other -> reused.put(file.id(), "与已交的“" + other.name() + "”内容完全相同"));
        }
        return reused;
    }

    private static List<Dated> noted(
            Note note, boolean latest, Commitment commitment, Map<Long, String> units, List<EvidenceFile> files) {
        Goal goal = commitment.goal();
        String amount = note.quantity() == null || goal == null
                ? "完成" + note.progress() + "%"
                : "累计" + Goal.amount(note.quantity()) + goal.unit() + "，" + note.progress() + "%";
        List<Dated> events = new ArrayList<>();
        events.add(new Dated(
                note.notedAt(),
                units.getOrDefault(note.unitId(), "") + (note.closing() ? "申请销号：" : "报进展：") + amount + "，自评“"
                        + note.rating() + "”" + waits(note, latest, commitment),
                told(note),
                files,
                true));
        Note.Ruling ruling = note.ruling();
        if (ruling != null && !ruling.accepted()) {
            events.add(new Dated(ruling.at(), "单位负责人退回填报", ruling.reason(), List.of(), false));
        }
        return events;
    }

    private static Dated proven(Proof proof, Commitment commitment) {
        Goal goal = commitment.goal();
        String amount = proof.quantity() == null || goal == null
                ? proof.progress() + "%"
                : "累计" + Goal.amount(proof.quantity()) + goal.unit() + "，" + proof.progress() + "%";
        return new Dated(proof.at(), "自动取数：" + amount, proof.words(), List.of(), false);
    }

    private static String waits(Note note, boolean latest, Commitment commitment) {
        if (!note.waiting()) {
            return "";
        }
        return !latest ? "（已由新的填报代替）" : commitment.state() == CommitmentState.ASSIGNED ? "（待审核）" : "";
    }

    private static String told(Note note) {
        StringBuilder told = new StringBuilder(note.words());
        append(told, "自查情况：", note.selfCheck());
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

    private static Dated decided(Decision decision, List<EvidenceFile> photos) {
        String what = switch (decision.way()) {
            case "部分完成" -> "按部分完成办结，依据" + decision.document();
            case "公示期满" -> decision.accepted() ? "公示期满，准予销号" : "公示有异议，退回";
            default -> decision.accepted() ? "督查室" + decision.way() + "核验，予以认可" : "督查室退回";
        };
        String place = decision.finding().place();
        String words = place.isEmpty() ? decision.reason() : "地点：" + place + "\n" + decision.reason();
        return new Dated(at(decision.decidedAt()), what, words.strip(), photos, true);
    }

    private Dated changed(Change change) {
        return new Dated(
                at(change.changedAt()),
                "变更" + change.what() + "：" + change.before() + " → " + change.after(),
                "依据" + change.document() + "，" + Days.spoken(change.decidedOn()) + "决定",
                change.evidenceId() == null
                        ? List.of()
                        : evidence.find(change.regionId(), change.evidenceId()).stream()
                                .toList(),
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
