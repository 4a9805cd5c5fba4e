/**
 * 参数: every assumption and threshold, versioned (R0-1). The catalogue {@code parameter/catalogue.csv} says which there are, where each number
 * comes from and whether it is an assumption; the county sets versions on 系统 › 参数.
 *
 * <p>Enter with {@link luoshi.parameter.Parameters} to read the value of a day, {@link luoshi.parameter.SetParameter} to set one. A decision
 * keeps the version that it used.
 */
@NullMarked
package luoshi.parameter;

import org.jspecify.annotations.NullMarked;
