package luoshi.ledger.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.supervision.pace.Bounds;

/** 月末冻结: freezes every month that has ended and is not frozen yet, as it stood when it ended, however late that is done. Done twice it changes nothing. */
public final class FreezeMonths {
    private final Months months;
    private final MonthEnd monthEnd;
    private final Journal journal;

    public FreezeMonths(Months months, MonthEnd monthEnd, Journal journal) {
        this.months = months;
        this.monthEnd = monthEnd;
        this.journal = journal;
    }

    /** Answers how many months were frozen. */
    public int upTo(Actor actor, LocalDate today) {
        long region = actor.regionId();
        Set<YearMonth> frozen =
                months.all(region).stream().map(Months.Month::month).collect(Collectors.toSet());
        int done = 0;
        for (YearMonth month = months.first(region).map(YearMonth::from).orElse(YearMonth.from(today));
                month.isBefore(YearMonth.from(today));
                month = month.plusMonths(1)) {
            if (!frozen.contains(month) && freeze(region, month)) {
                done++;
            }
        }
        return done;
    }

    private boolean freeze(long region, YearMonth month) {
        List<Frozen> standing = monthEnd.standing(region, month);
        Bounds bounds = monthEnd.bounds(region, month);
        String words = "落后" + bounds.behind() + "个百分点预警，超过" + bounds.late() + "个百分点按逾期；到期前" + bounds.days() + "天预警";
        if (!months.take(region, month, standing.size(), words)) {
            return false;
        }
        months.add(region, month, standing);
        journal.append(Fact.of(region, "month.frozen", "ledger", month.getYear() * 100L + month.getMonthValue())
                .to(Particulars.of("items", standing.size())
                        .and("bounds", words)
                        .json()));
        return true;
    }
}
