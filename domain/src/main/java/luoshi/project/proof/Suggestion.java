package luoshi.project.proof;

/**
 * 绑定建议: a figure that a commitment's words speak of.
 *
 * @param project the name of the one project; empty where it is none
 * @param because which words say so
 */
public record Suggestion(Measure measure, Among among, int year, String project, String because) {

    /** 2026年开工项目（产业类）, or 冷链物流中心：项目竣工. */
    public String words() {
        return (project.isEmpty() ? "" : project + "：") + Binding.words(measure, among, year);
    }
}
