/** 通报: what the supervision office tells all units, or the leaders, of how things stand; drafted from facts by whoever composes it, edited, issued with a 文号. */
@NullMarked
package luoshi.supervision.bulletin;

import org.jspecify.annotations.NullMarked;
