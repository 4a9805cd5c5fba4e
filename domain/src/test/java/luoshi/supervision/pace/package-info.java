/** The worked examples of rules §3.4, §4 and §5 about being in time. */
@NullMarked
package luoshi.supervision.pace;

import org.jspecify.annotations.NullMarked;
