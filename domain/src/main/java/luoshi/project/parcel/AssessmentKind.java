package luoshi.project.parcel;

import java.util.Arrays;
import java.util.List;

/**
 * 区域评估的种类 (§3.3). A paper of the checklist is spared when every kind that it needs is in force in the area; 取水 of the seventh item is no matter of an
 * area and is asked for where water is taken. Which kinds make up an item is this system's reading of §3.2 (assumption).
 */
public enum AssessmentKind {
    ENERGY("区域节能评价", 5, true),
    ENVIRONMENT("规划环评", 6, true),
    SOIL("水土保持区域评估", 7, true),
    FLOOD("洪水影响评价", 7, true),
    MINERAL("压覆矿产资源评估", 8, true),
    GEOLOGY("地质灾害危险性评估", 8, true),
    SEISMIC("地震安全性评价", 8, true),
    RELIC("考古调查勘探", 8, false),
    CLIMATE("气候可行性论证", 8, false);

    private final String label;
    private final int item;
    private final boolean needed;

    AssessmentKind(String label, int item, boolean needed) {
        this.label = label;
        this.item = item;
        this.needed = needed;
    }

    public String label() {
        return label;
    }

    /** The row of §3.2 that it takes the place of. */
    public int item() {
        return item;
    }

    /** Whether the item is not spared without it. */
    public boolean needed() {
        return needed;
    }

    static List<Integer> items() {
        return Arrays.stream(values()).map(AssessmentKind::item).distinct().toList();
    }

    static List<AssessmentKind> neededFor(int item) {
        return Arrays.stream(values())
                .filter(kind -> kind.item == item && kind.needed)
                .toList();
    }
}
