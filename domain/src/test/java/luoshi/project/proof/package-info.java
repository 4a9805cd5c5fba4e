@NullMarked
package luoshi.project.proof;

import org.jspecify.annotations.NullMarked;
