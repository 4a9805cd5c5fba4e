package luoshi.ledger;

import java.time.LocalDate;
import luoshi.access.Audience;
import org.jspecify.annotations.Nullable;

/**
 * 承诺事项: one checkable promise of a report.
 *
 * @param number its number in the ledger of the report, gap-free
 * @param kind target, project, deliverable, action or result
 * @param quote the exact words
 * @param place where they stand
 * @param leadUnitId 牵头单位, null until assigned
 * @param dueOn 完成时限, the last day
 * @param audience whom it concerns; its notes, decisions and evidence concern the same
 * @param progress percent, as last reported
 */
public record Commitment(
        long regionId,
        long id,
        long reportId,
        int number,
        String kind,
        String quote,
        Place place,
        CommitmentState state,
        @Nullable Long leadUnitId,
        @Nullable LocalDate dueOn,
        Audience audience,
        int progress) {

    /**
     * 出处: offsets into the report's text, in UTF-16 units.
     *
     * @param section the outline path of headings
     */
    public record Place(int start, int end, int paragraphStart, int paragraphEnd, String section) {}
}
