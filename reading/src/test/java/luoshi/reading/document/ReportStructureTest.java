package luoshi.reading.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import luoshi.foundation.text.Span;
import org.junit.jupiter.api.Test;

class ReportStructureTest {
    private static final Path SAMPLE = Path.of(System.getProperty("luoshi.root", ".."), "corpus/documents/yunling.txt");

    private final String text = Files.readString(SAMPLE);
    private final ReportStructure structure = structure(text);

    ReportStructureTest() throws IOException {}

    /** title, date, congress, speaker and jurisdiction are registered with a pointer to the words. */
    @Test
    void theHeadQuotesTheDocument() {
        ReportHead head = structure.head();
        assertThat(head.title()).map(this::quote).hasValue("政府工作报告");
        assertThat(head.occasion()).map(this::quote).hasValue("2026年1月8日在云岭县第九届人民代表大会第五次会议上");
        assertThat(head.year()).hasValue(2026);
        assertThat(head.region()).map(this::quote).hasValue("云岭县");
        assertThat(head.post()).map(this::quote).hasValue("县长");
        assertThat(head.speaker()).map(this::quote).hasValue("沈 溪");
    }

    @Test
    void thePartsFollowEachOtherAndCoverTheText() {
        List<Part> outer =
                structure.parts().stream().filter(part -> !part.inner()).toList();
        assertThat(outer)
                .extracting(Part::kind)
                .containsExactly(
                        PartKind.HEAD,
                        PartKind.REVIEW,
                        PartKind.PLAN,
                        PartKind.SAFEGUARDS,
                        PartKind.CLOSING,
                        PartKind.GLOSSARY);
        for (int i = 1; i < outer.size(); i++) {
            assertThat(outer.get(i).span().start())
                    .isEqualTo(outer.get(i - 1).span().end());
        }
        assertThat(outer.getLast().span().end()).isEqualTo(text.length());
    }

    @Test
    void targetsAndPledgesLieInsideThePlan() {
        assertThat(kindOf("固定资产投资增长8%以上")).isEqualTo(PartKind.TARGETS);
        assertThat(kindOf("改造农村危房150户")).isEqualTo(PartKind.PLEDGES);
        assertThat(kindOf("新增规上工业企业9家")).isEqualTo(PartKind.REVIEW);
        assertThat(kindOf("部分项目进度不快")).isEqualTo(PartKind.REVIEW);
        assertThat(kindOf("收储土地600亩")).isEqualTo(PartKind.PLAN);
        assertThat(kindOf("让我们更加紧密")).isEqualTo(PartKind.CLOSING);
    }

    /** a task carries its section path. */
    @Test
    void eachSentenceKnowsItsSectionPath() {
        assertThat(structure.path(text.indexOf("收储土地600亩")))
                .extracting(this::quote)
                .containsExactly("2026年工作安排", "聚力项目建设，夯实发展后劲", "强化要素保障");
    }

    /** declared 五件 ⇒ exactly five found. */
    @Test
    void declaredCountsAreChecked() {
        assertThat(structure.counts())
                .extracting(count -> quote(count.declaration()), DeclaredCount::declared, DeclaredCount::agrees)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("抓好以下三个方面工作", 3, true),
                        org.assertj.core.groups.Tuple.tuple("办好五件民生实事", 5, true));

