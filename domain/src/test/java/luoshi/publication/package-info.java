@NullMarked
package luoshi.publication;

import org.jspecify.annotations.NullMarked;
