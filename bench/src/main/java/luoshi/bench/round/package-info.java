/** The daily round measured beside a bare statement, a scheduler and a workflow engine, and its proof under kills and skewed clocks. */
@NullMarked
package luoshi.bench.round;

import org.jspecify.annotations.NullMarked;
