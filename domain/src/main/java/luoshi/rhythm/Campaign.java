package luoshi.rhythm;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import luoshi.supervision.pace.ReportDay;
import org.jspecify.annotations.Nullable;

/**
 * 专项行动: something that runs from a day to a day in a rhythm of its own.
 *
 * @param unitId 牵头单位
 * @param every how often is reported
 * @param result 成效; empty while it runs
 */
public record Campaign(
        long regionId,
        long id,
        Kind kind,
        String title,
        long unitId,
        ReportDay every,
        LocalDate from,
        LocalDate to,
        String result,
        @Nullable LocalDate endedOn) {

    /** What it is called. */
    public enum Kind {
        SPECIAL("专项行动"),
        HUNDRED("百日攻坚"),
        WARTIME("战时机制");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean ended() {
        return endedOn != null;
    }

    /** Days left, the last one not counted; negative when it is over. */
    public long left(LocalDate today) {
        return ChronoUnit.DAYS.between(today, to);
    }

    /** Of how many days it is, the first and the last counted. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** 还有12天. */
    public String told(LocalDate today) {
        if (ended()) {
            return "已结束";
        }
        if (today.isBefore(from)) {
            return ChronoUnit.DAYS.between(today, from) + "天后开始";
        }
        long left = left(today);
        return left < 0 ? "已过" + -left + "天，未结束" : left == 0 ? "今天是最后一天" : "还有" + left + "天";
    }

    /** 子行动. */
    public record Action(
            long id,
            long campaignId,
            int place,
            String title,
            long unitId,
            String result,
            @Nullable LocalDate doneOn) {}

    /** 行动进展. */
    public record Report(long actionId, String words, LocalDate on) {}

    /** 问题. */
    public record Finding(
            long id,
            long campaignId,
            long unitId,
            String words,
            LocalDate foundOn,
            String measures,
            @Nullable LocalDate clearedOn,
            @Nullable Long clearedBy,
            String returned,
            @Nullable LocalDate confirmedOn) {

        public boolean cleared() {
            return confirmedOn != null;
        }

        /** It is said to be cleared and nobody has looked yet. */
        public boolean waiting() {
            return clearedOn != null && confirmedOn == null;
        }
    }

    /** How many sub-actions there are and are done, how many problems were found and are cleared, how many matters report. */
    public record Tally(long actions, long done, long found, long cleared, long items) {
        public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

        public long left() {
            return found - cleared;
        }
    }
}
