package luoshi.project.paper;

import java.time.LocalDate;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.supervision.Answer;

/** 核验承诺 (R3-8): whether what was committed to was kept. A breach is a fact of its own, and the round asks for it to be put right. */
public final class VerifyPaper {
    private final Projects projects;
    private final Papers papers;
    private final Journal journal;

    public VerifyPaper(Projects projects, Papers papers, Journal journal) {
        this.projects = projects;
        this.papers = papers;
        this.journal = journal;
    }

    public Answer verify(Actor actor, long projectId, int item, boolean kept, String words, LocalDate today) {
        Optional<KeyProject> project = projects.find(actor.regionId(), projectId);
        Optional<Paper> paper = papers.of(actor.regionId(), projectId).stream()
                .filter(one -> one.item() == item && one.state() == PaperState.COMMITTED)
                .findFirst();
        if (project.isEmpty() || paper.isEmpty() || !actor.may("project.keep")) {
            return new Answer.Refused("承诺由发改局核验");
        }
        if (words.isBlank()) {
            return new Answer.Refused("核验情况没有填");
        }
        Paper.Filing before = paper.get().filing();
        Paper.Filing after = new Paper.Filing(
                before.state(),
                before.number(),
                before.grantedOn(),
                before.validUntil(),
                before.words(),
                before.undertaking().checked(new Paper.Check(today, kept, words.strip())),
                before.fileId());
        papers.file(project.get(), item, after);
        journal.append(Fact.of(
                        actor.regionId(),
                        kept ? "project.commitment-kept" : "project.commitment-broken",
                        "project",
                        projectId)
                .to(FilePaper.told(item, after).json()));
        return new Answer.Done(projectId);
    }
}
