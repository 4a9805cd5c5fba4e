@NullMarked
package luoshi.rhythm;

import org.jspecify.annotations.NullMarked;
