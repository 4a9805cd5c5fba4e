package luoshi.ledger.month;

import java.time.LocalDateTime;

/** 示例县的时间: what the people of the sample county did in the months before the first start is dated when they did it; nowhere else does it change a date. */
public interface LivedTime {

    /** It is this moment to the end of the transaction. */
    void at(LocalDateTime moment);
}
