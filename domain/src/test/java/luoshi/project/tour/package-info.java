/** Tests of how tours are scored. */
@NullMarked
package luoshi.project.tour;

import org.jspecify.annotations.NullMarked;
