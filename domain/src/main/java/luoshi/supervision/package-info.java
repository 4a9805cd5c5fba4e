/**
 * 督办: duties from any source, their clocks, lights and reminders, as 13710 asks (rules §1). What is due is computed from a clock's budget, its
 * pauses and the calendar; nothing keeps a due instant or a mark of being late.
 *
 * <p>Enter with {@link luoshi.supervision.RegisterDuty} and the other imperatives; every change of state is an edge of
 * {@link luoshi.supervision.DutyMove}. {@link luoshi.supervision.DutyLight} is a pure function, and so is everything in
 * {@code luoshi.supervision.pace}. {@link luoshi.supervision.FireClocks} is the part that the daily round calls. Orders lie in
 * {@code luoshi.supervision.order}, 通报 in {@code luoshi.supervision.bulletin}.
 */
@NullMarked
package luoshi.supervision;

import org.jspecify.annotations.NullMarked;
