package luoshi.app.web.ledger;

import java.util.List;
import luoshi.app.web.page.Choice;
import luoshi.app.web.page.Days;
import luoshi.evidence.EvidenceFile;

/**
 * One commitment as it is shown.
 *
 * @param words its words in their paragraph
 * @param supporting the short names of the supporting units
 * @param units what can be chosen as lead unit
 * @param complaint why the last form was refused; empty where none was
 */
public record CommitmentPage(
        Row row,
        Words words,
        List<String> supporting,
        List<Event> timeline,
        List<Choice> units,
        Allowed allowed,
        String complaint) {

    /** When and where the file itself says it was made, and how long it is kept. */
    public String told(EvidenceFile file) {
        String made = file.capturedAt() == null ? "" : "拍摄于" + Days.minute(file.capturedAt()) + "，";
        String place = file.latitude() == null ? "" : "北纬" + file.latitude() + "东经" + file.longitude() + "，";
        return made + place + "保存到" + Days.spoken(file.keepUntil());
    }

    /**
     * A line of 经过.
     *
     * @param turn whether it is marked as a turning point
     */
    public record Event(String at, String title, String words, List<EvidenceFile> files, boolean turn) {}
}
