/**
 * 群众: what somebody without a log-in sends in. He has a receipt number, his name and telephone are sealed; an objection to a matter under public notice
 * holds up its 销号 until it is answered (R5-8).
 *
 * <p>Enter with {@link luoshi.ledger.citizen.TakeObjection} and {@link luoshi.ledger.citizen.AnswerObjection}. Suggestions for the next year's 民生实事
 * are {@code luoshi.ledger.pledge}'s.
 */
@NullMarked
package luoshi.ledger.citizen;

import org.jspecify.annotations.NullMarked;
