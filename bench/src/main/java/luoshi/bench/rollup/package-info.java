/** How fast the projects of a whole province are summed up. */
@NullMarked
package luoshi.bench.rollup;

import org.jspecify.annotations.NullMarked;
