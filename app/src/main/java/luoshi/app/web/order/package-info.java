/** 督查令、追责登记: the pages of {@code supervision.order} and {@code supervision.accountability}. */
@NullMarked
package luoshi.app.web.order;

import org.jspecify.annotations.NullMarked;
