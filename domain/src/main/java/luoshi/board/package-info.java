/**
 * 看板: read-only views across rooms, shaped like the pages that show them. Nothing is changed here and no rule is decided here.
 */
@NullMarked
package luoshi.board;

import org.jspecify.annotations.NullMarked;
