/** Backups come back whole, and damaged ones are refused. */
@NullMarked
package luoshi.app.boot.backup;

import org.jspecify.annotations.NullMarked;
