/**
 * 系统: the pages of those who run the system: regions, units, posts, people, accounts, roles, parameters, journal, health, components. Each
 * page is open to one of the three administrators (三员分立) or to the office that a right names.
 */
@NullMarked
package luoshi.app.web.system;

import org.jspecify.annotations.NullMarked;
