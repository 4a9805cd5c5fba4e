package luoshi.caseline.definition;

import java.util.List;

/**
 * 统计设置.
 *
 * @param facet the choice by which figures are divided; empty for none
 * @param amounts number and money fields that are added up, two at most
 * @param rating the choice in which whoever brought the case says how content he is; empty for none
 * @param content what of it counts as content
 */
public record Counting(
        String facet, List<String> amounts, String rating, List<String> content, List<Statistic> statistics) {}
