package luoshi.project.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import luoshi.access.Audience;
import luoshi.project.ApprovalWay;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Sort;
import luoshi.project.move.Entry;
import luoshi.project.move.EntryRules;
import luoshi.region.Unit;
import org.jspecify.annotations.Nullable;

/** 读一行: a row of a list becomes a project in its library, or a list of what is wrong with it. */
final class RowReading {
    private static final int YI = 8;
    private static final int WAN = 4;

    private final ProjectList list;
    private final Known known;
    private final LocalDate today;

    RowReading(ProjectList list, Known known, LocalDate today) {
        this.list = list;
        this.known = known;
        this.today = today;
    }

    /** What came of a row: a project, or faults. */
    record Read(@Nullable Admitted project, List<String> faults) {}

    Read read(ProjectList.Row row) {
        List<String> faults = new ArrayList<>();
        Unit unit = known.unit(row.of(Heading.UNIT));
        if (unit == null) {
            String name = row.of(Heading.UNIT);
            return new Read(null, List.of(name.isEmpty() ? "责任单位没有填" : "责任单位“" + name + "”不在单位名录里"));
        }
        KeyProject.Happened happened = new KeyProject.Happened(
                day(row, Heading.STARTED, false, faults),
                null,
                day(row, Heading.FINISHED, true, faults),
                day(row, Heading.PRODUCED, true, faults));
        KeyProject.Profile profile = profile(row, unit, happened, faults);
        Library library = library(row.of(Heading.LIBRARY), happened, faults);
        Entry entry = new Entry(profile, happened, List.of(), true);
        Arrays.stream(Library.values())
                .filter(each -> !library.isBefore(each))
                .flatMap(each -> EntryRules.refusals(each, entry).stream())
                .distinct()
                .forEach(faults::add);
        return new Read(new Admitted(profile, library, happened, since(library, happened), audience(profile)), faults);
    }

    private KeyProject.Profile profile(
            ProjectList.Row row, Unit unit, KeyProject.Happened happened, List<String> faults) {
        Sort sort = sort(row.of(Heading.SORT));
        boolean privately = row.of(Heading.PRIVATE).startsWith("是");
        LocalDate start = day(row, Heading.START_DUE, false, faults);
        return new KeyProject.Profile(
                new KeyProject.About(
                        row.of(Heading.NAME),
                        row.of(Heading.CODE),
                        row.of(Heading.CONTENT),
                        way(row.of(Heading.WAY), sort),
                        sort,
                        privately,
                        false),
                new KeyProject.Site(
                        known.place(row.of(Heading.PLACE)),
                        row.of(Heading.PLACE),
                        list.headings().contains(Heading.INDUSTRY) ? row.of(Heading.INDUSTRY) : sort.label()),
                new KeyProject.Charge(
                        unit.id(), row.of(Heading.LEGAL_PERSON), known.leader(row.of(Heading.LEADER), unit)),
                new KeyProject.Money(total(row.of(Heading.TOTAL), faults), null, BigDecimal.ZERO),
                new KeyProject.Due(
                        start == null ? happened.started() : start,
                        day(row, Heading.FINISH_DUE, true, faults),
                        day(row, Heading.PRODUCE_DUE, true, faults)));
    }

    private BigDecimal total(String words, List<String> faults) {
        String bare = words.replaceAll("[,，\\s]|亿元|万元", "");
        if (!bare.matches("\\d{1,12}(\\.\\d+)?")) {
            faults.add("总投资“" + words + "”不是数字");
            return BigDecimal.ONE;
        }
        boolean yi = words.contains("亿元") || (list.yi() && !words.contains("万元"));
        return new BigDecimal(bare).movePointRight(yi ? YI : WAN).setScale(2, java.math.RoundingMode.HALF_UP);
    }

    private @Nullable LocalDate day(ProjectList.Row row, Heading heading, boolean last, List<String> faults) {
        String words = row.of(heading);
        if (words.isEmpty() || words.matches("[-—/无]+")) {
            return null;
        }
        LocalDate day = ListDays.of(words, last).orElse(null);
        boolean happened = heading == Heading.STARTED || heading == Heading.FINISHED || heading == Heading.PRODUCED;
        if (day == null) {
            faults.add("“" + words + "”不是日期");
        } else if (happened && day.withDayOfMonth(1).isAfter(today)) {
            faults.add("日期" + day + "还没有到");
        }
        return day != null && happened && day.isAfter(today) ? today : day;
    }

    private static Sort sort(String words) {
        return words.contains("产业") || words.contains("工业")
                ? Sort.INDUSTRY
                : words.contains("民生") || words.contains("社会")
                        ? Sort.LIVELIHOOD
                        : words.isEmpty() ? Sort.INDUSTRY : Sort.INFRASTRUCTURE;
    }

    private static ApprovalWay way(String words, Sort sort) {
        return words.contains("核准")
                ? ApprovalWay.APPROVED
                : words.contains("备案") || words.contains("企业")
                        ? ApprovalWay.FILED
                        : words.contains("政府") || words.contains("审批")
                                ? ApprovalWay.GOVERNMENT
                                : sort == Sort.INDUSTRY ? ApprovalWay.FILED : ApprovalWay.GOVERNMENT;
    }

    /** By the words of the list; where it tells none, by what has happened. */
    private static Library library(String words, KeyProject.Happened happened, List<String> faults) {
        if (words.isEmpty()) {
            return happened.finished() != null || happened.produced() != null
                    ? Library.COMPLETED
                    : happened.started() != null ? Library.BUILDING : Library.PLANNED;
        }
        if (words.contains("谋划") || words.contains("储备")) {
            return Library.PLANNED;
        }
        if (words.contains("前期") || words.contains("预备")) {
            return Library.PREPARING;
        }
        if (words.contains("竣工") || words.contains("投产") || words.contains("完工")) {
            return Library.COMPLETED;
        }
        if (words.matches(".*(建设|续建|新建|在建|新开工|扩建|改建).*")) {
            return Library.BUILDING;
        }
        faults.add("看不懂所在库“" + words + "”");
        return Library.PLANNED;
    }

    private LocalDate since(Library library, KeyProject.Happened happened) {
        LocalDate since = switch (library) {
            case PLANNED, PREPARING -> today;
            case BUILDING -> happened.started();
            case COMPLETED -> happened.finished() == null ? happened.produced() : happened.finished();
        };
        return since == null ? today : since;
    }

    private Audience audience(KeyProject.Profile profile) {
        Long leader = profile.charge().leaderPostId();
        Long seat = leader == null ? null : known.unitOf(leader);
        return new Audience(
                Stream.of(
                                profile.charge().unitId(),
                                seat == null ? profile.charge().unitId() : seat)
                        .distinct()
                        .toList(),
                0);
    }
}
