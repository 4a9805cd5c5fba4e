package luoshi.app.boot;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.Gate;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.ledger.quota.BringResult;
import luoshi.ledger.quota.DistributeQuota;
import luoshi.ledger.quota.Quotas;
import luoshi.ledger.quota.Result;
import luoshi.ledger.quota.Suggested;
import luoshi.region.Units;
import luoshi.report.Reports;

/** 示例县的分解指标: whatever the report says of every unit of a class is distributed as it is read; {@code results.csv} says what units brought. */
final class SampleQuotas {
    private static final String OFFICE = SamplePeople.OFFICE;
    private static final int MOST = 2000;
    private static final int WAN = 4;

    private final Gate gate;
    private final Acting acting;
    private final Rooms rooms;
    private final Clock clock;

    SampleQuotas(Gate gate, Acting acting, Rooms rooms, Clock clock) {
        this.gate = gate;
        this.acting = acting;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** What it reads and does. */
    record Rooms(
            Commitments commitments,
            Reports reports,
            Units units,
            Quotas quotas,
            DistributeQuota distribute,
            BringResult bring) {}

    void live() {
        LocalDate today = LocalDate.now(clock);
        try (SampleLogIns logIns = new SampleLogIns(gate, acting)) {
            logIns.as(OFFICE, actor -> distribute(actor, today));
            CsvLines.of("/sample/anhe/results.csv")
                    .forEach(row -> logIns.as(row.getOrDefault("报送人", ""), actor -> bring(actor, row, today)));
        }
    }

    private long distribute(Actor actor, LocalDate today) {
        List<Commitment> issued = rooms.reports().list(actor.regionId()).stream()
                .limit(1)
                .flatMap(
                        report -> rooms
                                .commitments()
                                .page(Commitments.Filter.all(actor.regionId(), report.id(), null), 0, MOST)
                                .stream())
                .filter(one -> one.state() == CommitmentState.ASSIGNED)
                .filter(one -> one.quote().matches(".*[每各](个|重点|乡镇|园区|单位|部门).*|.*重点部门.*|.*单位至少.*"))
                .toList();
        long distributed = 0;
        for (Commitment one : issued) {
            for (Suggested each : Suggested.of(one.quote())) {
                if (rooms.distribute().distribute(actor, one.id(), new DistributeQuota.Wish(each, null), today)
                        instanceof Answer.Done) {
                    distributed++;
                }
            }
        }
        return distributed;
    }

    /** Of the quota whose words the line names; nothing where the county's report was not issued so far. */
    private long bring(Actor actor, Map<String, String> row, LocalDate today) {
        long unit = rooms.units()
                .named(actor.regionId(), row.getOrDefault("单位", ""))
                .orElseThrow()
                .id();
        String amount = row.getOrDefault("万元", "");
        rooms.quotas().list(actor.regionId()).stream()
                .filter(one -> one.quota().what().contains(row.getOrDefault("指标", ""))
                        && one.units().stream().anyMatch(owed -> owed.unitId() == unit))
                .findFirst()
                .ifPresent(one -> done(rooms.bring()
                        .bring(
                                actor,
                                new Result(
                                        0,
                                        one.quota().id(),
                                        unit,
                                        row.getOrDefault("成果", ""),
                                        amount.isEmpty() ? BigDecimal.ZERO : new BigDecimal(amount).movePointRight(WAN),
                                        today.minusDays(Long.parseLong(row.getOrDefault("天前", ""))),
                                        ""),
                                today)));
        return unit;
    }

    private static void done(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            throw new IllegalStateException(refused.reason());
        }
    }
}
