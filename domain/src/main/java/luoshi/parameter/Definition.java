package luoshi.parameter;

/**
 * 参数定义: one line of the catalogue.
 *
 * @param code {@code access.idle-minutes}
 * @param group the heading that it stands under
 * @param label what it is, in the office's words
 * @param unit 分钟, 天, 个百分点 …
 * @param initial the value before a county sets one
 * @param shape what a value must look like
 * @param source where the number comes from, rule or document
 * @param assumption true where no authority stands behind the number
 */
public record Definition(
        String code,
        String group,
        String label,
        String unit,
        String initial,
        Shape shape,
        String source,
        boolean assumption) {

    /** What a value must look like. */
    public enum Shape {
        /** A whole number, not negative. */
        NUMBER("\\d{1,9}", "请填0或正整数"),
        /** A decimal number, perhaps negative. */
        DECIMAL("-?\\d{1,9}(\\.\\d{1,6})?", "请填数字"),
        /** 是 or 否. */
        SWITCH("是|否", "请填“是”或“否”"),
        /** A line of words. */
        TEXT("\\S.{0,60}", "请填一行文字，不超过60字"),
        /** The steps of a close-out, or none. */
        STEPS("无|(自查|初审|抽查|复核|公示)(、(自查|初审|抽查|复核|公示))*", "请在自查、初审、抽查、复核、公示中选，用顿号分开；都不要就填“无”"),
        /** Kinds of letters, or none. */
        LETTERS(
                "无|(交办|催办|退回|催报|协调|督查令|通报|项目|其他)(、(交办|催办|退回|催报|协调|督查令|通报|项目|其他))*",
                "请在交办、催办、退回、催报、协调、督查令、通报、项目、其他中选，用顿号分开；都不要就填“无”"),
        /** Names of hosts, with a port where it is not 443; or none. */
        HOSTS("无|[a-z0-9.-]+(:\\d{1,5})?(、[a-z0-9.-]+(:\\d{1,5})?)*", "请填主机名，用顿号分开；都不许就填“无”"),
        /** A time of day. */
        TIME("([01]\\d|2[0-3]):[0-5]\\d", "请填时间，如 17:00");

        private final String pattern;
        private final String hint;

        Shape(String pattern, String hint) {
            this.pattern = pattern;
            this.hint = hint;
        }

        boolean accepts(String value) {
            return value.matches(pattern);
        }

        public String hint() {
            return hint;
        }
    }
}
