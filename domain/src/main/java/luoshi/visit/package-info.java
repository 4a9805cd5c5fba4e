/**
 * 包联走访: leaders' posts paired with villages, communities, enterprises and projects, what was seen there, and what came of the problems.
 * 指挥部 and 专班 lie in {@code luoshi.visit.headquarters}, 工作周 in {@code luoshi.visit.week}.
 *
 * <p>Enter with {@link luoshi.visit.PairLeader} and {@link luoshi.visit.RecordVisit}. A problem that is handed over becomes a duty of supervision and is
 * solved when that is closed; {@link luoshi.visit.WatchVisits} is the part that the daily round calls.
 */
@NullMarked
package luoshi.visit;

import org.jspecify.annotations.NullMarked;
