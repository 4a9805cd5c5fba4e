package luoshi.reading.extraction;

import luoshi.foundation.text.Letters;
import luoshi.foundation.text.Span;
import luoshi.reading.extraction.grammar.Figures;
import luoshi.reading.extraction.grammar.Phrases;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.WordClass;
import luoshi.reading.extraction.grammar.WordSet;

/** 名称的收尾: where the name of works ends, and whether a stretch ends as whole names do. */
final class NameEndings {
    static final int SHORTEST = 3;
    static final int WHOLE =
            WordClass.any(WordClass.WORK, WordClass.FACILITY, WordClass.TITLE, WordClass.GENERIC, WordClass.DEVERBAL);
    private static final Phrases ENDINGS = Phrases.of(
            "建设任务", "改造任务", "建设工作", "前期准备", "前期办理", "准备工作", "各项工作", "任务", "工作", "建设进度", "建设进程", "建设力度", "项目建设", "工程建设",
            "前期工作", "前期", "规划建设", "主体", "立项", "论证", "各项工程", "征迁", "进度", "进程", "力度", "建设", "步伐", "布局", "落地", "首台机组",
            "谋划", "正常运营", "挂牌", "布展", "建设修缮");
    private static final Phrases ATTACHED = Phrases.of("配套", "附属", "地下", "辅助", "周边");
    /** An adverb before a verb, the end of a name behind a noun. */
    private static final String SYSTEM = "系统";

    /** A stage of works, and the end of their name: 某水厂扩建. */
    private static final WordSet ENLARGED = WordSet.of("扩建", "扩容", "迁建", "改扩建", "扩能", "提标改造", "提标");

    /** What stands between works and what is said of them. */
    private static final int ASIDE =
            WordClass.any(WordClass.STAGE, WordClass.ADVERB, WordClass.SOFTADVERB, WordClass.MODAL, WordClass.ENSURE);

    private static final int PROCEDURE = WordClass.any(WordClass.DEVERBAL, WordClass.DOCUMENT, WordClass.STAGE);
    private static final Phrases PARTS = Phrases.of("部分", "生产", "主", "首");
    /** What is told of works or of a part of them right behind their name. */
    private static final Phrases TOLD = Phrases.of("落户", "路基", "桥梁", "桥涵", "全线", "基本", "主体", "主线", "用地", "征地");

    private static final Phrases SAID = Phrases.of(
            "已", "均", "都", "均已", "都已", "已经", "全部", "正式", "目前", "正在", "有序", "顺利", "选址", "加快", "即将", "基本", "初步", "征地");
    private static final String SORT = "项目——";
    private static final String AMONG = "其中";
    private static final Phrases IN_TIME = Phrases.of("年底前", "年内", "上半年", "下半年", "明年");
    private static final int YEAR = 4;
    private static final Phrases STEPS = Phrases.of("立项", "申报", "项目", "争取");
    private static final Letters LINKS = Letters.of("和与及、");
    private static final String DATE_ENDS = "日月份底前";
    private static final int WHOLE_BY_LENGTH = 7;

    private final Tagged text;
    private final Figures figures;

    NameEndings(Tagged text, Figures figures) {
        this.text = text;
        this.figures = figures;
    }

    /** Without what only says that it is built: 建设进度, 前期工作, a date or a figure at the end. */
    int trimmed(int from, int to) {
        int end = undated(from, to);
        int figure = figures.from(end) - 1;
        if (figure >= 0 && figures.end(figure) == end && figures.start(figure) > from) {
            end = figures.start(figure);
        }
        int last = text.from(end) - 1;
        while (last >= 0
                && text.end(last) == end
                && text.start(last) > from
                && text.is(last, ASIDE)
                && !text.is(last, WHOLE)
                && !ENLARGED.holds(text, last)
                && !text.words(last).equals(SYSTEM)) {
            end = text.start(last--);
        }
        end = parted(from, procedural(from, end));
        int before = end + 1;
        while (end < before) {
            before = end;
            end = unbuilt(from, end);
        }
        return end;
    }

    /**
     * The name without what is told of the works before 的 or 项目——, without when, 已 and 正式 at its end, and without a count of their parts, a
     * route in brackets or a year.
     */
    Span itself(int from, int to) {
        int start = beginning(from, to);
        int end = uncounted(start, unsaid(start, untimed(start, to)));
        boolean year = end - start > SHORTEST + YEAR
                && text.startsWith("20", end - YEAR)
                && Character.isDigit(text.at(end - 1));
        return new Span(start, year ? end - YEAR : end);
    }

