package luoshi.ledger.filter;

/**
 * 存好的筛选.
 *
 * @param query the fields of the page's address, without the report
 * @param shared whether the office shows it to everybody
 */
public record SavedFilter(long regionId, long id, long accountId, String name, String query, boolean shared) {}
