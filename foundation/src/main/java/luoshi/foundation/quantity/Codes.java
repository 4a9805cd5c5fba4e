package luoshi.foundation.quantity;

import java.util.List;
import luoshi.foundation.text.Folded;
import luoshi.foundation.text.Numeral;

/** 编号与名称: sorts out the figures that count nothing: roads, voltages, programme names, ranks of names, ages, bare numbers. */
final class Codes {
    private static final int LOOK_BACK = 8;
    private static final int QUOTED = 10;
    private static final String[] ROADS = {"国道", "省道", "县道", "乡道", "高速", "航班", "编号", "文号"};
    private static final String[] NAMED = {"行动", "计划", "规划", "义务教育", "方案", "攻坚", "制", "专项", "任务", "目标", "政策", "一贯制"};
    private static final String DESIGNATED = "期级大轮路院线代环核链圈园区校国门维类档星版届";
    private static final String[] RANKS = {
        "居", "列", "排名", "位次", "升至", "进位", "跃居", "保持", "稳居", "全国", "全省", "全市", "名列", "排", "位列"
    };

    private final Folded text;

    Codes(Folded text) {
        this.text = text;
    }

    void mark(List<Figure> figures) {
        for (Figure figure : figures) {
            figure.code |= isCode(figure);
        }
    }

    private boolean isCode(Figure figure) {
        if (figure.op == Op.RANK) {
            return !ranks(figure);
        }
        return (figure.unit.isEmpty() && !figure.op.isBound())
                || lettered(figure)
                || joined(figure)
                || voltage(figure)
                || road(figure)
                || age(figure)
                || scale(figure)
                || named(figure)
                || loose(figure)
                || quoted(figure);
    }

    /** 第一 ranks where something stands on it: 居全省第一, 第3位; not in 第一书记. */
    private boolean ranks(Figure figure) {
        boolean place = figure.kind != Kind.ORDINAL
                || ("位名".indexOf(text.at(figure.end)) >= 0 && text.at(figure.end + 1) != '单')
                || !Character.isIdeographic(text.at(figure.end));
        return place
                && figure.value.signum() > 0
                && (figure.kind != Kind.ORDINAL || preceded(figure, RANKS) || "位名".indexOf(text.at(figure.end)) >= 0);
    }

    /** G207, PM2.5, 5G, 4A级. */
    private boolean lettered(Figure figure) {
        return latin(text.at(figure.start - 1))
                || (text.at(figure.start - 1) == '-' && latin(text.at(figure.start - 2)))
                || (figure.unit.isEmpty() && latin(text.at(figure.numberEnd)));
    }

    /** 1+3+4, 3#煤. */
    private boolean joined(Figure figure) {
        char before = text.at(figure.start - 1);
        char behind = text.at(figure.end);
        return "+×·".indexOf(before) >= 0
                || "+×·".indexOf(behind) >= 0
                || before == '#'
                || text.at(figure.numberEnd) == '#';
    }

    private static boolean voltage(Figure figure) {
        return figure.unit.equals("千伏") || figure.unit.equals("伏");
    }

    private boolean road(Figure figure) {
        return text.at(figure.numberEnd) == '号' || (figure.unit.isEmpty() && preceded(figure, ROADS));
    }

    private boolean age(Figure figure) {
        return figure.kind == Kind.AGE && !preceded(figure, new String[] {"寿命"});
    }

    /** 三年行动, 五年计划, 九年义务教育, 世界500强. */
    private boolean named(Figure figure) {
        if (figure.unit.equals("强") || figure.unit.equals("周年") || designated(figure) || rules(figure)) {
            return true;
        }
        for (String name : NAMED) {
            if (figure.kind == Kind.DURATION && text.startsWith(name, figure.phraseEnd)) {
                return true;
            }
        }
        return false;
    }

    /** 二期, 五大产业, 三环路, 两级: a Chinese number before such a word tells which, or is part of a name. */
    private static boolean designated(Figure figure) {
        boolean chinese = !figure.first.isArabic() && figure.unit.length() == 1 && DESIGNATED.contains(figure.unit);
        return chinese || figure.unit.equals("版");
    }

    /** 7条措施 and 八项规定 are names of papers, 八次全会 is a session. */
    private boolean rules(Figure figure) {
        boolean paper = text.startsWith("措施", figure.end)
                || text.startsWith("政策", figure.end)
                || text.startsWith("意见", figure.end);
        boolean named = figure.unit.equals("项") && text.startsWith("规定", figure.end);
        boolean session = figure.unit.equals("次") && text.startsWith("全会", figure.end);
        return (figure.unit.equals("条") && paper) || named || session;
    }

    /** 百亿级, 千亿元级. */
    private boolean scale(Figure figure) {
        return text.at(figure.end) == '级' && figure.first.form() != Numeral.Form.ARABIC;
    }

    /** 一 as article, 百 and 万 without a bound. */
    private boolean loose(Figure figure) {
        char before = text.at(figure.start - 1);
        boolean each = "每某这那任另统同唯".indexOf(before) >= 0;
        boolean article = figure.first.form() == Numeral.Form.LONE
                && text.at(figure.start) == '一'
                && "批类种次样代轮起级路门本线".contains(figure.unit);
        boolean place =
                figure.first.form() == Numeral.Form.PLACE && figure.op == Op.EQUAL && figure.kind != Kind.PERCENT;
        return (figure.kind != Kind.PERCENT && each) || article || place;
    }

    /** “两个责任”, “八个一”: counts in a short name in quotes. */
    private boolean quoted(Figure figure) {
        if ((!figure.isCount() && figure.kind != Kind.DURATION) || figure.first.isArabic()) {
            return false;
        }
        boolean opened = false;
        for (int at = figure.start - 1; at >= figure.start - QUOTED && !opened; at--) {
            if (text.at(at) == '”' || text.at(at) == '\n') {
                return false;
            }
            opened = text.at(at) == '“';
        }
        return opened && closes(figure.end);
    }

    private boolean closes(int from) {
        for (int at = from; at < from + QUOTED; at++) {
            if (text.at(at) == '”') {
                return true;
            }
        }
        return false;
    }

    private boolean preceded(Figure figure, String[] words) {
        for (int at = figure.start - 1; at >= figure.start - LOOK_BACK && clause(text.at(at)); at--) {
            for (String word : words) {
                if (text.startsWith(word, at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean clause(char c) {
        return "，。；、！？\n".indexOf(c) < 0;
    }

    private static boolean latin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
