package luoshi.app.boot;

import java.time.LocalDate;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.ledger.Commitment;
import luoshi.ledger.month.LivedTime;
import luoshi.region.Unit;
import luoshi.region.Units;

/** 示例县的人: who acts for a matter, today or on a day that is over. */
final class SamplePeople implements AutoCloseable {
    static final String OFFICE = "qinliyan";

    private static final int MORNING = 9;

    private final SampleLogIns logIns;
    private final LivedTime lived;
    private final Units units;
    private final LocalDate today;
    private final SampleClerks clerks;
    private LocalDate lastDay = LocalDate.MIN;
    private int minute;

    SamplePeople(SampleLogIns logIns, LivedTime lived, Units units, LocalDate today) {
        this.logIns = logIns;
        this.lived = lived;
        this.units = units;
        this.today = today;
        this.clerks = as(OFFICE, actor -> new SampleClerks(this::unit));
    }

    <T> T as(String login, Function<Actor, T> work) {
        return logIns.as(login, work);
    }

    /** One thing after the other, from the morning on; what is done today has the time that it is. */
    <T> T on(LocalDate day, String login, Function<Actor, T> work) {
        return as(login, actor -> {
            if (day.isBefore(today)) {
                minute = day.equals(lastDay) ? minute + 1 : 0;
                lastDay = day;
                lived.at(day.atTime(MORNING, 0).plusMinutes(minute));
            }
            return work.apply(actor);
        });
    }

    /** The id of the unit with this short name, for who is acting just now. */
    long unit(String shortName) {
        return units.named(SampleCounty.COUNTY, shortName).orElseThrow().id();
    }

    String head(Commitment commitment) {
        return clerks.head(commitment);
    }

    String clerk(Commitment commitment) {
        return clerks.clerk(commitment);
    }

    /** The leader in charge of the lead unit. */
    String leader(Commitment commitment) {
        long lead = commitment.duty().concerned().getFirst();
        Unit unit = as(OFFICE, actor -> units.find(SampleCounty.COUNTY, lead).orElseThrow());
        return clerks.leader(unit.shortName());
    }

    @Override
    public void close() {
        logIns.close();
    }
}
