@NullMarked
package luoshi.project.batch;

import org.jspecify.annotations.NullMarked;
