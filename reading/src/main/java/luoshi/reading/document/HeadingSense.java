package luoshi.reading.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.foundation.text.Sought;

/** 标题含义: which part a heading opens, by the grammar of its words; most headings open none. */
final class HeadingSense {
    private record Rule(PartKind kind, Sought sought, List<String> hints) {
        boolean fits(String words) {
            return (hints.isEmpty() || holdsAny(hints, words)) && sought.in(words);
        }
    }

    /** Tried in this order: a heading that names two things is what its later rule cannot be. */
    private static final List<Rule> RULES = List.of(
            rule(
                    PartKind.GLOSSARY,
                    "^(?:附[件录：:\\s]*)?.{0,12}(?:名词|用语|术语|词语|短语).{0,4}(?:解释|注释|说明|释义)|^[※*【\\[]*注释[※*】\\]]*$",
                    "释",
                    "说明"),
            rule(PartKind.PLEDGES, "(?:民生|惠民|为民|利民|便民|办好|暖心).{0,8}实事|^.{0,8}[一二三四五六七八九十\\d]+[件项].{0,6}实事", "实事"),
            rule(PartKind.APPENDIX, "^附[件表录]?[：:一二三四五六七八九十\\d]|^附[件表录]$", "附"),
            rule(PartKind.REVIEW, "回顾|总结|(?:过去|刚刚过去|五年来|一年来).{0,8}(?:年|工作)|(?:主要|发展|历史性?|工作)(?:成就|成绩|成效)(?!.*[任目])"),
            rule(
                    PartKind.SAFEGUARDS,
                    "政府.{0,6}(?:自身|系统)?建设|自身建设|政府(?:治理|效能|职能)|(?<!社会|基层)(?:治理|行政|服务)效能|"
                            + "(?:服务|法治|责任|廉洁|满意|效能|有为|实干|务实)[^，。]{0,10}政府|党的(?:全面)?领导贯穿|作风|抓(?:好|实)?落实|^(?:工作|组织|落实|主要)?保障措施$"));

    private static final Sought YEARS_AHEAD =
            Sought.of("[“\"]十[一二三四五六七八九]五[”\"]|(?:今后|未来|下)[一二三四五]?[五几三]年|[五三]年.{0,6}(?:目标|任务|思路)|中长期|远景目标|五年规划");
    /** Headings of a review tell what became better; none of them opens the government's own conduct for the year to come. */
    private static final Sought DONE = Sought.of(
            "^我们始终|(?:实现|取得|迈上|得到)了?新|新(?:提高|提升|成效|突破|进展|加强)$|(?:得到|明显|显著|有效|全面)(?:提升|增强|加强|改善|提高)$|不断(?:提升|增强|加强|改善|提高)$");

    private static final Sought AIM = Sought.of("目标|任务|要求|思路|考虑|举措|安排|部署|重点|工作|打算|预期|取向|规划|展望");
    private static final Sought YEAR = Sought.of("(20\\d\\d|二[〇○零Ｏ0O][一二三四五六七八九〇○零]{2}|２０[０-９]{2})\\s?年");
    private static final Sought THIS_YEAR = Sought.of("今年|全年|新的?一年|明年|当前|下一步|本年度");
    private static final Sought PLAIN_PLAN =
            Sought.of("(?:重点|主要|下步|工作)(?:工作|任务|目标|安排|措施|举措|打算|部署)|(?:目标|任务)(?:任务|安排|和重点)|总体要求|预期目标|政策取向");
    /** “名词解释：” opens a part, “一年来主要工作是：” opens a list. */
    private static final Set<PartKind> OF_LABELS = EnumSet.of(PartKind.GLOSSARY, PartKind.APPENDIX);

    /** The report's own title and occasion open nothing, though they speak of work and years. */
    private static final List<String> OF_TITLES = List.of("工作报告", "人民代表大会");

    private static final List<String> OF_NO_TITLES = List.of("名词", "解释", "注释");

    private static final Pattern BLANK = Pattern.compile("[\\s　*]");
    private static final int LONGEST = 60;

    private HeadingSense() {}

    /** @param hints one of which stands wherever the rule fits */
    private static Rule rule(PartKind kind, String regex, String... hints) {
        return new Rule(kind, Sought.of(regex), List.of(hints));
    }

    /** The part that a heading of these words opens when it stands on the top level. */
    static Optional<PartKind> of(String title, OptionalInt year) {
        String words = unblanked(title);
        if (words.isEmpty() || words.length() > LONGEST || isTitle(words)) {
            return Optional.empty();
        }
        boolean label = words.endsWith("：") || words.endsWith(":");
        for (Rule rule : RULES) {
            boolean asked = !label || OF_LABELS.contains(rule.kind());
            if (asked && rule.fits(words) && (rule.kind() != PartKind.SAFEGUARDS || !DONE.in(words))) {
                return Optional.of(rule.kind());
            }
        }
        return label ? Optional.empty() : ahead(words, year);
    }

    private static String unblanked(String title) {
        for (int i = 0; i < title.length(); i++) {
            if (title.charAt(i) <= ' ' || title.charAt(i) == '　' || title.charAt(i) == '*') {
                return BLANK.matcher(title).replaceAll("");
            }
        }
        return title;
    }

    private static boolean isTitle(String words) {
        return holdsAny(OF_TITLES, words) && !holdsAny(OF_NO_TITLES, words);
    }

    private static boolean holdsAny(List<String> some, String words) {
        for (String one : some) {
            if (words.contains(one)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<PartKind> ahead(String words, OptionalInt year) {
        if (!AIM.in(words)) {
            return Optional.empty();
        }
        OptionalInt named = yearIn(words);
        boolean past = named.isPresent() && year.isPresent() && named.getAsInt() < year.getAsInt();
        if (past) {
            return Optional.of(PartKind.REVIEW);
        }
        if (named.isPresent() || THIS_YEAR.in(words)) {
            return Optional.of(PartKind.PLAN);
        }
        if (YEARS_AHEAD.in(words)) {
            return Optional.of(PartKind.OUTLOOK);
        }
        return PLAIN_PLAN.in(words) ? Optional.of(PartKind.PLAN) : Optional.empty();
    }

    /** The last year that the words name, in whatever digits. */
    static OptionalInt yearIn(String words) {
        Sought.Walk walk = YEAR.walk(words);
        OptionalInt last = OptionalInt.empty();
        while (walk.next()) {
            last = OptionalInt.of(digits(walk.match().group(1)));
        }
        return last;
    }

    /** The value of a year in ASCII, full-width or Chinese digits. */
    static int digits(String year) {
        int value = 0;
        for (int i = 0; i < year.length(); i++) {
            char c = year.charAt(i);
            int digit = Character.isDigit(c) ? Character.digit(c, 10) : "一二三四五六七八九".indexOf(c) + 1;
            value = 10 * value + digit;
        }
        return value;
    }
}
