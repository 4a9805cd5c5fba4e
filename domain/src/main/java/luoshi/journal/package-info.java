/**
 * 留痕: append-only facts of who did what, when and in which post. Enter with {@link luoshi.journal.Journal}.
 *
 * <p>Facts commit unchained, so writers never wait on each other; one sealer a region chains them afterwards. The journal remembers and
 * drives nothing: no room reads it to decide what to do.
 */
@NullMarked
package luoshi.journal;

import org.jspecify.annotations.NullMarked;
