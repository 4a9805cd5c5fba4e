/** 全代办 (§3.3): who runs a project's errands, and each of them with its day and what came of it. */
@NullMarked
package luoshi.project.errand;

import org.jspecify.annotations.NullMarked;
