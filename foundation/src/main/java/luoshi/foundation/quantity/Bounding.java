package luoshi.foundation.quantity;

import java.util.List;
import luoshi.foundation.text.Folded;
import luoshi.foundation.text.WordMap;
import org.jspecify.annotations.Nullable;

/** 定界: gives each figure the comparator that stands before or behind it, and joins a lower and an upper bound to a range. */
final class Bounding {
    private static final int LONGEST_VERB = 3;
    private static final String[] AND = {"的同时", "并且", "而且", "同时", "并", "且", "，", ",", ""};

    private final Folded text;

    Bounding(Folded text) {
        this.text = text;
    }

    void bound(List<Figure> figures) {
        int floor = 0;
        for (Figure figure : figures) {
            if (figure.swallowed) {
                continue;
            }
            before(figure, floor);
            after(figure);
            every(figure, floor);
            floor = figure.phraseEnd;
        }
        pairs(figures);
        share(figures);
    }

    private void before(Figure figure, int floor) {
        int at = text.beforeBlanks(figure.start);
        WordMap.@Nullable Match<Op> bound = Bound.before(text, at);
        if (bound == null || bound.start() < floor || !isBound(bound)) {
            compared(figure, floor);
            return;
        }
        figure.phraseStart = Math.min(figure.phraseStart, bound.start());
        take(figure, bound.meaning());
        if (bound.meaning() != Op.ABOUT && figure.op != Op.RANGE) {
            int to = figure.kind == Kind.PERCENT ? figure.end : figure.numberEnd;
            figure.range(bound.start(), figure.hasRange() ? Math.max(figure.rangeEnd, to) : to);
        }
    }

    /** Words of one character are part of others: 经过, 通过, 晚上, 附近, 超 of 超级 stands never before a number. */
    private boolean isBound(WordMap.Match<Op> bound) {
        if (bound.span().length() > 1) {
            return true;
        }
        char before = text.at(bound.start() - 1);
        return switch (text.at(bound.start())) {
            case '过' -> "经通超度渡穿路越不".indexOf(before) < 0;
            case '上' ->
                text.at(bound.end()) == '百'
                        || text.at(bound.end()) == '千'
                        || text.at(bound.end()) == '万'
                        || text.at(bound.end()) == '亿';
            case '近' -> "最附临邻靠接亲远".indexOf(before) < 0;
            case '约' -> "大节条合签预履违制集公相".indexOf(before) < 0;
            case '超' -> before != '反';
            default -> true;
        };
    }

    /** 比三十大, and 至少 with a verb between: 至少落地3个. */
    private void compared(Figure figure, int floor) {
        int start = figure.start;
        if (text.at(start - 1) == '比' && start - 1 >= floor) {
            int end = figure.unit.isEmpty() ? figure.numberEnd : figure.end;
            char how = text.at(end);
            Op op = "大高多长".indexOf(how) >= 0 ? Op.MORE : "小低少短".indexOf(how) >= 0 ? Op.LESS : Op.EQUAL;
            if (op != Op.EQUAL) {
                take(figure, op);
                figure.phraseStart = start - 1;
                figure.end = end;
                figure.phraseEnd = end + 1;
                figure.range(start - 1, end + 1);
            }
            return;
        }
        for (int at = start - 1; at >= Math.max(floor + 2, start - LONGEST_VERB); at--) {
            if (!Character.isIdeographic(text.at(at))) {
                return;
            }
            if (text.startsWith("至少", at - 2) || text.startsWith("最少", at - 2)) {
                take(figure, Op.AT_LEAST);
                figure.phraseStart = at - 2;
                return;
            }
        }
    }

    private void after(Figure figure) {
        int at = text.afterBlanks(figure.end);
        WordMap.@Nullable Match<Op> bound = Bound.after(text, at);
        if (bound == null || partOfWord(bound)) {
            return;
        }
        boolean adjacent = figure.unit.isEmpty() || figure.understood != null || figure.kind == Kind.PERCENT;
        if (adjacent && bound.meaning() != Op.ABOUT && figure.op != Op.RANGE) {
            figure.range(figure.hasRange() ? figure.rangeStart : figure.start, bound.end());
        }
        take(figure, bound.meaning());
        figure.phraseEnd = bound.end();
        if (scope(bound)) {
            figure.code = true;
        }
    }

