package luoshi.caseline.definition;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 受理和分派.
 *
 * @param channels how cases come
 * @param routes which unit a case goes to, the first that fits
 * @param handler the unit field that names the handling unit from the beginning; empty where the keeper has every case first
 * @param repeat null where the line knows no repeats
 * @param against the unit fields of parties that never handle the case themselves 回避
 * @param signers the text field that names the joint signers, divided by 、; empty where there are none
 */
public record Handling(
        List<Channel> channels,
        List<Route> routes,
        String handler,
        @Nullable Repeat repeat,
        List<String> against,
        String signers,
        Publicity publicity) {

    /** 来件渠道. */
    public enum Channel {
        DESK("窗口登记"),
        PUBLIC("公开填报"),
        IMPORT("表格导入"),
        API("程序接口"),
        LINE("其他条线");

        private final String label;

        Channel(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * 分派规则.
     *
     * @param when the values of fields that it wants, all of them
     * @param keywords words of which one must stand in the title; empty for any
     * @param unit the unit's name
     * @param auto whether the case goes there when it is opened, without anybody's word
     */
    public record Route(Map<String, String> when, List<String> keywords, String unit, boolean auto) {
        boolean fits(String title, Map<String, String> values) {
            return when.entrySet().stream().allMatch(one -> one.getValue().equals(values.get(one.getKey())))
                    && (keywords.isEmpty() || keywords.stream().anyMatch(title::contains));
        }
    }

    /** 重复来件 (R8-3): the same in these fields within so many days is the same case. */
    public record Repeat(List<String> same, int days) {}

    /**
     * 公开.
     *
     * @param lookUp whether a receipt number may be looked up by anybody
     * @param shows fields that are shown then
     * @param days how long a published result stands; 0 for good
     * @param asks the fields that the public form asks for
     * @param only the choices of some of them that are open to everybody; one alone is not asked but filled in
     * @param knows the field whose value is asked for besides the receipt; empty for none
     */
    public record Publicity(
            String name,
            boolean lookUp,
            List<String> shows,
            int days,
            List<String> asks,
            Map<String, List<String>> only,
            String knows) {}
}
