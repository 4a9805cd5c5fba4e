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
