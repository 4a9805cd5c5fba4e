package luoshi.caseline.definition;

import java.time.LocalDate;
import java.util.List;
import luoshi.caseline.count.Span;

/**
 * 统计口径.
 *
 * @param of states whose cases are counted; empty for all
 * @param among states by whose cases a share is divided; empty for all
 * @param field the added field, where it is a sum
 * @param over from how many months on an open case counts as old, where it is of ageing
 * @param bind whether a commitment may be bound to it
 */
public record Statistic(
        String code,
        String name,
        Kind kind,
        List<String> of,
        List<String> among,
        String field,
        int over,
        boolean bind) {

    /** The months of which cases are counted whatever else is asked: those of this year where it is of new ones, those long past where it is of ageing. */
    public Span span(LocalDate today) {
        return switch (kind) {
            case NEW -> Span.year(today.getYear());
            case AGEING -> Span.until(today.minusMonths(over));
            default -> Span.ALL;
        };
    }

    /** 统计方式: the closed list. */
    public enum Kind {
        COUNT("件数"),
        SUM("合计"),
        SHARE("占比"),
        /** Of those whose main clock has ended: how many in time. */
        ON_TIME("按时率"),
        /** Of those that gave an answer: how many were content. */
        SATISFACTION("满意率"),
        /** Mean days from opening to the end. */
        DAYS("平均办理天数"),
        /** 动态清零 (R13-7): open cases past their time; zero is the aim, not that there are no cases. */
        OPEN_LATE("逾期未结"),
        /** 新增零增长: new cases of the year. */
        NEW("今年新增"),
        /** 账龄: open cases that came so many months ago or earlier. */
        AGEING("超期未结账龄"),
        /** Cells of the matrix that are reached, in a hundred. */
        COVERAGE("达标率");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Whether zero is what is wanted: 动态清零, 零增长. */
        public boolean zero() {
            return this == OPEN_LATE || this == NEW || this == AGEING;
        }

        /** Whether it is told in a hundred. */
        public boolean rate() {
            return this == SHARE || this == ON_TIME || this == SATISFACTION || this == COVERAGE;
        }
    }
}
