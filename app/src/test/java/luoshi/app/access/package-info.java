/** Tests of logging in and of what may be seen. */
@NullMarked
package luoshi.app.access;

import org.jspecify.annotations.NullMarked;
