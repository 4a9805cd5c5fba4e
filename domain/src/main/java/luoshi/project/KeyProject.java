package luoshi.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import luoshi.access.Actor;
import luoshi.access.Audience;
import org.jspecify.annotations.Nullable;

/** 重点项目. */
public record KeyProject(
        long regionId, long id, Profile profile, Happened happened, Standing standing, Audience audience) {

    /** What is entered of a project. */
    public record Profile(About about, Site site, Charge charge, Money money, Due due) {}

    /**
     * 基本情况.
     *
     * @param code 项目代码 of the online platform; empty before
     * @param content 建设内容
     * @param privately 民间投资
     * @param twoHigh “两高”项目
     */
    public record About(
            String name, String code, String content, ApprovalWay way, Sort sort, boolean privately, boolean twoHigh) {}

    /** 建设地点: the township, or the county itself, and where in it. */
    public record Site(long placeId, String address, String industry) {}

    /**
     * 责任.
     *
     * @param unitId 责任单位
     * @param legalPerson 项目法人; empty before it is fixed
     * @param leaderPostId 包联领导
     */
    public record Charge(
            long unitId, String legalPerson, @Nullable Long leaderPostId) {}

    /**
     * 投资, in 元.
     *
     * @param total 总投资
     * @param estimate 核定概算
     * @param contracted 合同金额
     */
    public record Money(BigDecimal total, @Nullable BigDecimal estimate, BigDecimal contracted) {}

    /** 计划开工, 竣工, 投产. */
    public record Due(
            @Nullable LocalDate start,
            @Nullable LocalDate finish,
            @Nullable LocalDate produce) {}

    /** What its events say: 开工 as R3-1 counts it, 入库纳统, 竣工, 投产. */
    public record Happened(
            @Nullable LocalDate started,
            @Nullable LocalDate listed,
            @Nullable LocalDate finished,
            @Nullable LocalDate produced) {}

    /**
     * 在库.
     *
     * @param since when it came into the library
     * @param endedOn 归档 or 退出; null while it is active
     */
    public record Standing(
            Library library, LocalDate since, @Nullable LocalDate endedOn, String endedBecause) {}

    public String name() {
        return profile.about().name();
    }

    public Library library() {
        return standing.library();
    }

    public long unitId() {
        return profile.charge().unitId();
    }

    public BigDecimal total() {
        return profile.money().total();
    }

    /** Whether the person keeps projects, or reports for the unit whose project it is. */
    public boolean reportedBy(Actor actor) {
        return actor.may("project.keep") || (actor.may("project.report") && actor.actsFor(unitId()));
    }

    public boolean active() {
        return standing.endedOn() == null;
    }

    /** 入出库: a project's time in a library (R3-3). */
    public record Stay(
            Library library, LocalDate from, @Nullable LocalDate to, boolean backward, String reason) {}
}
