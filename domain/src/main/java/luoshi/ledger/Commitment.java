package luoshi.ledger;

import java.time.LocalDate;
import luoshi.access.Audience;
import org.jspecify.annotations.Nullable;

/**
 * 承诺事项: one checkable promise of a report.
 *
 * @param year the year of the report
 * @param number its number in the ledger of the region and year, gap-free, never moved; 0 until it is approved
 * @param kind target, project, deliverable, action or result
 * @param pledge of which level a 民生实事 it is: province, city or county; null where it is none
 * @param quote the exact words
 * @param task 任务, in the office's own words; the exact words where it has none
 * @param place where they stand
 * @param goal 量化目标, null where it promises no quantity
 * @param duty who delivers it, by when
 * @param standing how far it is
 * @param audience whom it concerns; its notes, decisions and evidence concern the same
 */
public record Commitment(
        long regionId,
        long id,
        long reportId,
        int year,
        int number,
        String kind,
        @Nullable String pledge,
        String quote,
        String task,
        Place place,
        CommitmentState state,
        @Nullable Goal goal,
        Duty duty,
        Standing standing,
        Audience audience) {

    /**
     * 出处: offsets into the report's text, in UTF-16 units.
     *
     * @param section the outline path of headings
     */
    public record Place(int start, int end, int paragraphStart, int paragraphEnd, String section) {

        /** Of a matter that the county's own table holds and the report does not. */
        public static Place nowhere(String section) {
            return new Place(0, 0, 0, 0, section);
        }

        public boolean isNowhere() {
            return end == 0 && paragraphEnd == 0;
        }
    }

    public @Nullable Long leadUnitId() {
        return duty.leadUnitId();
    }

    public @Nullable LocalDate dueOn() {
        return duty.dueOn();
    }

    /** Percent, as last accepted. */
    public int progress() {
        return standing.progress();
    }
}
