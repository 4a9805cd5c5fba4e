package luoshi.parameter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import luoshi.foundation.calendar.Closure;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;

/** 登记本地停班: days on which the region does not work, by a document of its own; a mistake is withdrawn and stays on record. */
public final class CloseDays {
    private static final long LONGEST = 60;

    private final LoadedDays days;
    private final Journal journal;

    public CloseDays(LoadedDays days, Journal journal) {
        this.days = days;
        this.journal = journal;
    }

    /** What came of it. */
    public sealed interface Answer {
        record Done(long id) implements Answer {}

        record Refused(String reason) implements Answer {}
    }

    public Answer close(long regionId, LocalDate from, LocalDate to, String reason, String document) {
        if (to.isBefore(from)) {
            return new Answer.Refused("停班的最后一天不能早于第一天");
        }
        if (ChronoUnit.DAYS.between(from, to) >= LONGEST) {
            return new Answer.Refused("一次停班最多登记" + LONGEST + "天，请核对起止日期");
        }
        if (reason.isBlank() || document.isBlank()) {
            return new Answer.Refused("停班原因和依据文件都要填");
        }
        long id = days.close(regionId, new Closure(from, to, reason.strip()), document.strip());
        journal.append(Fact.of(regionId, "calendar.closed", "closure", id)
                .to(Particulars.of("from", from)
                        .and("to", to)
                        .and("reason", reason.strip())
                        .and("document", document.strip())
                        .json()));
        return new Answer.Done(id);
    }

    public Answer withdraw(long regionId, long id) {
        if (!days.withdraw(regionId, id)) {
            return new Answer.Refused("没有这条停班登记，或已经撤回");
        }
        journal.append(Fact.of(regionId, "calendar.reopened", "closure", id));
        return new Answer.Done(id);
    }
}
