/** Pages of what projects invest: the dispatch sheet, the months of a unit, a project's year. */
@NullMarked
package luoshi.app.web.investment;

import org.jspecify.annotations.NullMarked;
