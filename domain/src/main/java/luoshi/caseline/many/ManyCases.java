package luoshi.caseline.many;

import java.util.List;
import java.util.Map;
import luoshi.caseline.CaseFile;
import luoshi.caseline.Cases;
import luoshi.caseline.Part;
import luoshi.caseline.Step;
import luoshi.caseline.clock.CaseClock;
import org.jspecify.annotations.Nullable;

/** The stored cases, many in one statement. */
public interface ManyCases {

    /** What an act made of a case. */
    record Changed(
            CaseFile file, Cases.Counted counted, @Nullable Long unique) {}

    /** A step under its number. */
    record Stepped(CaseFile file, Step step) {}

    /** A clock of a case as it is now. */
    record Clocked(long caseId, CaseClock clock) {}

    /** Whom a clock tells from now on. */
    record Told(long caseId, long clockId, List<Long> units) {}

    /** Those of the ids that may be seen and worked on, by number; nobody else changes them until the transaction ends. */
    List<CaseFile> hold(long regionId, List<Long> ids);

    /** Their sub-cases, by case. */
    Map<Long, List<Part>> parts(long regionId, List<Long> ids);

    /** Their clocks, by case, the latest last. */
    Map<Long, List<CaseClock>> clocks(long regionId, List<Long> ids);

    /** What is merged into them, by the case that it is merged into. */
    Map<Long, List<CaseFile>> merged(long regionId, List<Long> ids);

    /** So many numbers that nothing else has. */
    List<Long> numbers(int many);

    void change(long regionId, List<Changed> changed);

    void step(long regionId, List<Stepped> steps);

    void changeClocks(long regionId, List<Clocked> clocks);

    void tell(long regionId, List<Told> told);
}
