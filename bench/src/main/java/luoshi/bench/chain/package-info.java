/** The whole chain over HTTP: reports go from upload to close-out. */
@NullMarked
package luoshi.bench.chain;

import org.jspecify.annotations.NullMarked;
