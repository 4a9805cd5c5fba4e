package luoshi.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.foundation.calendar.WorkCalendar;

/** 改锚 (R15-3): after the calendar has changed, every running clock that now ends on another day keeps before, after and reason. */
public final class ReanchorClocks {
    private final Anchors anchors;

    public ReanchorClocks(Anchors anchors) {
        this.anchors = anchors;
    }

    /** Answers how many clocks end on another day. */
    public int run(long regionId, WorkCalendar before, WorkCalendar after, String reason, LocalDate today) {
        List<Anchors.Moved> moved = new ArrayList<>();
        for (Anchors.Group group : anchors.groups(regionId)) {
            int sinceSeq = group.counting().number(group.since(), after);
            LocalDate was = group.counting().end(group.lastSeq(), group.since(), before);
            LocalDate is = group.counting().end(group.lastSeq() + sinceSeq - group.sinceSeq(), group.since(), after);
            if (!was.equals(is) || sinceSeq != group.sinceSeq()) {
                moved.add(new Anchors.Moved(group, sinceSeq, was, is));
            }
        }
        return moved.isEmpty() ? 0 : anchors.move(regionId, moved, reason, today);
    }
}
