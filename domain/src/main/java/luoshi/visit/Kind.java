package luoshi.visit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 包联对象类别. What is visited without being paired with anybody is {@link #OTHER}. */
public enum Kind {
    VILLAGE("乡村", "visit.days-village"),
    COMMUNITY("社区", "visit.days-community"),
    ENTERPRISE("企业", "visit.days-enterprise"),
    PROJECT("项目", "visit.days-project"),
    OTHER("其他", "");

    /** What leaders are paired with. */
    public static final List<Kind> PAIRED = List.of(VILLAGE, COMMUNITY, ENTERPRISE, PROJECT);
    /** What stands in the register of this room; projects stand in their own. */
    public static final List<Kind> REGISTERED = List.of(VILLAGE, COMMUNITY, ENTERPRISE);

    private final String label;
    private final String interval;

    Kind(String label, String interval) {
        this.label = label;
        this.interval = interval;
    }

    public String label() {
        return label;
    }

    /** The parameter that says how many days may pass between two visits. */
    String interval() {
        return interval;
    }

    /** By what lists call it: 村 and 行政村 are 乡村, 公司 is 企业. */
    public static Optional<Kind> called(String word) {
        String plain = word.strip();
        return Arrays.stream(values())
                .filter(kind -> kind.label.equals(plain) || kind.others().contains(plain))
                .findFirst();
    }

    private List<String> others() {
        return switch (this) {
            case VILLAGE -> List.of("村", "行政村", "农村");
            case COMMUNITY -> List.of("居委会");
            case ENTERPRISE -> List.of("公司", "民营企业");
            case PROJECT -> List.of("重点项目");
            case OTHER -> List.of();
        };
    }
}
