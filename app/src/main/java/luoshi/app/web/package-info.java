/** The pages. Each room's pages stand in the package of the room's name; what all pages share stands here and in {@code page}. */
@NullMarked
package luoshi.app.web;

import org.jspecify.annotations.NullMarked;
