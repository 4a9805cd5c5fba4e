package luoshi.caseline.definition;

/**
 * 状态: where a case stands.
 *
 * @param end whether nothing is owed of it any more
 */
public record State(String code, String name, boolean end) {}
