/**
 * 条线模拟: random cases driven by a line's own rules, to find dead ends, clocks that nobody looks at and figures that do not add up.
 *
 * <p>Enter with {@link luoshi.caseline.simulate.Simulate}; on a scratch database only.
 */
@NullMarked
package luoshi.caseline.simulate;

import org.jspecify.annotations.NullMarked;
