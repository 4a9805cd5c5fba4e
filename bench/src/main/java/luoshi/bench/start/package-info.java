/** How soon the first page comes, and how much memory it needs. */
@NullMarked
package luoshi.bench.start;

import org.jspecify.annotations.NullMarked;
