@NullMarked
package luoshi.project.investment;

import org.jspecify.annotations.NullMarked;
