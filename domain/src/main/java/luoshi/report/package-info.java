/**
 * 政府工作报告: received files, their fingerprints, the text as read, the state of the report.
 *
 * <p>Enter with {@link luoshi.report.ReceiveReport} and {@link luoshi.report.Reports}. Does not hold what was promised (see {@code ledger});
 * every commitment points into the text kept here.
 */
@NullMarked
package luoshi.report;

import org.jspecify.annotations.NullMarked;
