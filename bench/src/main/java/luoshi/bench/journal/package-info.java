/** How fast facts are appended and verified. */
@NullMarked
package luoshi.bench.journal;

import org.jspecify.annotations.NullMarked;
