package luoshi.reading.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.foundation.outline.Marker;
import luoshi.foundation.text.Span;

/** 网页杂项: what a text copied from a web page carries along before and after the report: path, byline, counters, type size, share buttons. */
final class WebFurniture {
    private static final Pattern LINE = Pattern.compile(
            "(?:您?(?:的|现在的|当前)?位置\\s*[:：]?.*|首页.{0,40}|[>＞|｜】]|[大中小]|\\d{1,7}"
                    + "|.{0,6}(?:发布)?(?:时间|日期|来源|作者|编辑|责任编辑|阅读|浏览|浏览次数|点击|评论|访问量|字号|字体|分享|打印|关闭|打印本页|关闭窗口|索引号|发文字号|内容摘要|摘要|扫一扫.{0,16}|相关链接|附件下载|上一篇|下一篇|收藏)\\s*(?:[:：】\\]].*)?"
                    + "|【字体.*|\\d{4}[-年./]\\d{1,2}[-月./]\\d{1,2}日?(?:\\s+\\d{1,2}[:时]\\d{2}.{0,6})?|.{0,40}(?:记者|摄影|通讯员).{0,12}摄)");
    private static final Pattern TAIL = Pattern.compile(
            "(?:标签|分享到|相关阅读|相关文章|相关链接|上一篇|下一篇|版权声明|免责声明|网站标识码)\\s*[:：].*|主办单?位?\\s*[:：].*(?:网站|备案|ICP|版权|技术支持).*",
            Pattern.DOTALL);
    private static final int FIRST_LINES = 30;
    private static final int LAST_LINES = 12;

    private WebFurniture() {}

    /** The same paragraphs, those that are furniture called so. */
    static List<Paragraph> told(String text, List<Paragraph> paragraphs) {
        int salutation = salutation(text, paragraphs);
        int tail = paragraphs.size() - LAST_LINES;
        int after = tail(text, paragraphs);
        List<Paragraph> told = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            boolean edge = i < salutation || i >= Math.max(tail, salutation);
            boolean furniture = i >= after || (edge && is(paragraph.span(), text));
            told.add(
                    furniture && paragraph.role() == Paragraph.Role.BODY
                            ? new Paragraph(paragraph.span(), paragraph.lines(), Paragraph.Role.FURNITURE)
                            : paragraph);
        }
        return told;
    }

    /** The first line of a web page's foot: from there on nothing is of the report, and no numbered item of it stands there. */
    private static int tail(String text, List<Paragraph> paragraphs) {
        int at = lastNumbered(text, paragraphs) + 1;
        while (at < paragraphs.size() && !isFoot(paragraphs.get(at).span(), text)) {
            at++;
        }
        return at;
    }

    private static int lastNumbered(String text, List<Paragraph> paragraphs) {
        int at = paragraphs.size() - 1;
        while (at >= 0 && !isNumbered(paragraphs.get(at).span(), text)) {
            at--;
        }
        return at;
    }

    private static boolean isNumbered(Span line, String text) {
        return Marker.at(text, line.start(), line.end())
                .filter(mark -> mark.style() != Marker.Style.DASH)
                .isPresent();
    }

    private static boolean isFoot(Span line, String text) {
        return line.start() > text.length() / 2
                && line.length() < 200
                && TAIL.matcher(line.of(text)).matches();
    }

    private static int salutation(String text, List<Paragraph> paragraphs) {
        int last = Math.min(FIRST_LINES, paragraphs.size());
        for (int i = 0; i < last; i++) {
            if (text.startsWith("各位", paragraphs.get(i).span().start())) {
                return i;
            }
        }
        return 0;
    }

    private static boolean is(Span span, String text) {
        String words = span.of(text);
        boolean line = words.length() <= 120 && LINE.matcher(words).matches();
        boolean summary = words.length() <= 400 && (words.endsWith("...") || words.endsWith("…"));
        return line || summary;
    }
}
