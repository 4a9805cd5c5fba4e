/**
 * 项目盘子: groups of projects as a report declares them, one inside another, a project in several. What is summed of a group counts each project
 * once, however many of the groups inside it hold it, and is held against the report's own sentence.
 *
 * <p>Enter with {@link luoshi.project.portfolio.OpenPortfolio}, {@link luoshi.project.portfolio.FillPortfolio} and {@link
 * luoshi.project.portfolio.Portfolios}.
 */
@NullMarked
package luoshi.project.portfolio;

import org.jspecify.annotations.NullMarked;
