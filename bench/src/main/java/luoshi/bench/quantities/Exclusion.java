package luoshi.bench.quantities;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why a run of digits is no quantity. Each is judged by the characters next to the run alone. */
public enum Exclusion {
    /** 日期、年份、时段. */
    DATE,
    /** 钟点: 09:45:30, 7时41分. */
    CLOCK,
    /** 第N. */
    ORDINAL,
    /** 章节号、条目号、注释号、附件号. */
    SECTION,
    /** 与字母相连的代号: PM2.5, G109, T1000, 5G, 4A级, 3D. */
    LETTERED,
    /** 道路、线路、机组、航次等编号. */
    NUMBERED,
    /** 引号中的名称与代号: “1+3”, “12345”, “3个100”, “保7争6”. */
    PROGRAMME,
    /** 热线与服务电话. */
    HOTLINE,
    /** 版本: 3.0. */
    VERSION;

    private static final int NAME = 12;
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    static Optional<Exclusion> of(DigitRuns.Run run) {
        return Arrays.stream(values()).filter(exclusion -> exclusion.holds(run)).findFirst();
    }

    private boolean holds(DigitRuns.Run run) {
        return switch (this) {
            case DATE -> run.marked() == DigitRuns.TIME || year(run);
            case CLOCK ->
                (behind(run, "^[:：]\\d\\d.*|^时.*") && run.digits().length() <= 2)
                        || (ahead(run, ".*\\d[:：]$") && run.digits().length() == 2);
            case ORDINAL -> run.marked() == DigitRuns.ORDINAL || ahead(run, ".*第$");
            case SECTION ->
                (ahead(run, "(?s).*[［\\[（(]$") && behind(run, "(?s)^[］\\])）].*"))
                        || (ahead(run, "(?s).*\\n\\s*$") && behind(run, "(?s)^[.．、].*"))
                        || ahead(run, ".*附件\\s?$");
            case LETTERED ->
                ahead(run, "(?s).*[A-Za-z][_/\\-—]?$") || behind(run, "(?s)^[A-Za-z].*") || ahead(run, ".*歼-$");
            case NUMBERED -> behind(run, "^[”\"]?号.*|^[国省县]道.*|^航次.*|^型.*|^边防路.*|^超节点.*") || ahead(run, ".*[国省县]道$");
            case PROGRAMME -> behind(run, "(?s)^\\s?[+＋×·].*") || ahead(run, "(?s).*[+＋×·]\\s?$") || quoted(run);
            case HOTLINE -> run.digits().matches("1\\d{4}|96\\d{3,4}") && behind(run, "^(热线|政务|心理|青少年|妇联).*");
            case VERSION -> run.digits().matches("[1-9]\\.0");
        };
    }

    private static boolean ahead(DigitRuns.Run run, String regex) {
        return run.ahead().matches(regex);
    }

    private static boolean behind(DigitRuns.Run run, String regex) {
        return run.behind().matches(regex);
    }

    /** A year in a name: 2025全球工业互联网大会. */
    private static boolean year(DigitRuns.Run run) {
        return YEAR.matcher(run.digits()).matches();
    }

    /** Inside a short name in quotes. */
    private static boolean quoted(DigitRuns.Run run) {
        String text = run.text();
        int open = text.lastIndexOf('“', run.start());
        int close = text.indexOf('”', run.end());
        return open >= run.start() - NAME
                && open >= 0
                && close >= 0
                && close <= run.end() + NAME
                && text.indexOf('”', open) == close;
    }
}
