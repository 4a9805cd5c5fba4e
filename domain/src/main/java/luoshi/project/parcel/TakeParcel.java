package luoshi.project.parcel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.project.ApprovalWay;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Projects;
import luoshi.project.paper.Papers;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 标准地承诺 (R3-8): the enterprise takes a parcel of an area and promises its figures, none worse than the area's; the area's assessments spare it papers. */
public final class TakeParcel {
    private final Projects projects;
    private final Areas areas;
    private final Parcels parcels;
    private final Sparing sparing;
    private final Journal journal;

    public TakeParcel(Projects projects, Areas areas, Parcels parcels, Papers papers, Journal journal) {
        this.projects = projects;
        this.areas = areas;
        this.parcels = parcels;
        this.sparing = new Sparing(areas, papers, journal);
        this.journal = journal;
    }

    /**
     * What is promised.
     *
     * @param mu 亩
     * @param figures by control; those that the area has a limit for are wanted
     */
    public record Wish(
            long areaId,
            BigDecimal mu,
            String number,
            LocalDate committedOn,
            String responsible,
            LocalDate fullDue,
            Map<Control, BigDecimal> figures) {}

    public Answer take(Actor actor, long projectId, Wish wish, LocalDate today) {
        long region = actor.regionId();
        Optional<KeyProject> found = projects.find(region, projectId);
        if (found.isEmpty() || !found.get().reportedBy(actor)) {
            return new Answer.Refused("标准地承诺由责任单位或发改局登记");
        }
        KeyProject project = found.get();
        List<Limit> limits =
                areas.limits(region, wish.areaId(), project.profile().site().industry(), wish.committedOn());
        String refusal = unfit(project, wish, today);
        refusal = refusal == null ? fixed(region, projectId, wish) : refusal;
        refusal = refusal == null ? below(limits, wish) : refusal;
        if (refusal != null) {
            return new Answer.Refused(refusal);
        }
        List<Parcel.Promise> promises = limits.stream()
                .map(limit -> new Parcel.Promise(
                        limit.control(), limit.bound(), limit.source(), figure(wish, limit.control()), null))
                .toList();
        parcels.take(
                project,
                new Parcel(
                        projectId,
                        wish.areaId(),
                        wish.mu(),
                        wish.number().strip(),
                        wish.committedOn(),
                        wish.responsible().strip(),
                        wish.fullDue(),
                        promises));
        journal.append(Fact.of(region, "project.parcel-taken", "project", projectId)
                .to(Particulars.of(
                                "area",
                                areas.find(region, wish.areaId())
                                        .map(Area::name)
                                        .orElse(""))
                        .and("mu", wish.mu().toPlainString())
                        .and("on", wish.committedOn())
                        .and("person", wish.responsible().strip())
                        .and(
                                "promises",
                                promises.stream()
                                        .map(one -> one.control().label()
                                                + one.control().told(one.promised()))
                                        .toList())
                        .json()));
        sparing.spare(project, wish.areaId(), today);
        return new Answer.Done(projectId);
    }

    private static @Nullable String unfit(KeyProject project, Wish wish, LocalDate today) {
        if (!project.active() || project.library() == Library.PLANNED) {
            return "项目转入前期库之后才登记标准地";
        }
        if (project.profile().about().way() == ApprovalWay.GOVERNMENT) {
            return "标准地只用于企业投资项目（R3-8）";
        }
        if (project.profile().about().twoHigh()) {
            return "“两高”项目不适用标准地和承诺制（R3-8）";
        }
        if (wish.mu().signum() <= 0 || wish.responsible().isBlank()) {
            return "地块面积要大于零，写明企业责任人";
        }
        if (wish.committedOn().isAfter(today)) {
            return "承诺日期不能晚于今天";
        }
        return wish.fullDue().isBefore(wish.committedOn()) ? "达效期限不能早于承诺日期" : null;
    }

    private @Nullable String fixed(long region, long projectId, Wish wish) {
        Optional<Parcel> before = parcels.of(region, projectId);
        if (before.isEmpty()) {
            return null;
        }
        if (before.get().areaId() != wish.areaId()) {
            return "已在另一片区承诺，不能换片区";
        }
        return before.get().checked() ? "已经核验过，承诺不能再改" : null;
    }

    private static @Nullable String below(List<Limit> limits, Wish wish) {
        if (limits.isEmpty()) {
            return "这个片区在承诺之日没有控制指标，请先定指标";
        }
        for (Limit limit : limits) {
            Control control = limit.control();
            BigDecimal figure = wish.figures().get(control);
            if (figure == null || figure.signum() <= 0) {
                return control.label() + "没有承诺";
            }
            if (!control.meets(limit.bound(), figure)) {
                return control.label() + "承诺" + control.told(figure) + "，达不到片区指标" + control.sign()
                        + control.told(limit.bound());
            }
        }
        return null;
    }

    private static BigDecimal figure(Wish wish, Control control) {
        return Optional.ofNullable(wish.figures().get(control)).orElseThrow();
    }
}
