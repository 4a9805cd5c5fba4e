package luoshi.caseline.many;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import luoshi.caseline.clock.CaseClock;
import luoshi.caseline.clock.Clocks;

/** The clocks of the cases that are held, in memory until all of them are written. */
final class HeldClocks implements Clocks {
    private final Clocks stored;
    private final Map<Long, List<CaseClock>> held;
    private final Map<Long, ManyCases.Clocked> changed = new LinkedHashMap<>();
    private final List<Begun> begun = new ArrayList<>();
    private final List<ManyCases.Told> told = new ArrayList<>();
    private long unwritten;

    HeldClocks(Clocks stored, Map<Long, List<CaseClock>> held) {
        this.stored = stored;
        this.held = held;
    }

    @Override
    public void begin(long regionId, List<Begun> clocks) {
        for (Begun one : clocks) {
            begun.add(one);
            CaseClock clock = one.clock();
            unwritten--;
            held.computeIfAbsent(one.caseId(), any -> new ArrayList<>())
                    .add(new CaseClock(
                            unwritten,
                            clock.code(),
                            clock.main(),
                            clock.startedOn(),
                            clock.dueOn(),
                            clock.warnOn(),
                            clock.stage(),
                            clock.ended(),
                            clock.extended()));
        }
    }

    @Override
    public List<CaseClock> of(long regionId, long caseId) {
        return List.copyOf(held.getOrDefault(caseId, List.of()));
    }

    /** An act starts clocks last: what it changes is stored already. */
    @Override
    public void change(long regionId, long caseId, CaseClock clock) {
        changed.put(clock.id(), new ManyCases.Clocked(caseId, clock));
        held.getOrDefault(caseId, List.of()).replaceAll(one -> one.id() == clock.id() ? clock : one);
    }

    @Override
    public void tell(long regionId, long caseId, long clockId, List<Long> units) {
        told.add(new ManyCases.Told(caseId, clockId, units));
    }

    @Override
    public Swept sweep(long regionId, LocalDate day, int most) {
        return stored.sweep(regionId, day, most);
    }

    @Override
    public long[] waiting(long regionId, LocalDate day) {
        return stored.waiting(regionId, day);
    }

    @Override
    public void duty(long regionId, Escalated clock, long dutyId) {
        stored.duty(regionId, clock, dutyId);
    }

    void write(long regionId, ManyCases many) {
        many.tell(regionId, told);
        many.changeClocks(regionId, List.copyOf(changed.values()));
        stored.begin(regionId, begun);
    }
}
