/** 变更: the form by which an issued matter is changed, split, merged or withdrawn on a decision document. */
@NullMarked
package luoshi.app.web.change;

import org.jspecify.annotations.NullMarked;
