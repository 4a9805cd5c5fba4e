/**
 * 外发: letters of the inbox on their way out of the program. A letter becomes a delivery for each person and channel, once; deliveries become messages, at once
 * or with the day's digest; a message is claimed, handed out and settled, each in a transaction of its own.
 *
 * <p>Enter with {@link luoshi.notice.sending.QueueLetters}, {@link luoshi.notice.sending.PackDigest}, {@link luoshi.notice.sending.ClaimSending} and
 * {@link luoshi.notice.sending.SettleSending}; docs/guides/send-notices.md says what exactly-once can mean here.
 */
@NullMarked
package luoshi.notice.sending;

import org.jspecify.annotations.NullMarked;
