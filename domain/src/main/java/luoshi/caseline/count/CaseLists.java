package luoshi.caseline.count;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import luoshi.caseline.CaseFile;
import org.jspecify.annotations.Nullable;

/** The cases behind figures: those that a number counts, one by one. */
public interface CaseLists {

    /** 计入哪些. */
    enum Which {
        ALL,
        OPEN,
        CLOSED,
        /** Answered in time, or late at some time: what a rate of punctuality is divided by. */
        TIMED,
        IN_TIME,
        OPEN_LATE,
        RATED,
        CONTENT
    }

    /**
     * 筛选. What is merged into another case is not counted and not listed.
     *
     * @param states empty for all
     * @param unitId 0 for those that the keeper has; null for all
     * @param fields what stands in fields of the record; an empty value wants the field empty
     */
    record Filter(
            long regionId,
            String line,
            Set<String> states,
            Which which,
            @Nullable Long unitId,
            Span span,
            Map<String, String> fields) {}

    /**
     * The newest first.
     *
     * @param before the number of the last one of the page before; {@link Long#MAX_VALUE} for the first page
     */
    List<CaseFile> page(Filter filter, long before, int most);

    long count(Filter filter);

    /** All of them, the newest first; read within the transaction. */
    Stream<CaseFile> stream(Filter filter);

    /** Those of some numbers that may be seen, of whatever line, the newest first. */
    List<CaseFile> all(long regionId, List<Long> ids);

    /** Of each of some states the ones that are due next, at most so many a state. */
    List<CaseFile> dueNext(long regionId, String line, List<String> states, int most);
}
