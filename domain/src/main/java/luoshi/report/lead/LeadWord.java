package luoshi.report.lead;

import java.math.BigDecimal;

/**
 * 部门用词: a word that speaks for a department in this county.
 *
 * @param department its code in the gazetteer
 * @param points beyond those that a word of its length has; negative where it speaks against
 */
public record LeadWord(long regionId, long id, String department, String word, BigDecimal points) {}
