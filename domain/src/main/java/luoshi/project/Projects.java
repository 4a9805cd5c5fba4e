package luoshi.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import luoshi.access.Audience;
import org.jspecify.annotations.Nullable;

/** The stored projects and the libraries that they were in. */
public interface Projects {

    /**
     * Which projects are wanted.
     *
     * @param ended those that are archived or withdrawn, and no others
     * @param only of these alone, where they are not null
     */
    record Filter(
            long regionId,
            @Nullable Library library,
            @Nullable Long unitId,
            @Nullable ApprovalWay way,
            @Nullable Sort sort,
            @Nullable Long placeId,
            boolean ended,
            @Nullable List<Long> only) {

        public static Filter all(long regionId) {
            return new Filter(regionId, null, null, null, null, null, false, null);
        }

        public Filter in(@Nullable Library other) {
            return new Filter(regionId, other, unitId, way, sort, placeId, ended, only);
        }
    }

    /** A row's place in the list: the largest investment first, then by number. */
    record After(BigDecimal total, long id) {}

    /** How many, and how much in 元. */
    record Sum(long count, BigDecimal total) {
        public static final Sum NONE = new Sum(0, BigDecimal.ZERO);
    }

    /** Lets a project in; its first stay begins on the day. */
    long add(long regionId, KeyProject.Profile profile, LocalDate on, Audience audience);

    void change(KeyProject project, KeyProject.Profile profile, Audience audience);

    Optional<KeyProject> find(long regionId, long id);

    /** Whether another project has the code of the online platform. */
    boolean codeTaken(long regionId, String code, long exceptId);

    List<KeyProject> all(long regionId, List<Long> ids);

    List<KeyProject> page(Filter filter, @Nullable After after, int most);

    Stream<KeyProject> stream(Filter filter);

    Map<Library, Sum> sums(Filter filter);

    /** How many came into each library since a day. */
    Map<Library, Long> entered(long regionId, LocalDate since);

    /** Answers whether the project was still where it is moved from. */
    boolean move(KeyProject project, Library to, LocalDate on, String reason);

    /** Archived or withdrawn: it leaves its library. */
    boolean end(KeyProject project, LocalDate on, String because);

    void happened(KeyProject project, KeyProject.Happened happened);

    List<KeyProject.Stay> stays(long regionId, long projectId);
}
