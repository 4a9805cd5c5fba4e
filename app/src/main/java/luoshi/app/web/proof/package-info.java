/** Pages of 自动取数: commitments that are bound to figures of the projects, with the rows behind them. */
@NullMarked
package luoshi.app.web.proof;

import org.jspecify.annotations.NullMarked;
