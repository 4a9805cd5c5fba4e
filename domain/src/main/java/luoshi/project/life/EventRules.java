package luoshi.project.life;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.project.Library;
import luoshi.project.Sort;
import org.jspecify.annotations.Nullable;

/** 节点规则: what an event must meet before it counts. */
final class EventRules {
    private static final List<Function<Noting, @Nullable String>> ALL = List.of(
            EventRules::onceOnly,
            EventRules::inOrder,
            EventRules::proven,
            EventRules::reallyBegun,
            EventRules::allowedToBegin,
            EventRules::bigEnoughToList,
            EventRules::onlyAfterTheStart,
            EventRules::production);

    private EventRules() {}

    static List<String> refusals(Noting noting) {
        return ALL.stream()
                .map(rule -> rule.apply(noting))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String onceOnly(Noting noting) {
        return noting.has(noting.event().kind()) ? noting.event().kind().label() + "已经登记过" : null;
    }

    /** Events stand in the order of their kinds. */
    private static @Nullable String inOrder(Noting noting) {
        Event event = noting.event();
        if (event.on().isAfter(noting.today())) {
            return "日期不能晚于今天";
        }
        return noting.past().stream()
                .filter(other -> other.kind().compareTo(event.kind()) < 0
                        ? other.on().isAfter(event.on())
                        : other.on().isBefore(event.on()))
                .map(other -> event.kind().label() + "不能"
                        + (other.kind().compareTo(event.kind()) < 0 ? "早于" : "晚于")
                        + other.kind().label() + "（" + other.on() + "）")
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String proven(Noting noting) {
        return noting.event().kind().proven() && noting.event().fileId() == null
                ? noting.event().kind().label() + "要附佐证材料"
                : null;
    }

    /** R3-1 (a). */
    private static @Nullable String reallyBegun(Noting noting) {
        return noting.event().kind() == EventKind.STARTED && !noting.basis().counts()
                ? noting.basis().label() + "不算开工：主体或永久性工程动工、主要设备到位才算（R3-1）"
                : null;
    }

    /** R3-1 (b), R3-5: nothing is begun before the papers are there. */
    private static @Nullable String allowedToBegin(Noting noting) {
        if (noting.event().kind() != EventKind.STARTED) {
            return null;
        }
        if (noting.project().library() == Library.PLANNED) {
            return "还在谋划库，先转前期库";
        }
        return noting.readiness().missing().isEmpty()
                ? null
                : "开工前还缺手续（R3-1、R3-5）："
                        + noting.readiness().missing().stream()
                                .map(paper -> paper.what().name()
                                        + (paper.expired(noting.event().on()) ? "（已过期）" : ""))
                                .collect(Collectors.joining("、"));
    }

    /** R3-12. */
    private static @Nullable String bigEnoughToList(Noting noting) {
        return noting.event().kind() == EventKind.LISTED
                        && noting.project().total().compareTo(noting.listed()) < 0
                ? "总投资不到"
                        + noting.listed().movePointLeft(4).stripTrailingZeros().toPlainString() + "万元，不入库纳统（R3-12）"
                : null;
    }

    private static @Nullable String onlyAfterTheStart(Noting noting) {
        return noting.event().kind().compareTo(EventKind.STARTED) > 0 && !noting.has(EventKind.STARTED)
                ? "还没有登记开工"
                : null;
    }

    private static @Nullable String production(Noting noting) {
        Event event = noting.event();
        if (event.kind() == EventKind.PRODUCING
                && noting.project().profile().about().sort() != Sort.INDUSTRY) {
            return "投产只登记产业项目";
        }
        if (event.kind() != EventKind.FULL) {
            return null;
        }
        if (!noting.has(EventKind.PRODUCING)) {
            return "还没有登记投产";
        }
        return positive(event.amount()) && positive(event.promised()) ? null : "达效要填实际年产值和预计年产值";
    }

    private static boolean positive(@Nullable BigDecimal value) {
        return value != null && value.signum() > 0;
    }
}
