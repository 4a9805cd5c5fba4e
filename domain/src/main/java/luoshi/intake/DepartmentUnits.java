package luoshi.intake;

import java.util.List;
import java.util.Optional;
import luoshi.region.Unit;

/** 部门对单位: which unit of a county a department of the gazetteer is. */
final class DepartmentUnits {
    private DepartmentUnits() {}

    /** 交通 is the unit whose short name, an alias or the full name begins with or holds it. 其他 and 乡镇 name no one unit. */
    static Optional<Unit> unit(String code, List<Unit> units) {
        if (code.equals("其他") || code.equals("乡镇")) {
            return Optional.empty();
        }
        String stem = code.equals("组织人事") ? "组织" : code;
        return units.stream()
                .filter(unit -> unit.shortName().startsWith(stem))
                .findFirst()
                .or(() -> units.stream()
                        .filter(unit -> unit.aliases().stream().anyMatch(alias -> alias.contains(stem))
                                || unit.name().contains(stem))
                        .findFirst());
    }
}
