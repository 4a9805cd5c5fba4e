package luoshi.reading.extraction.lead;

/**
 * 往年分工: one line of a past 分解表.
 *
 * @param words the task as it stood there
 * @param department who led it, by the code of the gazetteer
 */
public record PastTask(String words, String department) {}
