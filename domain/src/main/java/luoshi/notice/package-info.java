/**
 * 通知: what the program tells people. A room that changed something writes a letter to the outbox in the same transaction; delivery moves it to
 * the unit's inbox, exactly once. It knows no channel outside the program yet, and nothing of what it tells.
 *
 * <p>Enter with {@link luoshi.notice.Notices} to tell and to read, {@link luoshi.notice.DeliverNotices} to deliver.
 */
@NullMarked
package luoshi.notice;

import org.jspecify.annotations.NullMarked;
