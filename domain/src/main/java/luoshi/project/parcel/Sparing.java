package luoshi.project.parcel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.project.KeyProject;
import luoshi.project.paper.Paper;
import luoshi.project.paper.PaperState;
import luoshi.project.paper.Papers;

/** 区域评估替代: which papers of a project the assessments of its area take the place of, for as long as they are valid. */
final class Sparing {
    private static final String BY = "区域评估：";

    private final Areas areas;
    private final Papers papers;
    private final Journal journal;

    Sparing(Areas areas, Papers papers, Journal journal) {
        this.areas = areas;
        this.papers = papers;
        this.journal = journal;
    }

    /** Nothing once works have begun: what was asked for before the start was asked for then. */
    void spare(KeyProject project, long areaId, LocalDate day) {
        if (project.happened().started() != null) {
            return;
        }
        Map<AssessmentKind, Assessment> valid = areas.assessments(project.regionId()).stream()
                .filter(one -> one.areaId() == areaId && one.inForce(day))
                .collect(Collectors.toMap(
                        Assessment::kind,
                        one -> one,
                        (one, other) -> one.validUntil().isBefore(other.validUntil()) ? other : one));
        for (Paper paper : papers.of(project.regionId(), project.id())) {
            List<AssessmentKind> needed = AssessmentKind.neededFor(paper.item());
            if (open(paper) && !needed.isEmpty() && valid.keySet().containsAll(needed)) {
                replace(
                        project,
                        paper,
                        valid.values().stream()
                                .filter(one -> one.kind().item() == paper.item())
                                .sorted(Comparator.comparing(Assessment::kind))
                                .toList());
            }
        }
    }

    private static boolean open(Paper paper) {
        return paper.state() == PaperState.MISSING
                || paper.state() == PaperState.APPLIED
                || (paper.state() == PaperState.REPLACED
                        && paper.filing().words().startsWith(BY));
    }

    private void replace(KeyProject project, Paper paper, List<Assessment> by) {
        LocalDate until = by.stream()
                .map(Assessment::validUntil)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        List<String> words = new ArrayList<>();
        by.forEach(one -> words.add(one.kind().label() + one.number() + "（至" + one.validUntil() + "）"));
        Paper.Filing filing = new Paper.Filing(
                PaperState.REPLACED,
                "",
                null,
                until,
                BY + String.join("、", words),
                Paper.Undertaking.NONE,
                paper.filing().fileId());
        if (filing.equals(paper.filing())) {
            return;
        }
        papers.file(project, paper.item(), filing);
        journal.append(Fact.of(project.regionId(), "project.paper-spared", "project", project.id())
                .to(Particulars.of("paper", paper.what().name())
                        .and("words", filing.words())
                        .and("until", until)
                        .json()));
    }
}
