/** 健康卡: what a project needs and has, who takes part, and its four ledgers, of which the fourth holds its problems. */
@NullMarked
package luoshi.project.health;

import org.jspecify.annotations.NullMarked;
