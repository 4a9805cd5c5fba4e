package luoshi.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What survives of a web page, and of a text copied from one. */
class WebPagesTest {
    private static final String SENTENCES = "<p>各位代表：</p><p>一年来，全镇完成工业投资3.2亿元。收入增长7%。</p><p>新的一年，抓好产业。抓好民生。</p>";

    @Test
    void numbersOfAnOrderedListAreWrittenOut() {
        ReadDocument page = page(SENTENCES
                + "<ol><li>产业发展<ol type='a'><li>新建冷库2座。</li></ol></li><li>民生改善</li></ol><ol start='5'><li>改造公厕6座。</li></ol>"
                + "<ul><li>修路3公里。</li></ul><ol><li>一、已有序号</li></ol>");
        assertThat(words(page)).contains("1.产业发展", "a.新建冷库2座。", "2.民生改善", "5.改造公厕6座。", "修路3公里。", "一、已有序号");
    }

    @Test
    void aTableKeepsItsCaptionAndItsColumns() {
        ReadDocument page = page(SENTENCES
                + "<table><caption>2026年重点项目表</caption><tr><th>项目</th><th>投资</th></tr><tr><td rowspan='2'>冷库</td><td>1200万元</td></tr>"
                + "<tr><td>800万元</td></tr></table>");
        assertThat(words(page)).contains("2026年重点项目表");
        assertThat(page.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.rows())
                        .extracting(row ->
                                row.stream().map(cell -> cell.of(page.text())).toList())
                        .containsExactly(List.of("项目", "投资"), List.of("冷库", "1200万元"), List.of("", "800万元")));
    }

    @Test
    void notesThatStandApartFromTheArticleAreNotLost() {
        ReadDocument page =
                page("<div>" + SENTENCES.repeat(6) + "</div><div><p>名词解释：一村一员，是指每个行政村配备一名专职综合服务员，负责代办各项便民事务。</p></div>"
                        + "<div>版权所有：河东镇人民政府办公室。未经许可，不得转载本站内容，违者必究，特此声明。</div>");
        assertThat(page.clean().text()).contains("一村一员").doesNotContain("版权所有");
    }

    /** 主办单位 of a pledge is no foot of a site. */
    @Test
    void nothingBehindTheUnitOfAPledgeIsFurniture() {
        String text = "各位代表：\n" + "抓好产业发展，办好民生实事。\n".repeat(3)
                + "附件\n2026年3件惠民实事\n一、稳定就业\n主办单位：人力资源社会保障局\n二、新建幼儿园2所\n主办单位：教育局\n三、改造公厕6座\n主办单位：住房城乡建设局";
        ReadDocument document = (ReadDocument) Documents.pasted(text);
        assertThat(document.paragraphs()).extracting(Paragraph::role).containsOnly(Paragraph.Role.BODY);
        assertThat(ReportStructure.of(document).counts()).singleElement().matches(DeclaredCount::agrees);
    }

    private static List<String> words(ReadDocument page) {
        return page.paragraphs().stream()
                .filter(paragraph -> paragraph.role() == Paragraph.Role.BODY)
                .map(paragraph -> paragraph.span().of(page.text()))
                .toList();
    }

    private static ReadDocument page(String body) {
        String html = "<!DOCTYPE html><html><head><meta charset='utf-8'></head><body>" + body + "</body></html>";
        return (ReadDocument) Documents.read(html.getBytes(StandardCharsets.UTF_8), "报告.html");
    }
}
