/**
 * 每日一巡: once a day each room is asked what is due, in order. A step of a day is done once and kept when nothing of it is left; days that were missed are made up for; one
 * bad record is left aside and stops nothing. It drafts and reminds and never signs.
 *
 * <p>Enter with {@link luoshi.round.RunDailyRound}; {@link luoshi.round.RoundStep} is what a room brings.
 */
@NullMarked
package luoshi.round;

import org.jspecify.annotations.NullMarked;
