package luoshi.region;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;

/** 批量添加村（社区）: one a line, code and name, as they are copied out of a table; all or none. */
public final class ImportVillages {
    private static final int TOWNSHIP_DIGITS = 9;

    private final Divisions divisions;
    private final Journal journal;

    public ImportVillages(Divisions divisions, Journal journal) {
        this.divisions = divisions;
        this.journal = journal;
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Done(int villages) implements Outcome {}

        /** @param faults one sentence a line */
        record Refused(List<String> faults) implements Outcome {}
    }

    public Outcome take(long regionId, String lines) {
        Set<Long> townships =
                divisions.below(regionId).stream().map(Division::id).collect(Collectors.toSet());
        List<Division> villages = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        List<String> each = lines.lines().map(String::strip).toList();
        for (int i = 0; i < each.size(); i++) {
            String[] cell = each.get(i).split("[\\s,，、]+", 2);
            if (each.get(i).isEmpty()) {
                continue;
            }
            if (cell.length < 2 || !cell[0].matches("\\d{12}")) {
                faults.add("第" + (i + 1) + "行“" + each.get(i) + "”：应先写12位代码，再写名称");
                continue;
            }
            long code = Long.parseLong(cell[0]);
            long township = Long.parseLong(cell[0].substring(0, TOWNSHIP_DIGITS));
            if (!townships.contains(township)) {
                faults.add("第" + (i + 1) + "行：" + township + "不是本县的乡镇代码");
            } else if (!seen.add(code)) {
                faults.add("第" + (i + 1) + "行：代码" + code + "重复");
            } else {
                villages.add(new Division(code, township, cell[1].strip(), "village", false));
            }
        }
        if (!faults.isEmpty() || villages.isEmpty()) {
            return new Outcome.Refused(villages.isEmpty() && faults.isEmpty() ? List.of("没有填内容") : faults);
        }
        int added = divisions.add(villages);
        journal.append(Fact.of(regionId, "region.imported", "region", regionId)
                .to(Particulars.of("rows", villages.size()).and("added", added).json()));
        return new Outcome.Done(added);
    }
}
