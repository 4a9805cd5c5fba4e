package luoshi.foundation.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.foundation.text.Folded;
import luoshi.foundation.text.Span;
import luoshi.foundation.text.WordMap;
import org.jspecify.annotations.Nullable;

/** 识别挂钩目标: 与经济增长同步, 高于全省平均水平, 控制在省市下达指标内, 完成上级下达任务. */
public final class TiedTargets {
    private static final WordMap<Op> OPENINGS = WordMap.forwards(Map.ofEntries(
            Map.entry("与", Op.EQUAL),
            Map.entry("同", Op.EQUAL),
            Map.entry("和", Op.EQUAL),
            Map.entry("高于", Op.MORE),
            Map.entry("快于", Op.MORE),
            Map.entry("好于", Op.MORE),
            Map.entry("优于", Op.MORE),
            Map.entry("超过", Op.MORE),
            Map.entry("略高于", Op.MORE),
            Map.entry("不低于", Op.AT_LEAST),
            Map.entry("不慢于", Op.AT_LEAST),
            Map.entry("低于", Op.LESS),
            Map.entry("不高于", Op.AT_MOST),
            Map.entry("不超过", Op.AT_MOST),
            Map.entry("控制在", Op.AT_MOST),
            Map.entry("完成", Op.AT_LEAST)));
    private static final List<String> SAME_PACE = List.of("基本同步", "保持同步", "同步增长", "同步");
    private static final List<String> AVERAGES = List.of("平均水平", "平均增速", "平均值", "平均", "增长速度", "增速", "增幅");
    private static final List<String> HANDED_DOWN = List.of(
            "下达的目标任务",
            "下达目标任务",
            "下达的指标",
            "下达指标",
            "下达的目标",
            "下达目标",
            "下达的任务",
            "下达任务",
            "下达计划",
            "下达的计划",
            "规定范围",
            "要求范围",
            "考核指标",
            "考核目标",
            "下达的约束性指标",
            "控制指标",
            "控制目标");
    private static final List<String> WITHIN = List.of("以内", "之内", "范围内", "内");
    private static final int LONGEST = 16;

    private TiedTargets() {}

    /** The tied targets in text order. Takes time linear in the length of {@code text}. */
    public static List<TiedTarget> scan(String text) {
        Folded folded = Folded.of(text);
        List<TiedTarget> found = new ArrayList<>();
        int at = 0;
        while (at < folded.length()) {
            @Nullable TiedTarget target = OPENINGS.mayBegin(folded.at(at)) ? at(folded, at) : null;
            if (target != null) {
                found.add(target);
            }
            at = target == null ? at + 1 : target.span().end();
        }
        return found;
    }

    private static @Nullable TiedTarget at(Folded text, int offset) {
        WordMap.@Nullable Match<Op> opening = OPENINGS.longest(text, offset);
        if (opening == null) {
            return null;
        }
        for (int at = opening.end() + 1; at <= opening.end() + LONGEST; at++) {
            if (!Character.isIdeographic(text.at(at - 1))) {
                return null;
            }
            @Nullable TiedTarget target = closing(text, opening, at);
            if (target != null) {
                return target;
            }
        }
        return null;
    }

    private static @Nullable TiedTarget closing(Folded text, WordMap.Match<Op> opening, int at) {
        if (opening.meaning() == Op.EQUAL) {
            int end = end(text, at, SAME_PACE);
            return end < 0 ? null : target(text, opening, new Span(opening.end(), at), end, false);
        }
        int handed = end(text, at, HANDED_DOWN);
        if (handed >= 0) {
            int within = Math.max(handed, end(text, handed, WITHIN));
            return target(text, opening, new Span(opening.end(), handed), within, true);
        }
        boolean fixed = text.at(opening.start()) == '控' || text.at(opening.start()) == '完';
        int average = fixed ? -1 : end(text, at, AVERAGES);
        return average < 0 ? null : target(text, opening, new Span(opening.end(), average), average, false);
    }

    private static int end(Folded text, int offset, List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, offset)) {
                return offset + word.length();
            }
        }
        return -1;
    }

    private static TiedTarget target(Folded text, WordMap.Match<Op> opening, Span anchor, int end, boolean awaits) {
        return new TiedTarget(
                text.words(opening.start(), end),
                new Span(opening.start(), end),
                opening.meaning(),
                anchor.of(text.given()),
                awaits);
    }
}
