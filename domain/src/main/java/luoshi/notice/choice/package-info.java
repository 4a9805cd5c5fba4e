/**
 * 通知方式: what a person wants to be told outside the program, and when he is left in peace. Where he has chosen nothing, and for groups, the county's
 * parameters speak.
 */
@NullMarked
package luoshi.notice.choice;

import org.jspecify.annotations.NullMarked;
