package luoshi.reading.document.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import luoshi.reading.document.source.Sheet;
import luoshi.reading.document.source.SheetWriter;
import luoshi.reading.document.source.Stop;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * 网页: a saved page of a government site. All visible words are kept; what stands outside the article (navigation, byline, share buttons, the
 * site's foot) is furniture.
 */
public final class HtmlReader {
    private static final Set<String> UNSEEN =
            Set.of("script", "style", "noscript", "template", "head", "svg", "iframe", "select", "button", "textarea");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "big", "em", "font", "i", "label", "mark", "o:p", "s", "small", "span", "strong", "sub",
            "sup", "u", "ins", "bdo", "code", "img", "input");

    private static final int PROSE = 40;
    private static final Pattern OF_THE_SITE = Pattern.compile("版权|备案|ICP|声明|本站|网站|转载|浏览器|客户端|二维码|登录|注册|Copyright|©");

    private final SheetWriter sheet = new SheetWriter();
    private final Optional<Element> article;
    private final StringBuilder line = new StringBuilder();
    private boolean inside;

    private HtmlReader(Optional<Element> article) {
        this.article = article;
        this.inside = article.isEmpty();
    }

    public static Sheet read(String html, String charset) {
        Document page = Jsoup.parse(html);
        HtmlReader reader = new HtmlReader(Article.of(page.body()));
        reader.block(page.body());
        reader.finish();
        return reader.sheet.sheet(charset);
    }

    private void block(Element element) {
        Stop.check();
        if (UNSEEN.contains(element.normalName())
                || element.attr("style").replace(" ", "").contains("display:none")) {
            return;
        }
        boolean entered = article.filter(found -> found.equals(element)).isPresent();
        if (entered) {
            finish();
            inside = true;
        }
        if (element.normalName().equals("table") && isData(element)) {
            finish();
            element.select("caption").forEach(this::block);
            sheet.table(Grid.of(element));
        } else {
            boolean own = !INLINE.contains(element.normalName());
            if (own) {
                finish();
            }
            if (element.normalName().equals("li")) {
                line.append(ListMark.of(element));
            }
            element.childNodes().forEach(this::node);
            if (own) {
                finish();
            }
        }
        if (entered) {
            inside = false;
        }
    }

    private void node(Node node) {
        switch (node) {
            case TextNode words -> line.append(words.getWholeText());
            case Element element when element.normalName().equals("br") -> finish();
            case Element element -> block(element);
            default -> {}
        }
    }

    private void finish() {
        String words = line.toString().replaceAll("[ \\t\\r\\n\\u00A0]+", " ").strip();
        line.setLength(0);
        if (inside || isProse(words)) {
            sheet.paragraph(words);
        } else {
            sheet.furniture(words);
        }
    }

    /** Sentences that stand apart from the article, as notes and annexes do; a site's own words about itself are none. */
    private static boolean isProse(String words) {
        return words.length() >= PROSE
                && words.indexOf('。') >= 0
                && !OF_THE_SITE.matcher(words).find();
    }

    /** A table of data, not one that only holds the page together. */
    private static boolean isData(Element table) {
        List<List<String>> rows = Grid.of(table);
        return table.select("table").size() == 1
                && rows.size() > 1
                && rows.stream().anyMatch(row -> row.size() > 1)
                && rows.stream().flatMap(List::stream).allMatch(cell -> cell.length() < 600);
    }
}
