package luoshi.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import luoshi.foundation.quantity.Dates;
import luoshi.ledger.Commitment;
import luoshi.ledger.Duty;
import luoshi.ledger.Goal;
import luoshi.ledger.review.Review;
import luoshi.reading.document.Part;
import luoshi.reading.document.PartKind;
import luoshi.reading.document.ReportStructure;
import luoshi.reading.extraction.Candidate;
import luoshi.reading.extraction.Measure;
import luoshi.region.Post;
import luoshi.region.Unit;
import org.jspecify.annotations.Nullable;

/** 拟分工: what the reader found becomes a draft with goal, date (R5-3) and the unit of this county that would lead, with its leader and head. */
final class Proposals {
    private static final Set<String> COMPARED = Set.of("=", ">=", ">", "<=", "<", "~");
    private static final int MIDDLE_OF_YEAR = 6;

    private final int year;
    private final ReportStructure structure;
    private final List<Unit> units;
    private final Map<Long, Long> heads = new HashMap<>();
    private final Map<String, Optional<Unit>> leads = new HashMap<>();

    /** @param posts by rank within their unit */
    Proposals(int year, ReportStructure structure, List<Unit> units, List<Post> posts) {
        this.year = year;
        this.structure = structure;
        this.units = units;
        posts.stream()
                .filter(post -> post.validTo() == null)
                .forEach(post -> heads.putIfAbsent(post.unitId(), post.id()));
    }

    Review.Draft draft(Candidate candidate) {
        var span = candidate.span();
        String deadline = candidate.deadline() == null ? "" : candidate.deadline();
        return new Review.Draft(
                candidate.kind().code(),
                pledge(span.start(), candidate.quote()),
                TakeInReport.stored(candidate.quote()),
                new Commitment.Place(
                        span.start(),
                        span.end(),
                        span.paragraphStart(),
                        span.paragraphEnd(),
                        TakeInReport.stored(String.join(" › ", candidate.section()))),
                candidate.firmness() == null ? "" : candidate.firmness().code(),
                TakeInReport.stored(deadline),
                candidate.reasons().stream().map(TakeInReport::stored).toList(),
                goal(candidate.measures()),
                duty(candidate.lead(), due(deadline)));
    }

    /** The first quantity that can be compared; a range holds from its lower end. */
    private static @Nullable Goal goal(List<Measure> measures) {
        return measures.stream()
                .filter(measure ->
                        COMPARED.contains(measure.op()) || measure.op().equals("range"))
                .filter(measure -> !measure.mode().equals("duration"))
                .findFirst()
                .map(measure ->
                        new Goal(measure.op().equals("range") ? ">=" : measure.op(), measure.value(), measure.unit()))
                .orElse(null);
    }

    /** R5-3: the end of the stretch that the words name, never after the report's year unless they say so; else 31 December. */
    private LocalDate due(String words) {
        LocalDate yearEnd = LocalDate.of(year, 12, 31);
        return words.isEmpty()
                ? yearEnd
                : Dates.scan(words, LocalDate.of(year, MIDDLE_OF_YEAR, 1)).stream()
                        .flatMap(when -> when.to().stream())
                        .filter(day -> day.getYear() >= year)
                        .findFirst()
                        .orElse(yearEnd);
    }

    private Duty duty(String code, LocalDate due) {
        Optional<Unit> lead = leads.computeIfAbsent(code, department -> DepartmentUnits.unit(department, units));
        return new Duty(
                lead.map(Unit::leaderPostId).orElse(null),
                lead.map(Unit::id).orElse(null),
                List.of(),
                List.of(),
                lead.map(unit -> heads.get(unit.id())).orElse(null),
                due);
    }

    private @Nullable String pledge(int start, String quote) {
        boolean pledged = structure
                .partAt(start)
                .map(Part::kind)
                .filter(kind -> kind == PartKind.PLEDGES)
                .isPresent();
        if (!pledged) {
            return null;
        }
        return quote.contains("省定") ? "province" : quote.contains("市定") ? "city" : "county";
    }
}
