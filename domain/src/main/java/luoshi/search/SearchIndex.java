package luoshi.search;

import java.util.List;
import java.util.Map;

/** 查找索引. */
public interface SearchIndex {

    /** Makes the thing findable by the text, replacing what it was found by before. */
    void put(long regionId, String kind, long subjectId, String text);

    /** The same for many things at once; the texts are in the order of the ids; of one that is there twice the last counts. */
    void putAll(long regionId, String kind, List<Long> subjectIds, List<String> texts);

    /** Makes many things findable that were never put before, each of them there once; cheaper than {@link #putAll}, which looks for what was before. */
    void addAll(long regionId, String kind, List<Long> subjectIds, List<String> texts);

    /**
     * The ids of the things of a kind that may hold the words, newest first. Grams can lie apart, so the owner of the things still compares
     * with {@link Grams#fold}.
     *
     * @param words at least two characters after folding, else nothing is found
     */
    List<Long> find(String kind, String words, int limit);

    /** The same of several kinds in one statement, at most so many of each; a kind of which nothing was found is not in it. */
    Map<String, List<Long>> find(List<String> kinds, String words, int limit);
}
