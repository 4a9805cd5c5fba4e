package luoshi.reading.extraction;

import luoshi.foundation.quantity.Mode;
import luoshi.foundation.text.Letters;
import luoshi.reading.extraction.grammar.Figures;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.WordClass;

/** 列举的总括: what stands behind a list and says what its members are: 等项目, 等5条道路, 等方面, 两个园区. */
final class ListSums {
    /** What sums up a list of no works. */
    private static final String[] NO_SUMS = {
        "方式", "方面", "工作", "措施", "政策", "机制", "品牌", "产品", "监管", "行为", "领域", "事项", "问题", "能力", "活动", "环节", "力度", "服务",
        "业务", "模式", "手段", "要求", "制度", "集群"
    };

    private static final String[] SITES = {"景区", "园区", "公园", "场馆", "景点", "湿地公园", "产业园"};
    private static final String[] SERVED = {"乡镇", "村", "镇", "自然村", "行政村", "棚户区", "社区"};
    private static final int SHORTEST_WORKS = 3;
    private static final Letters NUMERALS = Letters.of("两三四五六七八九十23456789");
    private static final Letters COUNTERS = Letters.of("个大项座条处所");
    private static final int PAIRED = 6;
    private static final int BARE = 4;
    private static final int NEAR = 9;

    private final Tagged text;
    private final Figures figures;

    ListSums(Tagged text, Figures figures) {
        this.text = text;
        this.figures = figures;
    }

    boolean sumsNoWorks(int etc, int to) {
        if (text.find("项目", etc, to) > 0 || text.find("工程", etc, to) > 0) {
            return false;
        }
        for (String word : NO_SUMS) {
            if (to - etc > word.length() && text.startsWith(word, to - word.length())) {
                return true;
            }
        }
        return false;
    }

    /** 甲、乙两个项目: where the count that sums up a list begins; negative where none does. */
    int summedBy(int from, int to) {
        int last = figures.from(to) - 1;
        boolean counts = last >= 0
                && figures.start(last) > from
                && figures.get(last).mode() == Mode.COUNT
                && figures.end(last) < to;
        if (counts && text.find('、', from, figures.start(last)) > 0 && sort(figures.end(last), to)) {
            return figures.start(last);
        }
        return toldBy(from, to);
    }

    /** 甲、乙两个省重点项目, 甲、乙四大景区: as above where the count is no figure. */
    private int toldBy(int from, int to) {
        int mark = text.text().lastIndexOf('、', to - 1);
        for (int i = mark + 3; mark > from && i < to - 2; i++) {
            boolean counted = text.at(i - 1) != '”' && NUMERALS.hold(text.at(i)) && COUNTERS.hold(text.at(i + 1));
            if (counted && (text.at(i + 1) != '大' || to - i <= NEAR) && works(i + 2, unled(to))) {
                return NUMERALS.hold(text.at(i - 1)) || Character.isDigit(text.at(i - 1)) ? -1 : i;
            }
        }
        return -1;
    }

    private boolean works(int from, int to) {
        int last = text.from(to) - 1;
        boolean ends = last >= 0 && text.end(last) == to && text.start(last) >= from;
        boolean treatment = text.startsWith("工程", to - 2);
        return generic(from, to) || (ends && !treatment && text.is(last, WordClass.WORK));
    }

    /** Without 的建设 at the end. */
    private int unled(int to) {
        return text.startsWith("的建设", to - 3) ? to - 3 : to;
    }

    /** 3处园林景观: what is counted is a sort of works, not what is done to them. */
    private boolean sort(int from, int to) {
        int last = text.from(to) - 1;
        boolean known = last >= 0 && text.end(last) == to;
        int built = text.startsWith("建设", to - 2) ? to - 2 : to;
        return works(from, built) || (to - from <= BARE && !(known && text.is(last, WordClass.DEVERBAL)));
    }

    /** 等景区, 等园区建设: what sums up is a sort of sites, so that its members are sites. */
    boolean sites(int from, int to) {
        int built = text.startsWith("建设", to - 2) ? to - 2 : to;
        int end = text.startsWith("开发", built - 2) ? built - 2 : built;
        for (String site : SITES) {
            if (text.startsWith(site, from) && from + site.length() == end) {
                return true;
            }
        }
        return false;
    }

    /** 等12个村集中供水工程: villages are counted, and what is built there is one. */
    boolean served(int etc, int to) {
        int figure = figures.from(etc + 1);
        if (figure >= figures.count() || figures.start(figure) > etc + 2 || figures.end(figure) >= to) {
            return false;
        }
        for (String place : SERVED) {
            int at = figures.end(figure);
            int unit = text.startsWith(place, at) ? at : at - 1;
            if (text.startsWith(place, unit)) {
                return to - unit - place.length() > SHORTEST_WORKS;
            }
        }
        return false;
    }

    int lastEtc(int from, int to) {
        int found = -1;
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            depth += c == '（' || c == '(' || c == '“' ? 1 : c == '）' || c == ')' || c == '”' ? -1 : 0;
            if (depth <= 0
                    && c == '等'
                    && text.at(i + 1) != '级'
                    && (text.at(i - 1) != '平' || Character.isDigit(text.at(i + 1)))
                    && i + 1 < to) {
                found = i;
            }
        }
        return found;
    }

    /** 等项目, 等5条市政道路: the list is summed up by a word of a kind, so that its members are names by themselves. */
    boolean generic(int from, int to) {
        int last = text.from(to) - 1;
        if (last < 0 || text.end(last) != to || text.start(last) < from) {
            return false;
        }
        int at = last;
        if (text.words(at).equals("建设") && at > 0 && text.start(at - 1) >= from) {
            at--;
        }
        return text.is(at, WordClass.any(WordClass.GENERIC, WordClass.FACILITY))
                || text.words(at).endsWith("项目")
                || (text.words(at).endsWith("工程") && text.start(at) - from <= 2);
    }

    /** 等在建项目进度, 等专业市场的建设: what sums up stands before what is done about it. */
    boolean worksNear(int from, int etc, int to) {
        int limit = Math.min(to, etc + NEAR);
        int token = text.from(etc + 1);
        while (token < text.count() && text.end(token) <= limit && !text.is(token, WordClass.WORK)) {
            token++;
        }
        boolean sort = token < text.count() && text.end(token) <= Math.min(to, etc + PAIRED) && !shortMember(from, etc);
        return sort || text.find("项目", etc, limit) > 0 || text.find("工程", etc, Math.min(limit, etc + BARE)) > 0;
    }

    private boolean shortMember(int from, int etc) {
        int start = from;
        for (int i = from; i <= etc; i++) {
            if (i == etc || text.at(i) == '、') {
                if (i - start < BARE) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }
}
