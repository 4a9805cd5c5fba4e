package luoshi.ledger.month;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;

/** 重算核对: tells a frozen month again from the facts and says where it differs from what was frozen. */
public final class RecountMonth {
    private final Months months;
    private final MonthEnd monthEnd;

    public RecountMonth(Months months, MonthEnd monthEnd) {
        this.months = months;
        this.monthEnd = monthEnd;
    }

    /**
     * What came of it.
     *
     * @param same how many are the same
     * @param differing the numbers of those that are not
     */
    public record Recount(int same, List<Integer> differing) {}

    public Recount recount(Actor actor, YearMonth month) {
        Map<Long, Frozen> again = new HashMap<>();
        monthEnd.standing(actor.regionId(), month).forEach(one -> again.put(one.commitmentId(), one));
        int same = 0;
        List<Integer> differing = new ArrayList<>();
        for (Frozen frozen : months.page(actor.regionId(), month, Months.Wanted.ALL, 0, Integer.MAX_VALUE)) {
            Frozen told = again.remove(frozen.commitmentId());
            if (told != null && told.same(frozen)) {
                same++;
            } else {
                differing.add(frozen.number());
            }
        }
        again.values().forEach(one -> differing.add(one.number()));
        return new Recount(same, differing);
    }
}
