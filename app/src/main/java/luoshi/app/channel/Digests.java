package luoshi.app.channel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import luoshi.board.Agenda;
import luoshi.notice.sending.LetterText;
import luoshi.notice.sending.PackDigest;
import luoshi.parameter.Calendars;
import org.jspecify.annotations.Nullable;

/** 日报: what each person's digest tells of the day is read as that person, and then packed by the program. */
public final class Digests {
    private static final int A_YEAR = 366;

    private final Way way;
    private final PackDigest pack;
    private final Agenda agenda;
    private final Calendars calendars;

    public Digests(Way way, PackDigest pack, Agenda agenda, Calendars calendars) {
        this.way = way;
        this.pack = pack;
        this.agenda = agenda;
        this.calendars = calendars;
    }

    /** Packs those that are due; answers how many tell something. */
    public int pack(long region, Instant now) {
        int packed = 0;
        for (PackDigest.Wanted wanted : way.once(region, actor -> pack.wanted(actor, now))) {
            LetterText.Agenda told = told(region, wanted);
            packed += way.once(region, actor -> pack.pack(actor, wanted, told, now))
                            .isPresent()
                    ? 1
                    : 0;
        }
        return packed;
    }

    private LetterText.Agenda told(long region, PackDigest.Wanted wanted) {
        @Nullable Long unit = wanted.channel().unitId();
        return unit == null
                ? way.reading(
                        region,
                        wanted.accountId(),
                        actor -> told(region, actor.scope().units(), wanted, true))
                : way.once(region, actor -> told(region, List.of(unit), wanted, false));
    }

    /** In a group not even the number of what is restricted is told. */
    private LetterText.Agenda told(
            long region, Collection<Long> units, PackDigest.Wanted wanted, boolean restrictedCounts) {
        LocalDate day = wanted.day();
        List<Agenda.Entry> all =
                agenda.between(region, units, day.minusDays(A_YEAR), wanted.dueUntil(), calendars.of(region)).stream()
                        .filter(entry -> restrictedCounts || !entry.restricted())
                        .filter(entry -> entry.kind() != Agenda.Kind.MEETING
                                || !entry.day().isBefore(day))
                        .filter(entry ->
                                entry.kind() != Agenda.Kind.NODE || !entry.day().isBefore(day))
                        .toList();
        return new LetterText.Agenda(
                due(all, day, wanted.dueUntil()),
                due(all, wanted.redSince(), day.minusDays(1)),
                all.stream().filter(entry -> entry.day().isBefore(day)).count());
    }

    private static List<LetterText.Due> due(List<Agenda.Entry> all, LocalDate from, LocalDate to) {
        return all.stream()
                .filter(entry -> !entry.day().isBefore(from) && !entry.day().isAfter(to))
                .map(entry ->
                        new LetterText.Due(entry.kind().label() + "：" + entry.title(), entry.day(), entry.restricted()))
                .toList();
    }
}
