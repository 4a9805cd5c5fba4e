package luoshi.reading.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.foundation.text.Sought;
import org.jspecify.annotations.Nullable;

/** How well a piece of a report fits a kind of part: by its heading, and by the tense and turns of its sentences. */
record PartScores(int bodyStart, OptionalInt year) {
    private static final double HEADING = 20;
    private static final double INNER_HEADING = 6;
    private static final double NOT_HEAD = -30;
    private static final int OPENING = 30;
    private static final int PARAGRAPH = 400;
    private static final double FAREWELL = 12;
    private static final double ENTRY = 4;
    private static final double CONDUCT = 10;
    private static final double NO_FAREWELL = -3;
    private static final int LONGER_THAN_A_FAREWELL = 150;
    private static final Pattern NOTE = Pattern.compile("[〔\\[［]\\s?[0-9０-９]{1,3}\\s?[〕\\]］]");
    private static final Pattern NUMBERED_ENTRY = Pattern.compile(
            "[〔\\[［【]\\s?[0-9０-９]{1,3}\\s?[〕\\]］】]|\\d{1,2}\\s?[.、．]\\s?[“\"]?[^，。：]{1,24}[”\"]?\\s?(?:：|是指)");
    /** Kinds that only a heading opens. */
    private static final Set<PartKind> APART = EnumSet.of(PartKind.GLOSSARY, PartKind.PLEDGES, PartKind.APPENDIX);

    private static final int NO_YEAR = Integer.MAX_VALUE;
    private static final int MOST = 6;
    private static final double MOST_SOFT = 2;
    private static final double STRONG_WEIGHT = 3;
    private static final double SOFT_WEIGHT = 0.5;
    /** Under a heading that says what it opens, wording weighs less. */
    private static final double GOVERNED = 0.4;

    private static final Sought REQUEST = Sought.of("代表[^。]{0,30}(?:政府|国务院)[^。]{0,12}报告|请[^。]{0,4}审议|提出[^。]{0,6}意见");

    private static final Map<PartKind, Sought> STRONG = Map.of(
            PartKind.REVIEW,
                    Sought.of("过去的?[一五这]年|[一五]年来|这[一五]年[，,]|刚刚过去|成绩(?:的取得|来之不易|面前)|(?:衷心|诚挚)的?感谢|崇高的?敬意|清醒地?(?:认识|看到)"
                            + "|(?:存在|面临)着?[^。]{0,16}(?:问题|困难|不足|短板)|肯定成绩|工作回顾"),
            PartKind.PLAN,
                    Sought.of("今年[是要，,]|今年(?:的)?(?:工作|政府|全[省市县区]|经济|我们|将|重点)|新的一年|预期目标|总体要求是|做好(?:今年|新一年|全年)"
                            + "|(?:重点|着重|突出|集中|着力|切实)?(?:抓好|做好|办好)(?:以下|下列|如下)|实现(?:上述|今年|全年)(?:的)?[^。]{0,6}目标"),
            PartKind.OUTLOOK, Sought.of("今后[五几]年|未来五年|到20[3-9]\\d年|到[“\"]?十[四五六七八]五[”\"]?末|远景目标"),
            PartKind.SAFEGUARDS,
                    Sought.of("政府自身(?:建设|改革)|打铁[^。]{0,4}自身硬|(?:建设|打造)[^。，]{0,12}(?:服务型|法治|人民满意)[^。，]{0,6}政府"),
            PartKind.CLOSING, Sought.of("让我们[^。]{0,40}(?:团结|紧密)|更加紧密地?团结|团结在以[^。]{0,30}周围"));

    private static final Map<PartKind, Sought> SOFT = Map.of(
            PartKind.REVIEW,
                    Sought.of(
                            "荣获|获评|入选|被(?:评|授予|列|确定)|位居|[居列]全[国省市]|同比|[比较]上年|圆满|顺利|成功|先后|累计|明显|稳步|有效|全面完成|(?:完成|建成|新增|实现|达到?|增长|突破|发放)了?\\s?\\d[\\d.]*"),
            PartKind.PLAN,
                    Sought.of(
                            "力争|确保|争取|年内|年底前|左右|以上|以内|不低于|谋划|(?:^|[。；，])(?:要|将|加快|推动|推进|启动|深化|加强|抓好|持续|积极|大力|开展|支持|引导|鼓励)"),
            PartKind.SAFEGUARDS, Sought.of("依法行政|廉洁|廉政|作风|从严治党|法治政府|人大[^。]{0,12}监督|审计监督|形式主义|勤政|务实|政务公开"));

    /** How well {@code piece} fits each of {@code kinds}. */
    double[] of(Piece piece, List<PartKind> kinds) {
        String telling = telling(piece);
        int distance = distance(telling);
        double[] scores = new double[kinds.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = of(piece, kinds.get(i), telling, distance);
        }
        return scores;
    }

