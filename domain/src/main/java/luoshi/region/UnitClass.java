package luoshi.region;

import java.util.Arrays;

/** 单位类别; a label is what the database and the pages say. */
public enum UnitClass {
    DEPARTMENT("部门"),
    KEY_DEPARTMENT("重点部门"),
    TOWNSHIP("乡镇"),
    PARK("园区"),
    STATE_ENTERPRISE("国企"),
    PARTY_ORGAN("党委机构"),
    COMMITTEE("议事机构");

    private final String label;

    UnitClass(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException where the label is none of ours */
    public static UnitClass of(String label) {
        return Arrays.stream(values())
                .filter(unitClass -> unitClass.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit class " + label));
    }
}
