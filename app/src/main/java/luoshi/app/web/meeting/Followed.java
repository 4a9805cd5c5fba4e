package luoshi.app.web.meeting;

import luoshi.app.web.supervision.DutyRow;
import luoshi.meeting.Meeting;
import org.jspecify.annotations.Nullable;

/** A decision with the duty as which it is followed; null where that is not for this person. */
public record Followed(Meeting.Decision decision, @Nullable DutyRow row) {

    public boolean open() {
        return row != null && row.duty().state().open();
    }
}
