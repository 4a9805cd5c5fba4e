/**
 * 年度投资 (§3.4): a year's plan with its curve, what is completed each month in two series that never mix, how far a project is behind, and where it will
 * stand at the year's end.
 *
 * <p>Enter with {@link luoshi.project.investment.FreezePlan}, {@link luoshi.project.investment.ReportMonth} and {@link
 * luoshi.project.investment.Investments}.
 */
@NullMarked
package luoshi.project.investment;

import org.jspecify.annotations.NullMarked;
