/** Pages of batches and rates. */
@NullMarked
package luoshi.app.web.batch;

import org.jspecify.annotations.NullMarked;
