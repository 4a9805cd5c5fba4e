package luoshi.app.web.meeting;

import luoshi.app.web.supervision.DutyRow;
import luoshi.meeting.Meeting;
import luoshi.supervision.Grade;
import org.jspecify.annotations.Nullable;

/** A decision with the duty as which it is followed; null where that is not for this person. */
public record Followed(Meeting.Decision decision, @Nullable DutyRow row) {

    public boolean open() {
        return row != null && row.duty().state().open();
    }

    /** Beside the light: until when, or with which grade it was settled. */
    public String told() {
        if (row == null) {
            return "";
        }
        Grade grade = row.duty().outcome().grade();
        return open() || grade == null
                ? row.signal().reason()
                : "评价" + grade.label() + (row.signal().was() ? "，曾逾期" : "");
    }
}