        ReportStructure short1 = structure(text.replace("；四是为全县65岁以上老年人免费体检；五是", "；四是"));
        assertThat(short1.counts())
                .filteredOn(count -> count.declared() == 5)
                .singleElement()
                .matches(count -> !count.agrees());
    }

    /** glossary entries are attached to the places that use their terms. */
    @Test
    void glossaryTermsAreLinkedToTheirUses() {
        assertThat(structure.glossary()).hasSize(2);
        GlossaryEntry tea = structure.glossary().getFirst();
        assertThat(quote(tea.term())).isEqualTo("云岭茶叶");
        assertThat(tea.number()).hasValue(1);
        assertThat(quote(tea.definition())).startsWith("即以青岩").endsWith("农产品。");
        assertThat(tea.uses()).singleElement().matches(use -> use.start() < text.indexOf("名词解释"));
        assertThat(quote(structure.glossary().get(1).term())).isEqualTo("一村一员");
    }

    @Test
    void headingsGluedToTheParagraphStillOpenTheirParts() {
        String glued = text.replace("\n一、2025年工作回顾\n", "一、2025年工作回顾。").replace("\n\n二、2026年工作安排\n", "二、2026年工作安排。");
        ReportStructure read = structure(glued);
        assertThat(read.partAt(glued.indexOf("建成口袋公园6处"))).map(Part::kind).hasValue(PartKind.REVIEW);
        assertThat(read.partAt(glued.indexOf("收储土地600亩"))).map(Part::kind).hasValue(PartKind.PLAN);
    }

    @Test
    void withoutHeadingsTheTenseOfTheSentencesDecides() {
        String bare = text.replaceAll("(?m)^[一二三]、.*\\n", "").replaceAll("(?m)^（[一二三]）", "");
        ReportStructure read = structure(bare);
        assertThat(read.partAt(bare.indexOf("建成口袋公园6处"))).map(Part::kind).hasValue(PartKind.REVIEW);
        assertThat(read.partAt(bare.indexOf("收储土地600亩"))).map(Part::kind).hasValue(PartKind.PLAN);
    }

    @Test
    void aFragmentOfThePlanIsPlanThroughout() {
        String fragment = text.substring(text.indexOf("抓实项目谋划"), text.indexOf("（三）聚力"));
        ReportStructure read = structure(fragment);
        assertThat(read.parts()).extracting(Part::kind).containsExactly(PartKind.PLAN);
        assertThat(read.head().title()).isEqualTo(Optional.empty());
    }

    @Test
    void aFragmentMayBeginWithANumberedSection() {
        String fragment = text.substring(text.indexOf("（一）聚力项目建设"), text.indexOf("三、加强政府"));
        ReportStructure read = structure(fragment);
        assertThat(read.parts().getFirst().kind()).isEqualTo(PartKind.PLAN);
        assertThat(read.outline().roots().getFirst().title().of(fragment)).isEqualTo("聚力项目建设，夯实发展后劲");
    }

    /** A list that a cut end leaves short is told too. */
    @Test
    void aListCutOffIsFlagged() {
        String fragment = "今年，办好十件民生实事：一是新建公办幼儿园2所；二是改造农村危房150户；三是新增停车位";
        assertThat(structure(fragment).counts()).singleElement().satisfies(count -> {
            assertThat(count.declared()).isEqualTo(10);
            assertThat(count.items()).hasSize(3);
            assertThat(count.agrees()).isFalse();
        });
    }

    @Test
    void aCountInQuotesAndAListBehindIncludingAreCounted() {
        assertThat(structure("扎实办好“三件民生实事”。\n（1）新建幼儿园2所。\n（2）改造危房150户。\n（3）新增车位800个。")
                        .counts())
                .singleElement()
                .matches(DeclaredCount::agrees);
        assertThat(structure("扎实办好“三件民生实事”。（1）新建幼儿园2所。（2）改造危房150户。（3）新增车位800个。").counts())
                .singleElement()
                .matches(DeclaredCount::agrees);
        assertThat(structure("我们将接续办好3件重点民生实事，包括：完成老旧小区改造6个；治理积水点8处；新建绿道12公里。").counts())
                .singleElement()
                .matches(DeclaredCount::agrees);
    }

    /** Dashes number nothing, but they can be counted. */
    @Test
    void itemsBehindDashesAreCounted() {
        String words = "重点把握好四个方面。\n——坚定信心。稳住大盘。\n——用好优势。补上短板。\n——守住底线。防范风险。\n二、主要任务\n抓好春耕。";
        assertThat(structure(words).counts())
                .singleElement()
                .satisfies(count -> assertThat(count.items()).hasSize(3));
    }

    @Test
    void theConductOfTheGovernmentIsFoundWithoutAHeading() {
        String bare = text.replace("三、加强政府自身建设\n", "各位代表！新的任务对政府自身建设提出了更高要求。");
        ReportStructure read = structure(bare);
        assertThat(read.partAt(bare.indexOf("坚持依法行政"))).map(Part::kind).hasValue(PartKind.SAFEGUARDS);
        assertThat(read.partAt(bare.indexOf("更换县城供水管网"))).map(Part::kind).hasValue(PartKind.PLEDGES);
        assertThat(read.partAt(bare.indexOf("让我们更加紧密"))).map(Part::kind).hasValue(PartKind.CLOSING);
    }

    @Test
    void whatTheReviewSaysOfTheGovernmentStaysReview() {
        String praised = text.replace("（二）城乡面貌持续改善。", "我们始终注重自身建设，行政效能实现新提高\n");
        assertThat(structure(praised).partAt(praised.indexOf("建成口袋公园6处")))
                .map(Part::kind)
                .hasValue(PartKind.REVIEW);
    }

    @Test
    void theSpeakerIsFoundWhereverTheHeadNamesHim() {
        assertThat(speaker("河东镇人民政府镇长　王 某")).isEqualTo("镇长 王 某");
        assertThat(speaker("2026年1月8日在云岭县第九届人民代表大会第五次会议上 云岭县县长 沈溪作政府工作报告")).isEqualTo("县长 沈溪");
        assertThat(speaker("2026年1月8日沈溪县长在云岭县第九届人民代表大会第五次会议上的报告")).isEqualTo("县长 沈溪");
        assertThat(speaker("云岭县人民政府县长　沈 溪????")).isEqualTo("县长 沈 溪");
        assertThat(speaker("云岭县人民政府县长　沈 溪\\r\\n&nbsp;\\r\\n")).isEqualTo("县长 沈 溪");
    }

    private static String speaker(String line) {
        String report = "政府工作报告\n" + line + "\n各位代表：\n现在，我代表政府向大会报告工作，请予审议。";
        ReportHead head = structure(report).head();
        return head.post().orElseThrow().of(report) + " "
                + head.speaker().orElseThrow().of(report);
    }

    private PartKind kindOf(String words) {
        return structure.partAt(text.indexOf(words)).orElseThrow().kind();
    }

    private String quote(Span span) {
        return span.of(text);
    }

    private static ReportStructure structure(String text) {
        return ReportStructure.of((ReadDocument) Documents.pasted(text));
    }
}
