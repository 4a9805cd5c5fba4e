package luoshi.foundation.quantity;

import java.util.List;
import luoshi.foundation.text.Folded;
import luoshi.foundation.text.Letters;

/** 口径: reads from the words around a figure in what sense it is meant. */
final class Modes {
    private static final Letters CLAUSE_ENDS = Letters.of("，。；！？\n");
    private static final int LOOK_BACK = 14;
    private static final int LOOK_AHEAD = 10;
    private static final Cues GROWTH = Cues.of("增长", "提高", "增加", "提升", "上升", "扩大", "翻", "增", "涨");
    private static final Cues DECLINE = Cues.of("下降", "降低", "减少", "压减", "缩小", "缩短", "降幅", "回落", "减", "降");
    private static final Cues LEVEL = Cues.of(
            "达到", "保持", "稳定在", "控制在", "占", "不低于", "比重", "达", "突破", "提高到", "提升到", "提升至", "提高至", "增加到", "增长到", "降至",
            "下降到", "降低到", "为");
    private static final Cues MONEY =
            Cues.of("投资", "资金", "贷款", "补助", "补贴", "融资", "债券", "奖", "费", "款", "募", "发放", "拨付", "基金", "支出", "减税");
    private static final Cues CAPACITY = Cues.of("装机", "产能", "年产", "规模", "日处理", "处理能力", "吞吐");
    private static final String[] WORKS = {"项目", "产能", "基地", "生产线", "装机", "电站", "风电", "光伏", "产业园", "机组"};

    private record Cues(List<String> words, Letters firsts) {
        static Cues of(String... words) {
            StringBuilder firsts = new StringBuilder();
            for (String word : words) {
                firsts.append(word.charAt(0));
            }
            return new Cues(List.of(words), Letters.of(firsts.toString()));
        }
    }

    private final Folded text;

    Modes(Folded text) {
        this.text = text;
    }

    Mode of(Figure figure) {
        if (figure.op == Op.RANK) {
            return Mode.RANK;
        }
        return switch (figure.phraseKind()) {
            case CURRENCY -> money(figure);
            case DIMENSION -> dimension(figure);
            case PERCENT, AGE -> change(figure, Mode.LEVEL);
            case DURATION -> Mode.DURATION;
            default -> change(figure, figure.unit.equals("倍") || figure.unit.equals("番") ? Mode.GROWTH : Mode.COUNT);
        };
    }

    private Mode money(Figure figure) {
        Mode mode = change(figure, Mode.MONEY);
        return mode == Mode.LEVEL && last(figure, MONEY) >= 0 ? Mode.MONEY : mode;
    }

    private Mode dimension(Figure figure) {
        boolean works = last(figure, CAPACITY) >= 0 || ahead(figure);
        return works
                        && Units.named(figure.unit)
                                .filter(unit -> !unit.base().orElse("").equals("平方米"))
                                .isPresent()
                ? Mode.CAPACITY
                : change(figure, Mode.COUNT);
    }

    /** The verb nearest to the figure decides. */
    private Mode change(Figure figure, Mode otherwise) {
        int growth = last(figure, GROWTH);
        int decline = last(figure, DECLINE);
        int level = last(figure, LEVEL);
        if (level >= 0 && level >= Math.max(growth, decline)) {
            return Mode.LEVEL;
        }
        if (growth < 0 && decline < 0) {
            return otherwise;
        }
        boolean grows = growth > decline;
        boolean by = figure.phraseKind() == Kind.PERCENT || figure.unit.equals("倍");
        return by || !grows ? (grows ? Mode.GROWTH : Mode.DECLINE) : otherwise;
    }

    /** Where, counted from the clause's side, the last of {@code cues} ends before the figure; negative where none does. */
    private int last(Figure figure, Cues cues) {
        int floor = floor(figure.phraseStart);
        for (int at = figure.phraseStart - 1; at >= floor; at--) {
            if (!cues.firsts().hold(text.at(at))) {
                continue;
            }
            for (String word : cues.words()) {
                if (text.startsWith(word, at) && at + word.length() <= figure.phraseStart) {
                    return at + word.length();
                }
            }
        }
        return -1;
    }

    private int floor(int offset) {
        int at = offset;
        while (at > 0 && offset - at < LOOK_BACK && !CLAUSE_ENDS.hold(text.at(at - 1))) {
            at--;
        }
        return at;
    }

    private boolean ahead(Figure figure) {
        for (int at = figure.phraseEnd;
                at < figure.phraseEnd + LOOK_AHEAD && "，。；！？、\n".indexOf(text.at(at)) < 0;
                at++) {
            for (String word : WORKS) {
                if (text.startsWith(word, at)) {
                    return true;
                }
            }
        }
        return false;
    }
}
