package luoshi.project.move;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Sort;

/** 各库入库条件 (§3.1): all of a library's must hold. */
public final class EntryRules {
    private static final List<EntryRule> ALL = List.of(
            rule(
                    "§3.1",
                    Library.PLANNED,
                    entry -> filled(entry.profile().about().name()),
                    "项目名称没有填"),
            rule(
                    "§3.1",
                    Library.PLANNED,
                    entry -> filled(entry.profile().about().content()),
                    "建设内容没有填"),
            rule(
                    "§3.1",
                    Library.PLANNED,
                    entry -> entry.profile().money().total().signum() > 0,
                    "估算总投资没有填"),
            rule("§3.1", Library.PLANNED, entry -> filled(entry.profile().site().industry()), "行业没有填"),
            rule("§3.1", Library.PLANNED, entry -> entry.profile().charge().leaderPostId() != null, "包联领导没有定"),
            rule("§3.1", Library.PLANNED, entry -> !entry.profile().about().twoHigh(), "“两高”项目受限，不入库"),
            rule(
                    "§3.1",
                    Library.PREPARING,
                    entry -> filled(entry.profile().charge().legalPerson()),
                    "项目法人没有定"),
            rule(
                    "§3.1",
                    Library.PREPARING,
                    entry -> filled(entry.profile().about().code()),
                    "没有在线平台的项目代码"),
            rule("§3.1", Library.PREPARING, entry -> entry.profile().due().start() != null, "计划开工日期没有定，手续排不出时限"),
            rule("R3-1", Library.BUILDING, entry -> entry.happened().started() != null, "还没有登记开工"),
            rule("§3.1", Library.BUILDING, entry -> entry.profile().due().finish() != null, "计划竣工日期没有定"),
            rule("§3.1", Library.BUILDING, Entry::funded, "资金还没有落实"),
            rule("§3.1", Library.BUILDING, Entry::planned, "当年投资计划还没有下达"),
            rule("R3-2", Library.COMPLETED, EntryRules::completed, "还没有登记竣工验收；产业项目也可以凭投产入库"));

    private EntryRules() {}

    /** Why the project may not enter the library; empty where it may. */
    public static List<String> refusals(Library into, Entry entry) {
        return ALL.stream()
                .filter(rule -> rule.into() == into)
                .map(rule -> rule.refuses(entry))
                .filter(Objects::nonNull)
                .toList();
    }

    private static EntryRule rule(String id, Library into, Predicate<Entry> holds, String reason) {
        return new EntryRule(id, into, entry -> holds.test(entry) ? null : reason);
    }

    private static boolean filled(String text) {
        return !text.isBlank();
    }

    private static boolean completed(Entry entry) {
        KeyProject.Happened happened = entry.happened();
        return happened.finished() != null
                || (entry.profile().about().sort() == Sort.INDUSTRY && happened.produced() != null);
    }
}
