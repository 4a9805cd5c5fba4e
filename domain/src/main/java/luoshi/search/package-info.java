/**
 * 查找: the protected bigram index. Text goes in, ids come out; what they stand for is asked of the room that owns them, under row security.
 *
 * <p>Enter with {@link luoshi.search.SearchIndex}; {@link luoshi.search.Likeness} compares texts by the same pairs of characters. Knows no tables but its own and no ranks but newest first.
 */
@NullMarked
package luoshi.search;

import org.jspecify.annotations.NullMarked;
