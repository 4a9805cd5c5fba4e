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
        Paper.Filing whole = whole(actor.regionId(), item, filing, today);
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
            case COMMITTED -> uncommitted(project, filing, today);
            case REPLACED, NOT_NEEDED ->
                !actor.may("project.keep") ? "区域评估替代和不需要由发改局认定" : filing.words().isBlank() ? "请写依据或理由" : null;
        };
    }

    /** R3-8: what is open to 承诺制, and what a commitment must say. */
    private static @Nullable String uncommitted(KeyProject project, Paper.Filing filing, LocalDate today) {
        if (project.profile().about().twoHigh()) {
            return "“两高”项目不适用承诺制（R3-8）";
        }
        if (project.profile().about().way() == ApprovalWay.GOVERNMENT) {
            return "承诺制只用于企业投资项目（R3-8）";
        }
        if (filing.words().isBlank()) {
            return "请写承诺的内容";
        }
        Paper.Undertaking undertaking = filing.undertaking();
        LocalDate verify = undertaking.verifyDue();
        LocalDate by = undertaking.fulfilBy();
        LocalDate on = undertaking.on();
        if (verify == null) {
            return "请定核验期限（R3-8）";
        }
        if (undertaking.responsible().isBlank()) {
            return "请写企业责任人（R3-8）";
        }
        if (on != null && on.isAfter(today)) {
            return "承诺日期不能晚于今天";
        }
        return by != null && by.isAfter(verify) ? "核验期限不能早于兑现期限" : null;
    }

    /** A paper that is granted without a last day is valid as long as its item is; a commitment without a day is made today, and kept by when it is looked at. */
    private Paper.Filing whole(long region, int item, Paper.Filing filing, LocalDate today) {
        Paper.Undertaking given = filing.undertaking();
        Paper.Undertaking undertaking = filing.state() == PaperState.COMMITTED
                ? new Paper.Undertaking(
                        given.on() == null ? today : given.on(),
                        given.responsible().strip(),
                        given.fulfilBy() == null ? given.verifyDue() : given.fulfilBy(),
                        given.verifyDue(),
                        null)
                : Paper.Undertaking.NONE;
        return new Paper.Filing(
                filing.state(),
                filing.number(),
                filing.grantedOn(),
                until(region, item, filing),
                filing.words(),
                undertaking,
                filing.fileId());
    }

    private @Nullable LocalDate until(long region, int item, Paper.Filing filing) {
        String code = "project.paper-months-" + item;
        LocalDate granted = filing.grantedOn();
        return filing.state() != PaperState.GRANTED
                        || granted == null
                        || filing.validUntil() != null
                        || CATALOGUE.find(code).isEmpty()
                ? filing.validUntil()
                : granted.plusMonths(parameters.on(region, code, granted).number());
    }

    static Particulars told(int item, Paper.Filing filing) {
        Paper.Check check = filing.undertaking().check();
        return Particulars.of("paper", PaperItem.of(item).name())
                .and("state", filing.state())
                .and("document", filing.number())
                .and("on", filing.grantedOn())
                .and("until", filing.validUntil())
                .and("words", filing.words())
                .and("fulfilBy", filing.undertaking().fulfilBy())
                .and("verifyDue", filing.undertaking().verifyDue())
                .and("found", check == null ? null : check.words());
    }
}
