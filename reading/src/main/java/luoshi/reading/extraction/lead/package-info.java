/**
 * 牵头单位建议: which department would naturally lead a matter, from a gazetteer of what departments lead and from a county's own past
 * breakdowns. Knows words and departments, nothing of reports. Enter with {@link luoshi.reading.extraction.lead.Gazetteer}.
 */
@NullMarked
package luoshi.reading.extraction.lead;

import org.jspecify.annotations.NullMarked;
