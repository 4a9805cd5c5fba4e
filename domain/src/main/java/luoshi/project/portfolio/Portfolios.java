package luoshi.project.portfolio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.project.KeyProject;
import luoshi.project.Library;

/** The stored portfolios and what they hold. */
public interface Portfolios {

    /**
     * A project of a group.
     *
     * @param through the groups that hold it, itself or inside it
     */
    record Member(long projectId, String name, long unitId, Library library, Money money, List<Long> through) {

        /** 总投资; 年度计划 and 完成 of the group's year; in 元. */
        public record Money(BigDecimal total, BigDecimal planned, BigDecimal completed) {}
    }

    /** The latest year first, then as they were opened. */
    List<Portfolio> list(long regionId);

    Optional<Portfolio> find(long regionId, long id);

    long open(long regionId, Portfolio portfolio);

    /** By group: the sums over the different projects that may be seen. */
    Map<Long, Actual> actuals(long regionId);

    /** The different projects of a group and of those inside it, the largest first. */
    List<Member> members(long regionId, long id);

    /** Answers how many were not in it yet. */
    int fill(Portfolio portfolio, List<KeyProject> projects);

    /** Answers whether it was in it. */
    boolean leave(long regionId, long id, long projectId, String because);
}
