/** Backups come back whole, and damaged ones are refused. */
@NullMarked
package luoshi.app.backup;

import org.jspecify.annotations.NullMarked;
