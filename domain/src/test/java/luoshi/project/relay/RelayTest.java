package luoshi.project.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import luoshi.access.Audience;
import luoshi.project.ApprovalWay;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Sort;
import luoshi.project.batch.Batch;
import luoshi.project.batch.BatchKind;
import luoshi.project.batch.RateKind;
import luoshi.project.batch.Rated;
import luoshi.project.batch.Scheme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 压茬推进 and the phases of a year (R3-2). */
class RelayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    void r3_2AProjectIsPreparedNewContinuedOrCompletedInAYear() {
        assertThat(phase(null, null, "2027-01-01")).contains(YearPhase.PREPARED);
        assertThat(phase("2026-02-01", null, "2027-09-01")).contains(YearPhase.NEW);
        assertThat(phase("2026-02-01", "2026-11-01", "2026-11-01"))
                .as("completed in the year in which it began: it began")
                .contains(YearPhase.NEW);
        assertThat(phase("2025-02-01", null, "2027-09-01")).contains(YearPhase.CONTINUED);
        assertThat(phase("2025-02-01", null, "2026-12-01")).contains(YearPhase.COMPLETED);
        assertThat(phase("2024-02-01", null, "2025-12-01")).as("late").contains(YearPhase.COMPLETED);
        assertThat(phase("2024-02-01", "2025-12-01", "2025-12-01")).isEmpty();
    }

    @Test
    void whatFollowsIsHeldAgainstWhatLeaves() {
        List<KeyProject> projects = List.of(
                project(1, Library.BUILDING, "100", null, "2026-08-01"),
                project(2, Library.BUILDING, "50", null, "2027-08-01"),
                project(3, Library.PREPARING, "70", "2026-07-15", "2027-08-01"),
                project(4, Library.PREPARING, "90", "2027-07-15", "2028-08-01"));
        Handover building = Handover.building(projects, DAY.plusDays(90));
        assertThat(building.leaving()).extracting(KeyProject::id).containsExactly(1L);
        assertThat(building.following()).extracting(KeyProject::id).containsExactly(3L);
        assertThat(building.lacking()).isEqualByComparingTo("30");
        assertThat(Handover.preparing(projects, DAY.plusDays(90)).lacking()).isEqualByComparingTo("70");
    }

    @Test
    void theNextBatchOverlapsWhereTheOneBeforeHadNotWhollyMovedOn() {
        Batch first = batch(1, LocalDate.of(2026, 1, 10));
        Batch second = batch(2, LocalDate.of(2026, 4, 10));
        assertThat(BatchRelay.next(first, List.of(second, first))).contains(second);
        assertThat(relay(first, List.of(second), 2, LocalDate.of(2026, 3, 1)).followed(60))
                .isEqualTo(BatchRelay.Followed.OVERLAPPING);
        assertThat(relay(first, List.of(second), 3, LocalDate.of(2026, 3, 1)).followed(60))
                .isEqualTo(BatchRelay.Followed.LATE);
        assertThat(relay(first, List.of(), 2, LocalDate.of(2026, 3, 1)).followed(60))
                .isEqualTo(BatchRelay.Followed.DUE);
        assertThat(relay(first, List.of(), 1, LocalDate.of(2026, 3, 1)).followed(60))
                .isEqualTo(BatchRelay.Followed.RUNNING);
    }

    private static BatchRelay relay(Batch batch, List<Batch> later, int produced, LocalDate on) {
        List<Rated> members = IntStream.range(0, 3)
                .mapToObj(n -> new Rated(
                        n,
                        "项目" + n,
                        1,
                        BigDecimal.TEN,
                        new Rated.Days(null, null, null, batch.ceremonyOn(), null, n < produced ? on : null),
                        new Rated.Output(null, null),
                        Rated.Funded.NONE))
                .toList();
        var next = BatchRelay.next(batch, later);
        return new BatchRelay(
                batch,
                RateKind.PRODUCED.of(members, new RateKind.Case(DAY, BigDecimal.ZERO)),
                RateKind.PRODUCED.of(
                        members, new RateKind.Case(next.map(Batch::ceremonyOn).orElse(DAY), BigDecimal.ZERO)),
                next);
    }

    private static Batch batch(long id, LocalDate on) {
        return new Batch(
                id, Scheme.THREE, BatchKind.STARTED, 2026, (int) id, on, new Batch.Declared(3, BigDecimal.TEN));
    }

    private static java.util.Optional<YearPhase> phase(
            @Nullable String started, @Nullable String finished, String due) {
        return YearPhase.of(project(1, Library.BUILDING, "10", null, due, day(started), day(finished)), 2026);
    }

    private static KeyProject project(long id, Library library, String total, @Nullable String start, String finish) {
        return project(id, library, total, start, finish, null, null);
    }

    private static KeyProject project(
            long id,
            Library library,
            String total,
            @Nullable String start,
            String finish,
            @Nullable LocalDate started,
            @Nullable LocalDate finished) {
        return new KeyProject(
                1,
                id,
                new KeyProject.Profile(
                        new KeyProject.About("项目" + id, "", "", ApprovalWay.FILED, Sort.INDUSTRY, false, false),
                        new KeyProject.Site(1, "", ""),
                        new KeyProject.Charge(1, "", null),
                        new KeyProject.Money(new BigDecimal(total), null, BigDecimal.ZERO),
                        new KeyProject.Due(day(start), day(finish), null)),
                new KeyProject.Happened(started, null, finished, null),
                new KeyProject.Standing(library, DAY, null, ""),
                new Audience(List.of(), 0));
    }

    private static @Nullable LocalDate day(@Nullable String words) {
        return words == null ? null : LocalDate.parse(words);
    }
}
