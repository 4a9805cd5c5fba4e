/** 名词解释: the registry of terms, slogans and shorthand. */
@NullMarked
package luoshi.app.web.term;

import org.jspecify.annotations.NullMarked;