    private int beginning(int from, int to) {
        int sort = text.findLast(SORT, from, to - 1);
        int start = sort < 0 ? from : sort + SORT.length();
        int of = text.findLast("的", start, to - 1);
        if (of >= start && to - of > SHORTEST) {
            return of + 1;
        }
        return text.startsWith(AMONG, start) ? start + AMONG.length() : start;
    }

    private int untimed(int start, int to) {
        int route = text.findLast("(从", start, to - 1);
        int end = route - start < SHORTEST ? to : route;
        end = LINKS.hold(text.at(end - 1)) ? end - 1 : end;
        for (int i = 0; i < IN_TIME.size(); i++) {
            int at = text.find(IN_TIME, i, start + SHORTEST, end);
            end = at < 0 ? end : at;
        }
        return end;
    }

    private int unsaid(int start, int to) {
        int end = to;
        int said = text.ending(SAID, end);
        while (said >= 0 && end - SAID.word(said).length() - start >= SHORTEST) {
            end = trimmed(start, end - SAID.word(said).length());
            said = text.ending(SAID, end);
        }
        return end;
    }

    private int uncounted(int start, int to) {
        int end = to;
        for (int figure = figures.from(start + SHORTEST);
                figure < figures.count() && figures.end(figure) <= end;
                figure++) {
            if (endsWhole(figures.start(figure))) {
                end = figures.start(figure);
            }
        }
        return end;
    }

    /** Whether what is told of works begins at {@code offset}. */
    boolean said(int offset) {
        return text.starting(SAID, offset) >= 0;
    }

    /** 某某项目部分厂房, 某某工程路基和桥梁, 某某项目落户本县: the works are called by what stands before their part. */
    private int parted(int from, int end) {
        int project = text.findLast("项目", from, end - 3);
        if (project - from >= SHORTEST && text.holds(PARTS, project + 2, project + 4) && built(end)) {
            return project + 2;
        }
        int works = Math.max(project, text.findLast("工程", from, end - 3));
        return works - from >= SHORTEST && text.holds(TOLD, works + 2, works + 4) ? works + 2 : end;
    }

    /** Without 的立项, 的规划和项目建设: behind 的 nothing but what is done about the works. */
    private int procedural(int from, int end) {
        int of = text.findLast("的", from, end - 1);
        int paid = figures.from(of) - 1;
        if (of - from < SHORTEST || of + 1 >= end || (paid >= 0 && figures.end(paid) == of)) {
            return end;
        }
        int at = of + 1;
        while (at < end) {
            int token = text.from(at);
            boolean said = token < text.count() && text.start(token) == at && text.is(token, PROCEDURE);
            if (said) {
                at = text.end(token);
            } else if (LINKS.hold(text.at(at))) {
                at++;
            } else if (text.holds(STEPS, at, at + 2)) {
                at += 2;
            } else {
                return end;
            }
        }
        return of;
    }

    private int unbuilt(int from, int end) {
        for (int i = text.ending(ENDINGS, end); i >= 0 && i < ENDINGS.size(); i++) {
            String ending = ENDINGS.word(i);
            if (end - from > ending.length() && text.startsWith(ending, end - ending.length())) {
                int cut = ending.startsWith("项目") || ending.startsWith("工程建设") || ending.equals("改造任务")
                        ? 2
                        : ending.length();
                return end - cut;
            }
        }
        return end;
    }

    /** Without 10月1日 at the end. */
    int undated(int from, int to) {
        int end = to;
        while (end > from && (DATE_ENDS.indexOf(text.at(end - 1)) >= 0 || Character.isDigit(text.at(end - 1)))) {
            end--;
        }
        boolean dated = end < to && Character.isDigit(text.at(end)) && !Character.isDigit(text.at(to - 1));
        return dated && end - from >= SHORTEST ? end : to;
    }

    /** 和 joins two names only where the left one ends in works; 保护与开发 is one. */
    boolean built(int to) {
        int last = text.from(to) - 1;
        return last >= 0 && text.end(last) == to && text.is(last, WordClass.any(WordClass.WORK, WordClass.FACILITY));
    }

    /** 及配套设施: what follows belongs to what stands before. */
    boolean attached(int from) {
        return text.holds(ATTACHED, from, from + 2);
    }

    boolean whole(int from, int to) {
        return endsWhole(to) || to - from >= WHOLE_BY_LENGTH;
    }

    boolean endsWhole(int to) {
        int end = text.at(to - 1) == '）' || text.at(to - 1) == ')'
                ? Math.max(0, text.text().lastIndexOf(text.at(to - 1) == ')' ? '(' : '（', to))
                : to;
        int last = text.from(end) - 1;
        return last >= 0 && text.end(last) == end && (text.is(last, WHOLE) || ENLARGED.holds(text, last));
    }
}
