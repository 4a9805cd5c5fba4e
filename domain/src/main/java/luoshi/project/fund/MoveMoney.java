package luoshi.project.fund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.access.Audience;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.project.paper.Holds;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/**
 * 资金到位、下达、支付: into the pool no more than was planned, out of it no more than lies there, paid no more than the project was given, than its contracts
 * say (R3-11), and nothing while the law holds payments back (R3-5).
 */
public final class MoveMoney {
    private static final Audience WHOLE = new Audience(java.util.List.of(), 0);

    private final Projects projects;
    private final Funds funds;
    private final Holds holds;
    private final Journal journal;

    public MoveMoney(Projects projects, Funds funds, Holds holds, Journal journal) {
        this.projects = projects;
        this.funds = funds;
        this.holds = holds;
        this.journal = journal;
    }

    /** What a flow is about, as far as it names it and it may be seen. */
    private record Case(Flow flow, Optional<Source> source, Optional<KeyProject> project) {}

    public Answer move(Actor actor, Flow flow, LocalDate today) {
        long region = actor.regionId();
        Long sourceId = flow.sourceId();
        Optional<Source> source = sourceId == null ? Optional.empty() : funds.find(region, sourceId);
        Long projectId =
                flow.kind() == Flow.Kind.ARRIVED ? source.map(Source::projectId).orElse(null) : flow.projectId();
        Case about = new Case(flow, source, projectId == null ? Optional.empty() : projects.find(region, projectId));
        String refusal = actor.may("project.fund") ? refusal(region, about, today) : "资金由财政局登记";
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        Flow whole = new Flow(
                0,
                flow.kind(),
                sourceId,
                projectId,
                flow.amount(),
                flow.on(),
                flow.words().strip());
        Optional<Long> id = funds.record(
                region, whole, about.project().map(KeyProject::audience).orElse(WHOLE));
        if (id.isEmpty()) {
            return new Answer.Refused("余额刚被别人用掉，请刷新再办");
        }
        journal.append(Fact.of(region, flow.kind().verb(), "fund", sourceId == null ? id.get() : sourceId)
                .to(Particulars.of("amount", flow.amount().toPlainString())
                        .and("on", flow.on())
                        .and("project", projectId)
                        .and("words", flow.words().strip())
                        .json()));
        return new Answer.Done(id.get());
    }

    private @Nullable String refusal(long region, Case about, LocalDate today) {
        Flow flow = about.flow();
        if (flow.amount().signum() == 0) {
            return "金额没有填";
        }
        if (flow.amount().signum() < 0 && flow.words().isBlank()) {
            return "冲减要写原因";
        }
        if (flow.on().isAfter(today)) {
            return "日期不能晚于今天";
        }
        return switch (flow.kind()) {
            case ARRIVED -> arrival(about);
            case ALLOCATED -> allocation(region, about);
            case PAID -> payment(region, about, today);
        };
    }

    private static @Nullable String arrival(Case about) {
        if (about.source().isEmpty()) {
            return "没有这笔资金";
        }
        Source.Level level = about.source().get().level();
        BigDecimal after = level.arrived().add(about.flow().amount());
        if (after.compareTo(level.planned()) > 0) {
            return "到位超过计划，请先调整资金计划";
        }
        return after.compareTo(level.allocated()) < 0 ? "冲减以后不够已经下达的数" : null;
    }

    private @Nullable String allocation(long region, Case about) {
        if (about.source().isEmpty() || about.project().isEmpty()) {
            return "请写项目名称或项目代码，要和项目库里的一致";
        }
        Source source = about.source().get();
        KeyProject project = about.project().get();
        if (!source.mayServe(project.id())) {
            return "专款专用：这笔资金只能用在指定的项目上";
        }
        if (!project.active()) {
            return "项目已经出库";
        }
        BigDecimal amount = about.flow().amount();
        if (amount.compareTo(source.level().balance()) > 0) {
            return "池子里这笔资金的结余不够";
        }
        return funds.purse(region, project.id()).left().add(amount).signum() < 0
                        || source.level().allocated().add(amount).signum() < 0
                ? "收回的数超过还没有支付的数"
                : null;
    }

    private @Nullable String payment(long region, Case about, LocalDate today) {
        if (about.project().isEmpty()) {
            return "没有这个项目";
        }
        KeyProject project = about.project().get();
        Purse purse = funds.purse(region, project.id());
        BigDecimal amount = about.flow().amount();
        BigDecimal after = purse.paid().add(amount);
        if (after.compareTo(purse.allocated()) > 0) {
            return "支付超过下达给项目的资金";
        }
        if (after.signum() < 0) {
            return "冲减超过已经支付的数";
        }
        BigDecimal contracted = project.profile().money().contracted();
        if (amount.signum() > 0 && contracted.signum() > 0 && after.compareTo(contracted) > 0) {
            return "支付超过合同金额（R3-11）";
        }
        return amount.signum() < 0
                ? null
                : holds.of(project, today).stream()
                        .filter(Holds.Hold::blocks)
                        .map(Holds.Hold::words)
                        .findFirst()
                        .orElse(null);
    }
}
