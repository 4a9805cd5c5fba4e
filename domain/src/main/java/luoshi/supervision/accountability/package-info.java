/**
 * 追责登记: what an order's colour has in store for people: 书面检讨, 通报批评, 干部使用依据, 约谈, 处理. Whoever may see it is a matter of two
 * rights that a county gives to its roles: {@code record.read} for all of it (R2-8), {@code record.own} for one's own. An entry is never changed; it
 * runs out, or is withdrawn with a reason.
 */
@NullMarked
package luoshi.supervision.accountability;

import org.jspecify.annotations.NullMarked;
