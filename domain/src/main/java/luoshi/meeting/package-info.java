/**
 * 会议: meetings and what they decided. A decision is entered once and followed as a duty; the next meeting sees what became of the last one's.
 * Visits of leaders are the room {@code visit}.
 *
 * <p>Enter with {@link luoshi.meeting.RecordMeeting}.
 */
@NullMarked
package luoshi.meeting;

import org.jspecify.annotations.NullMarked;
