package luoshi.board;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import luoshi.foundation.calendar.WorkCalendar;

/** 日程: what some units have to do by which day, and when they met; of what the acting person may see. */
public interface Agenda {

    /** What it is. */
    enum Kind {
        COMMITMENT("任务时限"),
        NODE("任务节点"),
        DUTY("督办时限"),
        MEETING("会议");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A day of something that is not finished.
     *
     * @param id of the commitment, the duty or the meeting
     * @param part which of its days: the place of a node, the stage of a duty; empty where it has one only
     * @param noon whether it ends at noon and not with the day
     */
    record Entry(Kind kind, long id, String part, String title, LocalDate day, boolean noon, int restriction) {

        public boolean restricted() {
            return restriction > 0;
        }

        /** The page where it is done. */
        public String path() {
            return switch (kind) {
                case COMMITMENT, NODE -> "/commitments/" + id;
                case DUTY -> "/duties/" + id;
                case MEETING -> "/meetings/" + id;
            };
        }
    }

    /** From day to day, the earliest first. */
    List<Entry> between(long regionId, Collection<Long> units, LocalDate from, LocalDate to, WorkCalendar calendar);
}
