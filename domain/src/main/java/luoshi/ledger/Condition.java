package luoshi.ledger;

import java.time.LocalDate;
import java.util.List;

/** 筛选条件: one of the finer conditions of a filter, which the counters do not know. */
public sealed interface Condition {

    /** 章节: the outline path begins with this one. */
    record Section(String path) implements Condition {}

    /** 责任领导. */
    record Leader(long postId) implements Condition {}

    /** 涉及单位: it leads, is responsible or supports. */
    record Involved(long unitId) implements Condition {}

    /** 完成时限从. */
    record DueFrom(LocalDate day) implements Condition {}

    /** 完成时限到. */
    record DueTo(LocalDate day) implements Condition {}

    /** 逾期: live, and its date is before this day. */
    record Late(LocalDate today) implements Condition {}

    /** 民生实事 of one level: province, city or county. */
    record Pledge(String level) implements Condition {}

    /** 编号. */
    record Numbered(int number) implements Condition {}

    /** Only these; none where there are none. */
    record Among(List<Long> ids) implements Condition {
        public Among {
            ids = List.copyOf(ids);
        }
    }

    /** What needs no value. */
    enum Flag implements Condition {
        /** 民生实事 of any level. */
        PLEDGES,
        /** 有量化目标. */
        COUNTED,
        /** 没有量化目标. */
        UNCOUNTED,
        /** 自动取数: bound to a figure. */
        BOUND,
        /** 人工填报. */
        UNBOUND,
        /** 有问题或需协调, by the last accepted note. */
        TROUBLED,
        /** 分工不齐: without a leader, a lead unit, a person or a date. */
        INCOMPLETE
    }
}
