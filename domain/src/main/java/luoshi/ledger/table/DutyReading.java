package luoshi.ledger.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import luoshi.ledger.Duty;
import luoshi.ledger.breakdown.Usual;
import org.jspecify.annotations.Nullable;

/**
 * 读责任: who delivers it by when, as a row says it. Where only units are listed the first is the lead (R5-1); what a cell says just as the ledger says it
 * stays as it is, and so does what an empty cell says, but in an exported table that came back.
 */
final class DutyReading {
    private final ImportedTable table;
    private final Directory directory;
    private final int year;

    DutyReading(ImportedTable table, Directory directory, int year) {
        this.table = table;
        this.directory = directory;
        this.year = year;
    }

    /** What rows are read against. */
    record Directory(NameBook names, Map<Long, String> units, Map<Long, String> posts, Map<Long, Usual> usual) {
        String unit(@Nullable Long id) {
            return id == null ? "" : units.getOrDefault(id, "");
        }

        String post(@Nullable Long id) {
            return id == null ? "" : posts.getOrDefault(id, "");
        }

        String joined(List<Long> ids) {
            return ids.stream().map(this::unit).collect(Collectors.joining("、"));
        }
    }

    Duty read(ImportedRow row, Duty before, List<String> faults, List<String> remarks) {
        Units units = units(row, before, faults, remarks);
        boolean handed = !Objects.equals(units.lead, before.leadUnitId());
        Usual usual = directory.usual.getOrDefault(units.lead == null ? 0L : units.lead, new Usual(null, null));
        Long leader = post(row, Field.LEADER, before.leaderPostId(), handed ? usual.leader() : null, remarks);
        Long owner = post(row, Field.OWNER, before.ownerPostId(), handed ? usual.owner() : null, remarks);
        return new Duty(
                leader == null ? usual.leader() : leader,
                units.lead,
                units.responsible,
                units.supporting,
                owner == null ? usual.owner() : owner,
                due(row, before.dueOn(), faults));
    }

    private record Units(@Nullable Long lead, List<Long> responsible, List<Long> supporting) {}

    private Units units(ImportedRow row, Duty before, List<String> faults, List<String> remarks) {
        List<Long> leads = named(
                row,
                Field.LEAD,
                before.leadUnitId() == null ? List.of() : List.of(before.leadUnitId()),
                faults,
                remarks);
        List<Long> responsible = new ArrayList<>(named(row, Field.RESPONSIBLE, before.responsible(), faults, remarks));
        List<Long> supporting = new ArrayList<>(named(row, Field.SUPPORTING, before.supporting(), faults, remarks));
        boolean unitsOnly =
                !table.columns().contains(Field.LEAD) && table.columns().contains(Field.RESPONSIBLE);
        if (unitsOnly && !row.at(table.columns(), Field.RESPONSIBLE).isEmpty() && !responsible.isEmpty()) {
            leads = List.of(responsible.getFirst());
        }
        @Nullable Long lead = leads.isEmpty() ? null : leads.getFirst();
        leads.stream().skip(1).filter(id -> !responsible.contains(id)).forEach(responsible::add);
        responsible.remove(lead);
        if (lead != null && supporting.contains(lead)) {
            faults.add(directory.unit(lead) + "既牵头又配合");
        }
        List<Long> twice = supporting.stream().filter(responsible::contains).toList();
        if (!twice.isEmpty()) {
            remarks.add(directory.joined(twice) + "已是责任单位，不再列为配合单位");
            supporting.removeAll(twice);
        }
        return new Units(lead, responsible, supporting);
    }

    private List<Long> named(
            ImportedRow row, Field field, List<Long> before, List<String> faults, List<String> remarks) {
        String cell = row.at(table.columns(), field);
        if (cell.equals(directory.joined(before))) {
            return before;
        }
        if (cell.isEmpty()) {
            boolean cleared = table.isOurs() && field != Field.LEAD;
            if (table.isOurs() && !cleared) {
                faults.add("牵头单位不能清空");
            }
            return cleared ? List.of() : before;
        }
        NameBook.Named named = directory.names.units(cell);
        named.unknown().forEach(name -> faults.add(field.label() + "“" + name + "”不认得"));
        if (!named.passed().isEmpty()) {
            remarks.add(field.label() + "“" + String.join("、", named.passed()) + "”不是具体单位，没有导入");
        }
        return named.ids();
    }

    /** A post that is not known is told, and the usual one is taken. */
    private @Nullable Long post(
            ImportedRow row, Field field, @Nullable Long before, @Nullable Long usual, List<String> remarks) {
        String cell = row.at(table.columns(), field);
        if (cell.equals(directory.post(before)) && !cell.isEmpty()) {
            return before;
        }
        if (cell.isEmpty()) {
            return usual == null ? before : usual;
        }
        Optional<Long> post = directory.names.post(cell);
        if (post.isEmpty()) {
            remarks.add(field.label() + "“" + cell + "”不认得，按惯常的填");
        }
        return post.orElse(usual == null ? before : usual);
    }

    private @Nullable LocalDate due(ImportedRow row, @Nullable LocalDate before, List<String> faults) {
        String cell = row.at(table.columns(), Field.DUE);
        if (cell.isEmpty()) {
            if (table.isOurs() && before != null) {
                faults.add("完成时限不能清空");
            }
            return before == null && !table.isOurs() ? LocalDate.of(year, 12, 31) : before;
        }
        Optional<LocalDate> day = DueWords.read(cell, year);
        if (day.isEmpty()) {
            faults.add("完成时限“" + cell + "”看不出日期，请写成2026-06-30或6月底前");
        }
        return day.orElse(before);
    }
}
