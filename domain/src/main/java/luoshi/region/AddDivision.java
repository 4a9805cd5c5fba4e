package luoshi.region;

import java.util.List;
import java.util.Optional;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;

/** 添加区划: a village under one of the county's own townships. Its code begins with the township's (GB/T 10114). */
public final class AddDivision {
    private final Divisions divisions;
    private final Journal journal;

    public AddDivision(Divisions divisions, Journal journal) {
        this.divisions = divisions;
        this.journal = journal;
    }

    public Answer add(long regionId, long parentId, String code, String name) {
        Optional<Division> parent = divisions.find(parentId);
        if (parent.isEmpty() || !Long.valueOf(regionId).equals(parent.get().parentId())) {
            return new Refused("请选本县的一个乡镇（街道）");
        }
        if (!code.matches("\\d{12}") || !code.startsWith(Long.toString(parentId))) {
            return new Refused("村（社区）代码是12位数字，前9位与乡镇代码" + parentId + "相同");
        }
        if (name.isBlank()) {
            return new Refused("名称没有填");
        }
        long id = Long.parseLong(code);
        if (divisions.find(id).isPresent()) {
            return new Refused("代码" + code + "已经有了");
        }
        divisions.add(List.of(new Division(id, parentId, name, "village", false)));
        journal.append(Fact.of(regionId, "region.added", "region", id)
                .to(Particulars.of("name", name).json()));
        return new Answer.Done(id);
    }
}
