package luoshi.caseline.count;

import java.util.Map;
import luoshi.access.Scope;

/** The counters of cases. */
public interface Tallies {

    /** 分组. */
    enum By {
        NOTHING,
        UNIT,
        MONTH,
        FACET
    }

    /**
     * The sums of a line's cases as far as the person sees them, by key and state; the key is empty, a unit's number (0 is the keeper), a month's first day or
     * a facet.
     */
    Map<String, Map<String, Sums>> sums(long regionId, Scope scope, String line, By by);

    /** The same of the cases that were opened in a span. */
    Map<String, Map<String, Sums>> sums(long regionId, Scope scope, String line, By by, Span span);

    /** The sums by what stands in a field of the record, which no counter keeps: cases are counted one by one. The key is empty where nothing stands in it. */
    Map<String, Map<String, Sums>> sumsByField(long regionId, String line, String field, Span span);

    /** How many cases of each line are open and how many of them are late, as far as the person sees them. */
    Map<String, Open> open(long regionId, Scope scope);

    /** In how many places the county's counters of a line differ from what counting its cases gives. */
    long mismatches(long regionId, String line);

    /** 归并: brings together what writers at once counted apart; answers how many counters were folded. The figures stay as they are. */
    long fold(long regionId);

    /** 在办. */
    record Open(long cases, long open, long late) {}
}
