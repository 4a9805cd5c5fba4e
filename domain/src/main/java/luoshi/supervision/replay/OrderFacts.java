package luoshi.supervision.replay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** The journal of orders, and what the orders themselves say. */
public interface OrderFacts {

    /** Every fact about every order, in the order in which they were written. */
    List<OrderFact> all(long regionId);

    /** How many orders were issued and released, by month, as they stand. */
    Map<YearMonth, long[]> standing(long regionId, LocalDate from, LocalDate to);
}
