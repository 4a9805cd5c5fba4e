/**
 * 权限: who acts and what that person may see. Enter with {@link luoshi.access.LogIn} (a person becomes a key) and
 * {@link luoshi.access.Acting} (a key becomes a transaction in which row security knows the person).
 *
 * <p>Holds accounts, roles as data, log-ins, second factors. Does not hold people or posts (see {@code region}) and decides nothing about
 * commitments: other rooms protect their tables with the {@code access_*} functions of this room's SQL.
 */
@NullMarked
package luoshi.access;

import org.jspecify.annotations.NullMarked;