    private double of(Piece piece, PartKind kind, String telling, int distance) {
        if (kind == PartKind.CLOSING) {
            return farewell(piece);
        }
        if (kind == PartKind.HEAD) {
            return piece.span().start() < bodyStart ? HEADING : headed(piece) ? NOT_HEAD : opening(piece);
        }
        double score = heading(piece, kind)
                + words(piece, kind, telling, distance)
                + (kind == PartKind.SAFEGUARDS ? conduct(piece) : 0);
        return piece.span().start() < bodyStart ? score - HEADING : score;
    }

    /** Without a heading the conduct of the government begins with a turn to it and ends with a call that speaks of something else. */
    private static double conduct(Piece piece) {
        if (piece.turnsToItself()
                && piece.governor().filter(PartKind.PLAN::equals).isPresent()) {
            return CONDUCT;
        }
        boolean otherMatter = piece.headed()
                && !piece.headline()
                && piece.governor().filter(PartKind.PLAN::equals).isPresent()
                && piece.sense().filter(PartKind.SAFEGUARDS::equals).isEmpty();
        if (otherMatter) {
            return -CONDUCT;
        }
        return piece.callsAnew() && count(SOFT.get(PartKind.SAFEGUARDS), piece.words()) == 0 ? -CONDUCT : 0;
    }

    private double farewell(Piece piece) {
        boolean called = !piece.headed()
                && piece.words().contains("团结")
                && count(STRONG.get(PartKind.CLOSING), piece.words()) > 0;
        return heading(piece, PartKind.CLOSING)
                + (called ? FAREWELL : piece.words().length() > LONGER_THAN_A_FAREWELL ? NO_FAREWELL : 0)
                - (piece.span().start() < bodyStart ? HEADING : 0);
    }

    private static boolean headed(Piece piece) {
        return piece.sense().isPresent();
    }

    /** The salutation and the sentence that asks for deliberation still belong to the head. */
    private static double opening(Piece piece) {
        boolean salutation = piece.words().length() < 20 && piece.words().startsWith("各位");
        boolean request = piece.words().length() < 200 && REQUEST.in(piece.words());
        return salutation ? 2 : request ? HEADING : NOT_HEAD;
    }

    private static double heading(Piece piece, PartKind kind) {
        if (piece.sense().isEmpty() || piece.heading().isEmpty()) {
            return kind == PartKind.GLOSSARY && entryLike(piece) ? ENTRY : APART.contains(kind) ? -0.1 : 0;
        }
        PartKind opened = piece.sense().get();
        if (opened == PartKind.GLOSSARY || piece.top()) {
            return opened == kind ? HEADING : -HEADING;
        }
        return opened == kind && kind == PartKind.SAFEGUARDS ? INNER_HEADING : 0;
    }

    /** A paragraph that begins with a bracketed number, as notes do and items of the report do not. */
    static boolean noteLike(Piece piece) {
        return begins(piece, "〔[［") && NOTE.matcher(piece.words()).lookingAt();
    }

    /** A paragraph that looks like an entry of a glossary, number and term and colon. */
    static boolean entryLike(Piece piece) {
        return begins(piece, "〔[［【0123456789")
                && NUMBERED_ENTRY.matcher(piece.words()).lookingAt();
    }

    private static boolean begins(Piece piece, String with) {
        return !piece.words().isEmpty() && with.indexOf(piece.words().charAt(0)) >= 0;
    }

    /** The words that show the tense: the opening, and where no heading governs also the end. */
    private static String telling(Piece piece) {
        String words = piece.words();
        if (piece.governed()) {
            return words.length() <= OPENING ? words : words.substring(0, OPENING);
        }
        return words.length() <= 2 * PARAGRAPH
                ? words
                : words.substring(0, PARAGRAPH) + words.substring(words.length() - PARAGRAPH);
    }

    private static double words(Piece piece, PartKind kind, String words, int distance) {
        double strong = STRONG_WEIGHT * count(STRONG.get(kind), words) + dated(kind, distance);
        if (piece.governed()) {
            return GOVERNED * Math.min(MOST, strong);
        }
        double soft = SOFT_WEIGHT * count(SOFT.get(kind), words);
        return Math.min(MOST, strong + Math.min(soft, MOST_SOFT));
    }

    /** How many years ahead of the report's is the year that the opening names. */
    private int distance(String words) {
        int opening = Math.min(words.length(), 24);
        int mark = words.indexOf('年');
        if (year.isEmpty() || mark < 0 || mark >= opening) {
            return NO_YEAR;
        }
        OptionalInt named = HeadingSense.yearIn(words.substring(0, opening));
        return named.isEmpty() ? NO_YEAR : named.getAsInt() - year.getAsInt();
    }

    /** A piece that begins with the past, the planned or a later year. */
    private static double dated(PartKind kind, int distance) {
        return switch (kind) {
            case REVIEW -> distance == -1 ? 2 : 0;
            case PLAN -> distance == 0 ? 2 : 0;
            default -> 0;
        };
    }

    private static int count(@Nullable Sought sought, String words) {
        return sought == null ? 0 : sought.count(words, MOST);
    }
}
