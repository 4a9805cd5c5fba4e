/** 前期手续 (§3.2): which papers a project needs before it may start, where each stands, and when it runs out. The items are {@code project/papers.csv}. */
@NullMarked
package luoshi.project.paper;

import org.jspecify.annotations.NullMarked;