    /** 多 of 多种, 余 of 余额, 起 of 起步, 来 of 来自 and of 五年来. */
    private boolean partOfWord(WordMap.Match<Op> bound) {
        if (bound.span().length() > 1) {
            return false;
        }
        char behind = text.at(bound.end());
        return switch (text.at(bound.start())) {
            case '多' -> "种元样层年项方渠功边部双地措途条业规发".indexOf(behind) >= 0;
            case '余' -> "额热地量缺姚杭江".indexOf(behind) >= 0;
            case '来' -> Character.isIdeographic(behind) || "年月周天日期".indexOf(text.at(bound.start() - 1)) >= 0;
            default -> Character.isIdeographic(behind) || Character.isDigit(text.at(bound.start() - 1));
        };
    }

    /** 4.3米及以下焦炉 says which, not how many. */
    private boolean scope(WordMap.Match<Op> bound) {
        return text.at(bound.start()) == '及' && Character.isIdeographic(text.at(bound.end()));
    }

    private void every(Figure figure, int floor) {
        if (figure.unit.isEmpty() || figure.kind == Kind.PERCENT) {
            return;
        }
        int at = text.beforeBlanks(figure.phraseStart);
        int every = Denominators.every(text, at);
        if (every >= floor) {
            figure.unit = figure.unit + "/" + text.words(every + 1, at);
            figure.phraseStart = every;
            return;
        }
        Denominators.ofMany(text, floor, figure.phraseStart)
                .ifPresent(of -> figure.unit = figure.unit + "/" + text.words(of.start(), of.end()));
    }

    private static void take(Figure figure, Op op) {
        if (figure.op == Op.EQUAL || (figure.op == Op.MORE && op == Op.AT_LEAST)) {
            figure.op = op;
        }
    }

    /** 大于20的同时小于等于35; 1000以上，1500以下. */
    private void pairs(List<Figure> figures) {
        for (int i = 0; i + 1 < figures.size(); i++) {
            Figure low = figures.get(i);
            Figure high = figures.get(i + 1);
            boolean up = low.op.isLower() && high.op.isUpper() && low.value.compareTo(high.value) < 0;
            boolean down = low.op.isUpper() && high.op.isLower() && low.value.compareTo(high.value) > 0;
            boolean pair = (up || down)
                    && (low.unit.isEmpty() || low.unit.equals(high.unit))
                    && linked(low.phraseEnd, high.phraseStart);
            if (pair) {
                close(low, high);
            }
        }
    }

    private boolean linked(int from, int to) {
        int at = text.afterBlanks(from);
        for (String and : AND) {
            if (text.startsWith(and, at) && text.afterBlanks(at + and.length()) == to) {
                return true;
            }
        }
        return false;
    }

    private static void close(Figure low, Figure high) {
        low.parts.add(low.alone());
        low.parts.add(high);
        high.swallowed = true;
        high.rangeStart = -1;
        low.upper = low.op.isLower() ? high.value : low.value;
        low.value = low.op.isLower() ? low.value : high.value;
        low.op = Op.RANGE;
        low.unit = high.unit;
        low.kind = high.kind;
        low.end = high.end;
        if (low.hasRange()) {
            low.range(low.rangeStart, high.phraseEnd);
        }
        low.phraseEnd = high.phraseEnd;
    }

    /** 7.5%、8.5%以上 and 不低于60%、55%: a comparator holds for all of a list. */
    private void share(List<Figure> figures) {
        for (int i = figures.size() - 2; i >= 0; i--) {
            Figure left = figures.get(i);
            Figure right = figures.get(i + 1);
            boolean behind = right.phraseEnd > right.end && right.phraseStart == right.start;
            if (behind && listed(left, right) && left.op == Op.EQUAL && right.op != Op.RANGE) {
                left.op = right.op;
            }
        }
        for (int i = 1; i < figures.size(); i++) {
            Figure left = figures.get(i - 1);
            Figure right = figures.get(i);
            boolean ahead = left.phraseStart < left.start && left.phraseEnd == left.end && left.op.isBound();
            boolean carried = ahead
                    || (i > 1 && left.op.isBound() && left.phraseStart == left.start && left.phraseEnd == left.end);
            if (carried && listed(left, right) && right.op == Op.EQUAL) {
                right.op = left.op;
            }
        }
    }

    private boolean listed(Figure left, Figure right) {
        return left.unit.equals(right.unit)
                && !left.unit.isEmpty()
                && left.phraseEnd + 1 == right.phraseStart
                && text.at(left.phraseEnd) == '、';
    }
}
