package luoshi.app.web.bulletin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import luoshi.publication.Paper;
import luoshi.publication.Paper.Block;
import luoshi.supervision.bulletin.Bulletin;
import luoshi.supervision.bulletin.BulletinKind;

/**
 * 通报 on paper.
 *
 * @param county 安河县
 * @param copies the units that it names
 */
record BulletinPaper(Bulletin bulletin, String county, String copies) {
    private static final String OFFICE = "县委县政府督查室";
    private static final int TITLE_LINE = 18;

    Paper paper() {
        Bulletin.Issue issue = bulletin.issue();
        var on = issue == null ? bulletin.draftedOn() : issue.on();
        boolean leaders = bulletin.kind() == BulletinKind.REPORT;
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : bulletin.text().paragraphs()) {
            blocks.add(
                    paragraph.matches("[一二三四五六七八九十]+、.{1,20}")
                            ? new Block.Heading(paragraph)
                            : new Block.Text(paragraph));
        }
        List<List<String>> rows = bulletin.text().rows();
        String annex = "情况一览表";
        if (rows.size() > 1) {
            blocks.add(new Block.Annex("附件", annex));
            blocks.add(new Block.Table(rows.getFirst(), List.of(3, 9, 5, 11), rows.subList(1, rows.size())));
        }
        return new Paper(
                new Paper.Head(county + bulletin.kind().label(), "", issue == null ? "（签发时编号）" : issue.mark(), ""),
                broken(bulletin.text().title()),
                "",
                leaders ? "县委、县政府" : "各乡镇人民政府，县直各单位",
                blocks,
                new Paper.Ending(
                        rows.size() > 1 ? List.of(annex) : List.of(),
                        new Paper.Signature(OFFICE, on, true),
                        "",
                        new Paper.Imprint(leaders || copies.isEmpty() ? "县委办、县政府办" : copies, OFFICE, on)));
    }

    /** A long title in two lines, broken after the word that ends nearest to its middle. */
    private static List<String> broken(String title) {
        if (title.length() <= TITLE_LINE) {
            return List.of(title);
        }
        int middle = (title.length() + 2) / 2;
        int at = IntStream.rangeClosed(title.length() / 3, title.length() * 2 / 3)
                .filter(end -> "月和、，的对及".indexOf(title.charAt(end - 1)) >= 0)
                .boxed()
                .min(Comparator.comparingInt(end -> Math.abs(end - middle)))
                .orElse(middle);
        return List.of(title.substring(0, at), title.substring(at));
    }
}
