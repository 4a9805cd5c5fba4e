/** What the commands print. */
@NullMarked
package luoshi.app.cli;

import org.jspecify.annotations.NullMarked;
