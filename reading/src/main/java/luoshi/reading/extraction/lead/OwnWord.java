package luoshi.reading.extraction.lead;

/**
 * 本县用词: a word that a county adds to a department's.
 *
 * @param points beyond those of its length; negative where it speaks against
 */
public record OwnWord(String department, String word, double points) {}
