/** How fast business lines are at five million cases: queues, figures, search, import; and beside a general engine. */
@NullMarked
package luoshi.bench.caseline;

import org.jspecify.annotations.NullMarked;
