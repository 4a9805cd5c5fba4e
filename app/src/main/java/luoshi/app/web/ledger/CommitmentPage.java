package luoshi.app.web.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.app.web.page.Choice;
import luoshi.app.web.page.Days;
import luoshi.evidence.EvidenceFile;
import luoshi.ledger.Node;
import luoshi.ledger.Note;
import luoshi.ledger.citizen.Objection;
import luoshi.ledger.quota.Standing;
import luoshi.ledger.quota.Suggested;
import org.jspecify.annotations.Nullable;

/**
 * One commitment as it is shown.
 *
 * @param words its words in their paragraph
 * @param waiting the note that waits for the unit's head, null where none does
 * @param last the last note that counted, from which the next begins; null where there is none
 * @param typed the fields of the last form, where it was refused
 * @param complaint why the last form was refused; empty where none was
 */
public record CommitmentPage(
        Row row,
        Words words,
        List<Event> timeline,
        Map<Long, String> reused,
        List<Step> steps,
        @Nullable Waiting waiting,
        @Nullable Note last,
        Choices choices,
        Allowed allowed,
        Beside beside,
        Map<String, String> typed,
        String today,
        String complaint) {

    /**
     * What stands beside the words and the timeline.
     *
     * @param chart null while nothing is planned
     * @param objected whether a unit's opinion waits for this person to decide
     * @param mayBind whether the person may bind the progress to a figure
     */
    public record Beside(
            List<Answerable> who,
            String issued,
            Closing closing,
            @Nullable PaceChart chart,
            Shared shared,
            boolean objected,
            boolean mayBind) {}

    /**
     * 分解到单位.
     *
     * @param whole whether the person sees what every unit brought
     * @param suggested what its words say of every unit of a class that owes nothing yet; null where they say nothing
     */
    public record Shared(List<Standing> quotas, @Nullable Suggested suggested, boolean may, boolean whole) {}

    /**
     * 谁负责: a role, the post that has it, who holds the post now, and who held it when the matter was issued, where that was another.
     *
     * @param duties 职责 of the post's unit, with how many live matters the post has
     */
    public record Answerable(String role, String post, String holder, String then, String duties) {}

    /** 销号: the steps of this kind, which of them are done, what is lacking, and what the public has against it. */
    public record Closing(
            List<ClosingLine> lines, String lacks, @Nullable Boolean drawn, Public heard) {}

    /** 群众异议: what the public has against the matter, and whether the viewer may answer. */
    public record Public(List<Objection> objections, boolean may) {
        static final Public NOTHING = new Public(List.of(), false);

        public long open() {
            return objections.stream()
                    .filter(objection -> objection.ruling() == null)
                    .count();
        }
    }

    /** One step. */
    public record ClosingLine(String name, boolean done, String words) {}

    /** What was typed into the form that was refused, else what the form begins with. */
    public String typed(String field, String otherwise) {
        return complaint.isEmpty() ? otherwise : typed.getOrDefault(field, otherwise);
    }

    /** What can be chosen in the forms. */
    public record Choices(List<Choice> units, List<Choice> leaders, List<Choice> owners) {}

    /** A node of the plan with its light. */
    public record Step(Node node, boolean reached, boolean late) {}

    /**
     * A note that waits for the unit's head, with its files.
     *
     * @param own an application of the viewer himself, at which somebody else looks
     */
    public record Waiting(Note note, List<EvidenceFile> files, boolean own) {}

    /** When and where the file itself says it was made, and how long it is kept. */
    public String told(EvidenceFile file) {
        String made = file.capturedAt() == null ? "" : "拍摄于" + Days.minute(file.capturedAt()) + "，";
        String place = file.latitude() == null ? "" : "北纬" + file.latitude() + "东经" + file.longitude() + "，";
        return made + place + "保存到" + Days.spoken(file.keepUntil());
    }

    /** The month that a new note reports on. */
    public String month() {
        return LocalDate.parse(today).toString().substring(0, 7);
    }

    public boolean chosen(List<Long> ids, Choice choice) {
        return ids.contains(Long.valueOf(choice.value()));
    }

    /**
     * A line of 经过.
     *
     * @param turn whether it is marked as a turning point
     */
    public record Event(String at, String title, String words, List<EvidenceFile> files, boolean turn) {}

    /** 重复: where the same content was handed in before, in words; empty where it was not. */
    public String reused(EvidenceFile file) {
        return reused.getOrDefault(file.id(), "");
    }
}
