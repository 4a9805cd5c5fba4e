/**
 * 分解指标: what every unit of a class owes of a matter, what it has brought, and who has met it.
 *
 * <p>Enter with {@link luoshi.ledger.quota.DistributeQuota}, {@link luoshi.ledger.quota.BringResult} and {@link luoshi.ledger.quota.Quotas}.
 */
@NullMarked
package luoshi.ledger.quota;

import org.jspecify.annotations.NullMarked;
