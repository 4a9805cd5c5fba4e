package luoshi.reading.extraction;

import java.util.ArrayList;
import java.util.List;
import luoshi.foundation.outline.Outline;
import luoshi.foundation.text.Span;
import luoshi.reading.document.CleanText;
import luoshi.reading.document.Mark;
import luoshi.reading.document.PartKind;
import luoshi.reading.document.ReadDocument;
import luoshi.reading.document.ReportStructure;
import luoshi.reading.extraction.Candidate.Firmness;
import luoshi.reading.extraction.Candidate.Kind;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Clauses;
import luoshi.reading.extraction.grammar.Figures;
import luoshi.reading.extraction.grammar.Frame.Form;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.lead.Gazetteer;
import luoshi.reading.extraction.lead.Looked;
import luoshi.reading.extraction.lead.Suggestion;
import luoshi.reading.extraction.works.WorksNames;
import org.jspecify.annotations.Nullable;

/** 抽取: a read document becomes its candidates, in text order. Safe for use by many threads. */
public final class Extraction {
    private static final int NEAR = 120;
    private static final int OWN_NAME = 2;
    /** What a claim of the review needs: one missed costs a clerk more than a line too many. */
    private static final int CLAIMED = -40;

    private final @Nullable Watcher watcher;
    private final ReadDocument document;
    private final CleanText clean;
    private final Surroundings surroundings;
    private final Looked letters;
    private final Tagged text;
    private final Figures figures;
    private final Measures measures;
    private final Traits traits;
    private final Kinds kinds;
    private final Weighing weighing;
    private final WorksNames names;
    private final Principles principles;
    private final Detailing detailing;
    private final Gazetteer gazetteer;
    private List<String> weighed = List.of();
    private Gazetteer.Above above;
    private int sentence = -1;
    private Gazetteer.Above around;
    private final Carried carried = new Carried();
    private final List<Candidate> candidates = new ArrayList<>();

    private Extraction(
            ReadDocument document, ReportStructure structure, Gazetteer gazetteer, @Nullable Watcher watcher) {
        this.watcher = watcher;
        this.gazetteer = gazetteer;
        this.above = gazetteer.above(weighed);
        this.around = above;
        this.document = document;
        this.clean = document.clean();
        this.surroundings = new Surroundings(document, structure);
        this.letters = gazetteer.look(clean.text().toCharArray());
        this.text = Tagged.of(clean.text());
        this.figures = Figures.of(clean.text());
        this.measures = new Measures(text, figures);
        this.traits = new Traits(text);
        this.kinds = new Kinds(text, traits);
        this.weighing = new Weighing(text);
        this.names = new WorksNames(text, figures);
        this.detailing = new Detailing(text);
        this.principles = new Principles(text);
    }

    /** Reads {@code document} with its structure. */
    public static List<Candidate> read(ReadDocument document) {
        return read(document, ReportStructure.of(document));
    }

    /** Reads {@code document} whose structure is known. */
    public static List<Candidate> read(ReadDocument document, ReportStructure structure) {
        return read(document, structure, Gazetteer.standard());
    }

    /** Reads {@code document} whose structure is known; who would lead is suggested by {@code gazetteer}. */
    public static List<Candidate> read(ReadDocument document, ReportStructure structure, Gazetteer gazetteer) {
        return read(document, structure, gazetteer, null);
    }

    /** Tells {@code watcher} of each clause of the plan that is judged, so that the points can be calibrated. */
    static List<Candidate> read(
            ReadDocument document, ReportStructure structure, Gazetteer gazetteer, @Nullable Watcher watcher) {
        Extraction extraction = new Extraction(document, structure, gazetteer, watcher);
        extraction.run();
        return extraction.candidates;
    }

    /** Who is told of every clause that is judged. */
    interface Watcher {
        void clause(Clause clause, Span place, long traits, long signs, Kinds.Verdict rule, Tagged text);
    }

    private void run() {
        List<Clause> clauses = Clauses.of(text, figures);
        boolean afterKept = false;
        for (int i = 0; i < clauses.size(); i++) {
            Clause clause = clauses.get(i);
            Span place = clean.inDocument(clause.span());
            surroundings.moveTo(place.start());
            PartKind part = surroundings.part(place.start());
            afterKept = switch (part) {
                case HEAD, GLOSSARY, CLOSING -> false;
                case REVIEW -> review(clauses, i, place);
                default -> plan(clauses, i, place, part, afterKept);
            };
        }
    }

