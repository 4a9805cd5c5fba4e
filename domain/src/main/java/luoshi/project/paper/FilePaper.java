package luoshi.project.paper;

import java.time.LocalDate;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.parameter.Catalogue;
import luoshi.parameter.Parameters;
import luoshi.project.ApprovalWay;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 办手续: a paper is applied for, granted, committed to, replaced by an area assessment, or found not to be needed. */
public final class FilePaper {
    private static final Catalogue CATALOGUE = new Catalogue();

    private final Projects projects;
    private final Papers papers;
    private final Parameters parameters;
    private final Journal journal;

    public FilePaper(Projects projects, Papers papers, Parameters parameters, Journal journal) {
        this.projects = projects;
        this.papers = papers;
        this.parameters = parameters;
        this.journal = journal;
    }

    public Answer file(Actor actor, long projectId, int item, Paper.Filing filing, LocalDate today) {
        Optional<KeyProject> found = projects.find(actor.regionId(), projectId);
        if (found.isEmpty() || !found.get().reportedBy(actor)) {
            return new Answer.Refused("手续由责任单位或发改局填报");
        }
        KeyProject project = found.get();
        Optional<Paper> paper = papers.of(actor.regionId(), projectId).stream()
                .filter(one -> one.item() == item)
                .findFirst();
        if (paper.isEmpty()) {
            return new Answer.Refused("手续清单里没有这一项");
        }
        String refusal = refusal(actor, project, filing, today);
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        Paper.Filing whole = whole(actor.regionId(), item, filing);
        papers.file(project, item, whole);
        journal.append(Fact.of(actor.regionId(), "project.paper-filed", "project", projectId)
                .from(told(item, paper.get().filing()).json())
                .to(told(item, whole).json()));
        return new Answer.Done(projectId);
    }

    private static @Nullable String refusal(Actor actor, KeyProject project, Paper.Filing filing, LocalDate today) {
        if (!project.active()) {
            return "项目已经出库";
        }
        LocalDate granted = filing.grantedOn();
        return switch (filing.state()) {
            case MISSING, APPLIED -> null;
            case GRANTED -> granted == null ? "请填批准日期" : granted.isAfter(today) ? "批准日期不能晚于今天" : null;
            case COMMITTED -> uncommitted(project, filing);
            case REPLACED, NOT_NEEDED ->
                !actor.may("project.keep") ? "区域评估替代和不需要由发改局认定" : filing.words().isBlank() ? "请写依据或理由" : null;
        };
    }

    /** R3-8: what is open to 承诺制, and what a commitment must say. */
    private static @Nullable String uncommitted(KeyProject project, Paper.Filing filing) {
        if (project.profile().about().twoHigh()) {
            return "“两高”项目不适用承诺制（R3-8）";
        }
        if (project.profile().about().way() == ApprovalWay.GOVERNMENT) {
            return "承诺制只用于企业投资项目（R3-8）";
        }
        if (filing.words().isBlank()) {
            return "请写承诺的内容";
        }
        return filing.verifyDue() == null ? "请定核验期限（R3-8）" : null;
    }

    /** A paper that is granted without a last day is valid as long as its item is. */
    private Paper.Filing whole(long region, int item, Paper.Filing filing) {
        String code = "project.paper-months-" + item;
        LocalDate granted = filing.grantedOn();
        if (filing.state() != PaperState.GRANTED
                || granted == null
                || filing.validUntil() != null
                || CATALOGUE.find(code).isEmpty()) {
            return filing;
        }
        return new Paper.Filing(
                filing.state(),
                filing.number(),
                granted,
                granted.plusMonths(parameters.on(region, code, granted).number()),
                filing.words(),
                filing.verifyDue(),
                filing.verified(),
                filing.fileId());
    }

    static Particulars told(int item, Paper.Filing filing) {
        return Particulars.of("paper", PaperItem.of(item).name())
                .and("state", filing.state())
                .and("document", filing.number())
                .and("on", filing.grantedOn())
                .and("until", filing.validUntil())
                .and("words", filing.words())
                .and("verifyDue", filing.verifyDue());
    }
}
