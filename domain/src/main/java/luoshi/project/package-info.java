/**
 * 重点项目: the four libraries, a project's papers, life, investment and elements. Amounts are in 元. Lights of duties that a project raises are supervision's.
 *
 * <p>Enter with {@link luoshi.project.Projects}; {@link luoshi.project.move} lets projects in, moves them and lets them go.
 */
@NullMarked
package luoshi.project;

import org.jspecify.annotations.NullMarked;
