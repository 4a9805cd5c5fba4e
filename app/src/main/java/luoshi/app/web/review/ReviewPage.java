package luoshi.app.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import luoshi.ledger.review.Coverage;
import luoshi.report.Report;
import luoshi.report.opinion.DeputyOpinion;
import org.jspecify.annotations.Nullable;

/**
 * The signature screen.
 *
 * @param sections the headings under which candidates wait, in text order
 * @param counts how many candidates there are of each sort
 * @param form the candidate that is open for editing, null where none is
 * @param beside what stands beside the text: its versions and the opinions of deputies
 * @param may whether the person may review
 */
public record ReviewPage(
        Report report,
        List<ReviewParagraph> paragraphs,
        Coverage coverage,
        List<Section> sections,
        Counts counts,
        @Nullable CardForm form,
        Beside beside,
        boolean may,
        String complaint) {
    private static final double BAR = 360;
    private static final int FOLDED_FROM = 3;

    /**
     * A heading's candidates: how many, and how many of them wait.
     *
     * @param number from 1
     */
    public record Section(int number, String title, int first, int all, int waiting, List<Long> ids) {}

    /**
     * What stands beside the text.
     *
     * @param latest the report's latest version
     * @param opinions of deputies, on any version
     * @param mayComment whether the person may write down an opinion
     */
    public record Beside(Report latest, List<DeputyOpinion> opinions, boolean mayComment) {}

    /** Paragraphs in a row that belong together on the screen: several quiet ones, which are folded, or one. */
    public record Stretch(boolean folded, List<ReviewParagraph> paragraphs) {}

    /** Who reviews has the paragraphs folded in which there is nothing to review; headings before what there is stay. */
    public List<Stretch> stretches() {
        List<Stretch> all = new ArrayList<>();
        List<ReviewParagraph> quiet = new ArrayList<>();
        for (ReviewParagraph paragraph : paragraphs) {
            if (paragraph.quiet() && may) {
                quiet.add(paragraph);
            } else {
                fold(all, quiet);
                all.add(new Stretch(false, List.of(paragraph)));
            }
        }
        fold(all, quiet);
        return all;
    }

    private static void fold(List<Stretch> all, List<ReviewParagraph> quiet) {
        int end = quiet.size();
        while (end > 0 && quiet.get(end - 1).title()) {
            end--;
        }
        if (end >= FOLDED_FROM) {
            all.add(new Stretch(true, List.copyOf(quiet.subList(0, end))));
            quiet.subList(0, end).clear();
        }
        quiet.forEach(paragraph -> all.add(new Stretch(false, List.of(paragraph))));
        quiet.clear();
    }

    /** How many candidates wait because the new version changed their words. */
    public long changed() {
        return paragraphs.stream()
                .flatMap(paragraph -> paragraph.cards().stream())
                .filter(Card::changed)
                .count();
    }

    /** How many candidates of each sort. */
    public record Counts(
            int approved, int waiting, int merged, int refused, int target, int project, int task, int measure) {
        public int all() {
            return approved + waiting + merged + refused;
        }
    }

    /** A stretch of the meter's bar. */
    public record Bar(String css, String x, String width) {}

    /** 已成事项, 已说明理由, 待审, 尚未处理 as stretches of the bar. */
    public List<Bar> bars() {
        if (coverage.sentences() == 0) {
            return List.of();
        }
        double each = BAR / coverage.sentences();
        double a = coverage.covered() * each;
        double b = a + coverage.explained() * each;
        double c = b + coverage.waiting() * each;
        return List.of(bar("cover-a", 0, a), bar("cover-b", a, b), bar("cover-w", b, c), bar("cover-c", c, BAR));
    }

    private static Bar bar(String css, double from, double to) {
        return new Bar(css, rounded(from), rounded(Math.max(0, to - from)));
    }

    private static String rounded(double value) {
        return String.format(java.util.Locale.ROOT, "%.1f", value);
    }

    /** The section that begins in this paragraph. */
    public Optional<Section> beginning(ReviewParagraph paragraph) {
        return paragraph.cards().isEmpty()
                ? Optional.empty()
                : sections.stream()
                        .filter(section -> paragraph.cards().stream().anyMatch(card -> card.place() == section.first()))
                        .findFirst();
    }

    public boolean isOpen(Card card) {
        return form != null && form.card().id() == card.id();
    }
}
