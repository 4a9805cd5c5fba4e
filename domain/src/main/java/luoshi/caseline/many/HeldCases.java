package luoshi.caseline.many;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.caseline.CaseFile;
import luoshi.caseline.Cases;
import luoshi.caseline.Part;
import luoshi.caseline.Step;
import org.jspecify.annotations.Nullable;

/** The cases that are held: read before, and what becomes of them in memory until all of them are written. What is asked seldom is asked of the stored ones. */
final class HeldCases implements Cases {
    private final Cases stored;
    private final Map<Long, CaseFile> held;
    private final Map<Long, List<Part>> parts;
    private final Map<Long, List<CaseFile>> merged;
    private final Iterator<Long> numbers;
    private final List<ManyCases.Changed> changed = new ArrayList<>();
    private final List<ManyCases.Stepped> steps = new ArrayList<>();

    /** @param ids of the cases, each once */
    HeldCases(Cases stored, ManyCases many, long regionId, List<Long> ids) {
        this.stored = stored;
        this.held = many.hold(regionId, ids).stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
        this.parts = many.parts(regionId, ids);
        this.merged = many.merged(regionId, ids);
        int more = merged.values().stream().mapToInt(List::size).sum();
        this.numbers = many.numbers(ids.size() + more).iterator();
    }

    void write(long regionId, ManyCases many) {
        many.change(regionId, changed);
        many.step(regionId, steps);
    }

    @Override
    public Optional<CaseFile> hold(long regionId, long id) {
        return Optional.ofNullable(held.get(id));
    }

    @Override
    public Optional<CaseFile> find(long regionId, long id) {
        return hold(regionId, id);
    }

    @Override
    public List<Part> parts(long regionId, long caseId) {
        return parts.getOrDefault(caseId, List.of());
    }

    @Override
    public List<CaseFile> merged(long regionId, long into) {
        return merged.getOrDefault(into, List.of());
    }

    @Override
    public void change(CaseFile file, Counted counted, @Nullable Long unique) {
        changed.add(new ManyCases.Changed(file, counted, unique));
    }

    @Override
    public long step(CaseFile file, Step step) {
        long id = numbers.next();
        steps.add(new ManyCases.Stepped(
                file,
                new Step(
                        id,
                        step.act(),
                        step.from(),
                        step.to(),
                        step.on(),
                        step.by(),
                        step.unitId(),
                        step.words(),
                        step.values())));
        return id;
    }

    @Override
    public List<Step> steps(long regionId, long caseId) {
        return stored.steps(regionId, caseId);
    }

    @Override
    public Optional<Step> last(long regionId, long caseId, String act) {
        return stored.last(regionId, caseId, act);
    }

    @Override
    public long addPart(CaseFile file, Part part) {
        return stored.addPart(file, part);
    }

    @Override
    public void changePart(CaseFile file, Part part) {
        stored.changePart(file, part);
    }

    @Override
    public long add(Draft draft) {
        return stored.add(draft);
    }

    @Override
    public List<Long> addAll(long regionId, List<Draft> drafts) {
        return stored.addAll(regionId, drafts);
    }

    @Override
    public List<CaseFile> queue(Queue queue, int most) {
        return stored.queue(queue, most);
    }

    @Override
    public List<CaseFile> all(long regionId, String line, List<Long> ids) {
        return stored.all(regionId, line, ids);
    }

    @Override
    public Optional<Long> repeated(long regionId, String line, long key, LocalDate since) {
        return stored.repeated(regionId, line, key, since);
    }

    @Override
    public Optional<Long> unique(long regionId, String line, long key) {
        return stored.unique(regionId, line, key);
    }

    @Override
    public List<Long> uniques(long regionId, String line, List<Long> keys) {
        return stored.uniques(regionId, line, keys);
    }

    @Override
    public void repeat(long regionId, long id) {
        stored.repeat(regionId, id);
    }

    @Override
    public void merge(long regionId, long id, long into) {
        stored.merge(regionId, id, into);
    }

    @Override
    public void steps(List<CaseFile> files, Step step) {
        stored.steps(files, step);
    }

    @Override
    public Map<Long, Long> openByUnit(long regionId, String line) {
        return stored.openByUnit(regionId, line);
    }
}
