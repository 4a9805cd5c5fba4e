@NullMarked
package luoshi.project.portfolio;

import org.jspecify.annotations.NullMarked;
