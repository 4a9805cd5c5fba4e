package luoshi.parameter;

import luoshi.foundation.calendar.HolidayNotice;
import luoshi.foundation.calendar.HolidayYear;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;

/** 载入放假安排: the text of a notice, looked at by a person, becomes the region's year. An earlier version of the year is kept. */
public final class LoadHolidayYear {
    private final LoadedDays days;
    private final Journal journal;

    public LoadHolidayYear(LoadedDays days, Journal journal) {
        this.days = days;
        this.journal = journal;
    }

    /** What came of it. */
    public sealed interface Answer {
        record Done(HolidayYear year, int version) implements Answer {}

        record Refused(String reason) implements Answer {}
    }

    /** @param looked whether the person has confirmed what does not add up */
    public Answer load(long regionId, String notice, boolean looked) {
        return switch (HolidayNotice.read(notice)) {
            case HolidayNotice.Reading.Unreadable no -> new Answer.Refused(no.reason());
            case HolidayNotice.Reading.Read read ->
                read.doubts().isEmpty() || looked
                        ? store(regionId, read.year())
                        : new Answer.Refused("有" + read.doubts().size() + "处对不上，核对后勾选“已核对”再载入");
        };
    }

    private Answer store(long regionId, HolidayYear year) {
        int version = days.load(regionId, year);
        journal.append(Fact.of(regionId, "calendar.loaded", "calendar", year.year())
                .to(Particulars.of("source", year.sources())
                        .and("version", version)
                        .and("days", year.days().values())
                        .json()));
        return new Answer.Done(year, version);
    }
}
