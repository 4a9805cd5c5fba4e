/**
 * 项目资金: money comes through many channels into one pool, goes from there to projects and is paid out through one outlet. No balance falls below
 * zero: the database refuses it.
 *
 * <p>Enter with {@link luoshi.project.fund.PlanSource}, {@link luoshi.project.fund.MoveMoney} and {@link luoshi.project.fund.Funds}.
 */
@NullMarked
package luoshi.project.fund;

import org.jspecify.annotations.NullMarked;
