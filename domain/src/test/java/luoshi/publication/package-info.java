/** Papers, looked at and measured. */
@NullMarked
package luoshi.publication;

import org.jspecify.annotations.NullMarked;
