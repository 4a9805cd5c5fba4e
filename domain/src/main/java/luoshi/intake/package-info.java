/**
 * 收文: the one use case that runs a file through reading into report and ledger. Enter with {@link luoshi.intake.TakeInReport}. Holds no tables.
 */
@NullMarked
package luoshi.intake;

import org.jspecify.annotations.NullMarked;
