/**
 * 备份、恢复、归档、打包: what leaves an installation as one file, and comes back from it. Reads and writes tables with the owner's eyes, by
 * name and column, and knows nothing of what they mean, except how a journal goes on in a new database ({@link luoshi.app.boot.backup.Restore}).
 */
@NullMarked
package luoshi.app.boot.backup;

import org.jspecify.annotations.NullMarked;
