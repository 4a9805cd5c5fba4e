package luoshi.reading.extraction;

import java.util.List;
import luoshi.foundation.quantity.Mode;
import luoshi.foundation.text.Letters;
import luoshi.foundation.text.Span;
import luoshi.reading.extraction.grammar.Figures;
import luoshi.reading.extraction.grammar.OwnWords;
import luoshi.reading.extraction.grammar.Phrases;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.WordClass;

/** 是否名称: whether a stretch is called by a name of its own, or only counted. */
final class NameTests {
    private static final Letters AMOUNTS = Letters.of(".一二两三四五六七八九十百千万");
    private static final Letters UNITS = Letters.of("个条处座项家批亩平公户");

    /** 与某某集团合作, 《某某规划》: no works. */
    private static final Letters NO_NAME = Letters.of("与同《");

    private static final Phrases NOT_BEGUN =
            Phrases.of("去年", "今年", "目前", "已", "占", "成“", "依托", "完善", "全县", "全市", "全区", "共实施");

    private static final Letters GROUPS = Letters.of("各每");
    /** How much works yield is part of what they are called: 10万吨己二腈. */
    private static final List<String> MEASURED = List.of("吨", "千瓦", "兆瓦", "立方米", "千伏");

    private static final List<String> PHASED = List.of("工程", "项目", "建设", "开发");
    private static final Phrases VAGUE = Phrases.of("所有", "有关", "系列", "部分", "一些", "一批", "更多", "若干", "多个", "多条");

    private static final Letters SEATS = Letters.of("心馆厂站场院");
    private static final int YEAR = 4;
    private static final int SORT = 6;
    private static final int NEAR = 6;

    private final Tagged text;
    private final Figures figures;

    NameTests(Tagged text, Figures figures) {
        this.text = text;
        this.figures = figures;
    }

    /** 一条街区, 其他9条道路: counted and not named. */
    boolean counts(Span member) {
        if (GROUPS.hold(text.at(member.start())) || text.holds(VAGUE, member.start(), member.start() + 2)) {
            return true;
        }
        int unit = member.start();
        while (Character.isDigit(text.at(unit)) || AMOUNTS.hold(text.at(unit))) {
            unit++;
        }
        if (unit > member.start() && UNITS.hold(text.at(unit)) && unit < member.end()) {
            return true;
        }
        for (int figure = figures.from(member.start()); figure < figures.count(); figure++) {
            if (figures.end(figure) > member.end()) {
                break;
            }
            String measured = figures.get(figure).unit();
            if (MEASURED.stream().anyMatch(measured::startsWith) && figures.end(figure) + 2 <= member.end()) {
                continue;
            }
            boolean number = figures.get(figure).kind() == luoshi.foundation.quantity.Kind.NUMBER;
            String of = figures.get(figure).unit();
            boolean inside = figures.get(figure).mode() == Mode.COUNT
                    && (of.isEmpty() || UNITS.hold(of.charAt(0)))
                    && text.find('、', member.start(), figures.start(figure)) < 0;
            if (number && (figures.start(figure) == member.start() || inside)) {
                return true;
            }
        }
        return false;
    }

    /** 技改项目40个: what is counted behind its noun has no name. */
    boolean countedBehind(int to, int limit) {
        int figure = figures.from(to);
        return figure < figures.count()
                && figures.start(figure) <= to + 3
                && figures.end(figure) <= limit
                && text.at(figures.start(figure)) != '一'
                && figures.get(figure).kind() == luoshi.foundation.quantity.Kind.NUMBER;
    }

    boolean called(int start, int to) {
        return !barred(start, to)
                && (named(start, to)
                        || (to - start >= 6 && (text.startsWith("工程", to - 2) || text.startsWith("项目", to - 2))));
    }

    /** No name, whatever it holds: as it begins or ends. */
    boolean barred(int start, int to) {
        return phase(start, to)
                || dated(start)
                || NO_NAME.hold(text.at(start))
                || text.at(to - 1) == '的'
                || text.starting(NOT_BEGUN, start) >= 0;
    }

    /** 城市运营中心: a seat of which a place has one, where none are counted. */
    boolean sole(Span member) {
        return member.length() >= SORT
                && SEATS.hold(text.at(member.end() - 1))
                && !titled(member.end())
                && !counts(member)
                && !figures.any(member.start() - NEAR, member.end() + NEAR);
    }

    private boolean titled(int end) {
        int last = text.from(end) - 1;
        return last >= 0 && text.end(last) == end && text.is(last, WordClass.TITLE);
    }

    /** 二、三期工程: of which works is said elsewhere. */
    private boolean phase(int from, int to) {
        int at = from;
        while (at < to && (AMOUNTS.hold(text.at(at)) || text.at(at) == '、')) {
            at++;
        }
        return at > from
                && text.at(at) == '期'
                && (at + 1 == to || PHASED.contains(text.text().substring(at + 1, to)));
    }

    /** 2025年度造林 is a year's quota, 6月份开工 no name. */
    private boolean dated(int from) {
        int at = from;
        while (Character.isDigit(text.at(at))) {
            at++;
        }
        return at > from && (text.at(at) == '月' || (at == from + YEAR && text.at(at) == '年'));
    }

    boolean named(int from, int to) {
        for (int token = text.from(from); token < text.count() && text.end(token) <= to; token++) {
            if (text.is(token, WordClass.FACILITY)) {
                return true;
            }
        }
        return OwnWords.own(text, from, to) >= 2;
    }

    int unknown(int from, int to) {
        int unknown = to - from;
        for (int token = text.from(from); token < text.count() && text.end(token) <= to; token++) {
            unknown -= text.end(token) - text.start(token);
        }
        return unknown;
    }
}
