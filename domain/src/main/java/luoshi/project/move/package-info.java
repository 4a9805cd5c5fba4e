/** 入库, 转库, 出库: what lets a project into a library, moves it and lets it go (§3.1, R3-3). The conditions stand in {@link luoshi.project.move.EntryRules}. */
@NullMarked
package luoshi.project.move;

import org.jspecify.annotations.NullMarked;
