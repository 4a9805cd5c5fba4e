/**
 * 项目名称: which stretches of a clause name works. Every stretch from a place where a name may begin to one where it may end is weighed by what it
 * shows, and those that together weigh most are the names. The weights are learnt from labelled clauses; knows nothing of reports or departments.
 * Enter with {@link luoshi.reading.extraction.works.WorksNames}.
 */
@NullMarked
package luoshi.reading.extraction.works;

import org.jspecify.annotations.NullMarked;
