/**
 * 导入分解表: a 分解表 or 台账 that the county already has, or an exported one that was edited, is read with its own columns, matched to the report's
 * sentences and taken over, all or nothing.
 *
 * <p>Enter with {@link luoshi.ledger.table.TakeInTable}, then {@link luoshi.ledger.table.MatchTable} until {@link luoshi.ledger.table.PlanTable} tells no
 * fault, then {@link luoshi.ledger.table.ApplyTable}.
 */
@NullMarked
package luoshi.ledger.table;

import org.jspecify.annotations.NullMarked;
