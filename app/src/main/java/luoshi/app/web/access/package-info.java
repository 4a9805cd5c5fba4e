/** The pages of logging in and out, of one's own account, and the key that a browser carries. */
@NullMarked
package luoshi.app.web.access;

import org.jspecify.annotations.NullMarked;
