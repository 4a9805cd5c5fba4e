package luoshi.app.web.breakdown;

import java.util.List;
import luoshi.app.web.ledger.Row;
import luoshi.app.web.page.Choice;
import luoshi.ledger.breakdown.Issue;
import luoshi.report.Report;

/**
 * How far the division of labour of a report is.
 *
 * @param sections the sections with matters that wait to be sent
 * @param objections what units answered and nobody has decided
 * @param findings how many duties are wrong or in conflict
 * @param consulted how many are with the units
 * @param ready how many of them wait for a paper
 * @param until by when units would answer
 */
public record BreakdownPage(
        Report report,
        List<Section> sections,
        List<Objection> objections,
        long findings,
        List<Issue> issues,
        long consulted,
        long ready,
        String until,
        List<Choice> units,
        May may,
        String complaint) {

    /** What the person may do. */
    public record May(boolean manage, boolean sign) {}

    /**
     * A section's matters that wait to be sent.
     *
     * @param gaps those that lack a leader, a unit, a person or a date, with what they lack
     */
    public record Section(String title, List<Row> rows, List<Gap> gaps) {}

    /** A matter that cannot be sent yet. */
    public record Gap(Row row, String lacks) {}

    /** A unit's objection. */
    public record Objection(long id, Row row, String unit, String kind, String words, String proposed, String at) {}

    public long waiting() {
        return sections.stream().mapToLong(section -> section.rows().size()).sum();
    }

    public long incomplete() {
        return sections.stream().mapToLong(section -> section.gaps().size()).sum();
    }
}
