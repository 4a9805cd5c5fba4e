package luoshi.reading.document;

import java.util.Optional;
import java.util.OptionalInt;
import luoshi.foundation.text.Span;

/**
 * 题头: what a report says of itself before it begins. Each span quotes the document; what the document does not say is empty.
 *
 * @param title e.g. “政府工作报告”
 * @param occasion e.g. “2026年1月8日在云岭县第九届人民代表大会第五次会议上”
 * @param year the year that the report plans, by its date, its headings or, at last, the name of its file
 * @param region the place whose government speaks, e.g. “云岭县”
 * @param post the speaker's office, e.g. “县长”
 * @param speaker the speaker's name as printed, perhaps with blanks
 */
public record ReportHead(
        Optional<Span> title,
        Optional<Span> occasion,
        OptionalInt year,
        Optional<Span> region,
        Optional<Span> post,
        Optional<Span> speaker) {}