    private boolean review(List<Clause> clauses, int i, Span place) {
        Clause clause = clauses.get(i);
        if (principles.ownsUp(clause)) {
            return false;
        }
        List<Measure> found = measures.in(clause);
        if (surroundings.heading(place) != null && found.isEmpty()) {
            return false;
        }
        long shown = traits.of(new Setting(
                clause,
                false,
                false,
                false,
                !found.isEmpty(),
                fragment(clauses, i),
                surroundings.intro(place.start()),
                false));
        if (weighing.claim(clause, shown, kinds.result(clause, found)) <= CLAIMED) {
            return false;
        }
        add(clause, place, Kind.RESULT, null, found, "回顾部分");
        return true;
    }

    private boolean plan(List<Clause> clauses, int i, Span place, PartKind part, boolean afterKept) {
        Clause clause = clauses.get(i);
        boolean soft = carried.soft(clause, text);
        List<Measure> found = measures.in(clause);
        Outline.@Nullable Node heading = surroundings.heading(place);
        Setting setting = new Setting(
                clause,
                heading != null && found.isEmpty(),
                afterKept,
                part == PartKind.SAFEGUARDS,
                !found.isEmpty(),
                fragment(clauses, i),
                surroundings.intro(place.start()),
                principles.afterSlogan(clause));
        if (principles.holds(clause, found)) {
            return false;
        }
        long shown = traits.of(setting);
        if (watcher != null) {
            long signs = kinds.signs(clause, found);
            watcher.clause(clause, place, shown, signs, kinds.of(clause, signs), text);
        }
        int speaks = weighing.commitment(clause, shown);
        boolean elsewhere = speaks <= 0 && kinds.measuredElsewhere(clause);
        boolean tangible = setting.figures() || clause.frame().form() == Form.STAGE;
        boolean hopeless = speaks <= (tangible ? -Weighing.TANGIBLE : 0) && !elsewhere;
        if (hopeless) {
            return false;
        }
        long signs = kinds.signs(clause, found);
        Kinds.Verdict rule = kinds.of(clause, signs);
        if (speaks <= 0 && rule.kind() == Kind.ACTION && !elsewhere) {
            return false;
        }
        Kinds.Verdict verdict = weighing.kind(signs, rule);
        if (titling(setting, verdict)) {
            return false;
        }
        add(clause, place, verdict.kind(), soft ? Firmness.SOFT : Firmness.FIRM, found, verdict.reason());
        return true;
    }

    /** 实施道路优化工程。 before what is done for it: the title of a paragraph, though it is called a project. */
    private boolean titling(Setting setting, Kinds.Verdict verdict) {
        Clause clause = setting.clause();
        int head = clause.frame().head();
        return setting.fragment()
                && !setting.figures()
                && head >= 0
                && text.words(head).equals("实施")
                && verdict.kind() == Kind.PROJECT
                && text.startsWith("工程", clause.end() - 2)
                && traits.unknown(clause) <= OWN_NAME
                && text.find('“', clause.start(), clause.end()) < 0;
    }

    /** A short sentence of one clause with another sentence behind it in the same paragraph: as titles within a paragraph are; 一是 begins no title. */
    private boolean fragment(List<Clause> clauses, int i) {
        Clause clause = clauses.get(i);
        return clause.siblings() == 1
                && clause.span().length() <= 12
                && clause.mark() == '。'
                && text.at(clause.start() - 1) != '是'
                && i + 1 < clauses.size()
                && text.at(clause.end() + 1) != '\n';
    }

    private void add(
            Clause clause, Span place, Kind kind, @Nullable Firmness firmness, List<Measure> found, String reason) {
        List<Mark> damage = surroundings.damage(place);
        List<String> section = surroundings.path();
        List<Suggestion> units = leads(clause, section);
        List<String> named = kind == Kind.TARGET || kind == Kind.ACTION ? List.of() : names.in(clause);
        candidates.add(new Candidate(
                surroundings.place(place),
                place.of(document.text()),
                kind,
                firmness,
                Deadlines.in(clause, text),
                units.getFirst().department(),
                found,
                named,
                section,
                document.pageAt(place.start()),
                Reasons.of(clause, text, reason, units.getFirst(), !named.isEmpty()),
                !damage.isEmpty(),
                detailing.of(clause, kind, found, named, units, damage)));
    }

    /** The sentence, or of a very long one what stands near. */
    private static Span near(Clause clause) {
        int from = Math.max(clause.sentence().start(), clause.start() - NEAR);
        return new Span(from, Math.min(clause.sentence().end(), clause.end() + NEAR));
    }

    private List<Suggestion> leads(Clause clause, List<String> section) {
        if (!section.equals(weighed)) {
            weighed = section;
            above = gazetteer.above(section);
            sentence = -1;
        }
        if (clause.sentence().start() != sentence) {
            sentence = clause.sentence().start();
            around = gazetteer.within(letters, near(clause), above);
        }
        return gazetteer.suggest(letters, clause.span(), around);
    }
}
