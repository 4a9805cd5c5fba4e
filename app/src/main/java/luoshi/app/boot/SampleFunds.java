package luoshi.app.boot;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.Gate;
import luoshi.project.appraisal.Appraisal;
import luoshi.project.appraisal.ConcludeAppraisal;
import luoshi.project.appraisal.SubmitAppraisal;
import luoshi.project.batch.Batches;
import luoshi.project.fund.Channel;
import luoshi.project.fund.Flow;
import luoshi.project.fund.MoveMoney;
import luoshi.project.fund.PlanSource;
import luoshi.project.fund.Source;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 示例县的项目资金: what {@code funds.csv} says of sources, arrivals, allocations and payments, and {@code appraisals.csv} of reviews, by the finance bureau. */
final class SampleFunds {
    private static final String FINANCE = "qianguichi";
    private static final int WAN = 4;
    private static final int PAYING_AFTER = 12;

    private final Gate gate;
    private final Acting acting;
    private final Rooms rooms;
    private final Clock clock;

    SampleFunds(Gate gate, Acting acting, Rooms rooms, Clock clock) {
        this.gate = gate;
        this.acting = acting;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** What it does. */
    record Rooms(Batches named, PlanSource plan, MoveMoney move, SubmitAppraisal submit, ConcludeAppraisal conclude) {}

    void live() {
        LocalDate today = LocalDate.now(clock);
        try (SampleLogIns logIns = new SampleLogIns(gate, acting)) {
            CsvLines.of("/sample/anhe/funds.csv").forEach(row -> logIns.as(FINANCE, actor -> fund(actor, row, today)));
            CsvLines.of("/sample/anhe/appraisals.csv")
                    .forEach(row -> logIns.as(FINANCE, actor -> appraise(actor, row, today)));
        }
    }

    /** 到位 is {@code 3000@150;2000@60}, an amount so many days ago; 下达 is {@code 安青路改造:3000}, of which the percentage 支付 was paid. */
    private long fund(Actor actor, Map<String, String> row, LocalDate today) {
        String project = row.getOrDefault("项目", "");
        long id = done(rooms.plan()
                .plan(
                        actor,
                        new Source(
                                0,
                                today.getYear(),
                                SampleDuties.labelled(Channel.values(), Channel::label, row.getOrDefault("渠道", "")),
                                project.isEmpty() ? null : project(actor, project),
                                row.getOrDefault("名称", ""),
                                row.getOrDefault("文号", ""),
                                Source.Level.planned(wan(row.getOrDefault("计划", ""))))));
        LocalDate last = today;
        for (String arrival : parts(row, "到位")) {
            String[] part = arrival.split("@", -1);
            last = today.minusDays(Long.parseLong(part[1]));
            move(actor, Flow.Kind.ARRIVED, id, null, wan(part[0]), last, row.getOrDefault("文号", ""), today);
        }
        for (String allocation : parts(row, "下达")) {
            String[] part = allocation.split(":", -1);
            long to = project(actor, part[0]);
            BigDecimal amount = wan(part[1]);
            move(actor, Flow.Kind.ALLOCATED, id, to, amount, last, "财政预算指标文件", today);
            BigDecimal paid =
                    amount.multiply(new BigDecimal(row.getOrDefault("支付", "0"))).movePointLeft(2);
            if (paid.signum() > 0) {
                LocalDate on = last.plusDays(PAYING_AFTER).isAfter(today) ? today : last.plusDays(PAYING_AFTER);
                move(actor, Flow.Kind.PAID, null, to, paid, on, "工程进度款", today);
            }
        }
        return id;
    }

    private void move(
            Actor actor,
            Flow.Kind kind,
            @Nullable Long source,
            @Nullable Long project,
            BigDecimal amount,
            LocalDate on,
            String words,
            LocalDate today) {
        done(rooms.move().move(actor, new Flow(0, kind, source, project, amount, on, words), today));
    }

    private long appraise(Actor actor, Map<String, String> row, LocalDate today) {
        LocalDate submitted = today.minusDays(Long.parseLong(row.getOrDefault("送审天前", "")));
        long id = done(rooms.submit()
                .submit(
                        actor,
                        project(actor, row.getOrDefault("项目", "")),
                        SampleDuties.labelled(
                                Appraisal.Stage.values(), Appraisal.Stage::label, row.getOrDefault("环节", "")),
                        wan(row.getOrDefault("送审", "")),
                        submitted,
                        today));
        String reviewed = row.getOrDefault("审定", "");
        if (!reviewed.isEmpty()) {
            LocalDate on = submitted.plusDays(Long.parseLong(row.getOrDefault("用时", "")));
            done(rooms.conclude()
                    .conclude(actor, id, new Appraisal.Result(wan(reviewed), on, row.getOrDefault("核减内容", "")), today));
        }
        return id;
    }

    private long project(Actor actor, String name) {
        return Objects.requireNonNull(
                rooms.named().named(actor.regionId(), List.of(name)).get(name), name);
    }

    private static List<String> parts(Map<String, String> row, String column) {
        String cell = row.getOrDefault(column, "");
        return cell.isEmpty() ? List.of() : List.of(cell.split(";", -1));
    }

    private static BigDecimal wan(String words) {
        return new BigDecimal(words).movePointRight(WAN);
    }

    private static long done(Answer answer) {
        return SampleDuties.done(answer);
    }
}
