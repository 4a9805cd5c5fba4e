/**
 * 三色督查令 (rules §2, A-13): blue, orange and red orders about a thing that lags behind, of whatever room it is.
 *
 * <p>How the data flows: a room that watches its things (projects today) measures them for a day and hands each over as a
 * {@link luoshi.supervision.order.Lag}: which thing, whose, and a {@link luoshi.supervision.order.Reading} of where it ought to be and is. This room never
 * asks for one. {@link luoshi.supervision.order.DraftOrders}, called by the daily round, keeps the reading as evidence with the orders that are open and
 * drafts what {@link luoshi.supervision.order.Ladder} calls for; a person puts it up for signature, the holder of the colour's post signs, in the system or on
 * paper ({@link luoshi.supervision.order.SignOrder}, {@link luoshi.supervision.order.SignOnPaper}), and with the signature it gets its number. The unit
 * answers, the office looks again and releases ({@link luoshi.supervision.order.AnswerOrder}, {@link luoshi.supervision.order.CloseOrder}).
 * Every change of state is an edge of {@link luoshi.supervision.order.OrderMove}; each leaves a fact.
 *
 * <p>Orders of orange and red are cadre matters (R2-8): row security shows them to whoever has {@code order.cadre}, and to the heads of the unit concerned.
 */
@NullMarked
package luoshi.supervision.order;

import org.jspecify.annotations.NullMarked;
