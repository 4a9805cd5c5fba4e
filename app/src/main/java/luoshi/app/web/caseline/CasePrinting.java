package luoshi.app.web.caseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.access.Actor;
import luoshi.app.web.Visit;
import luoshi.app.web.page.Days;
import luoshi.app.web.print.Printable;
import luoshi.caseline.CaseFile;
import luoshi.caseline.Cases;
import luoshi.caseline.Lines;
import luoshi.caseline.count.CaseLists;
import luoshi.caseline.definition.Line;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.publication.Paper;
import luoshi.publication.Paper.Block;
import luoshi.publication.Paper.Cell;
import org.springframework.stereotype.Component;

/** 办件单: a case on paper, for those who see it: what it is, where it stands, its sub-cases and its way so far. */
@Component
class CasePrinting implements Printable {
    static final String FORM = "case";

    private static final String NAME = "办件单";
    private static final int WHOLE = 23;
    private static final int HALF = 9;
    private static final int LINES = 4;

    private final Cases cases;
    private final CaseLists lists;
    private final Lines lines;
    private final CaseReader reader;
    private final Journal journal;

    CasePrinting(Cases cases, CaseLists lists, Lines lines, CaseReader reader, Journal journal) {
        this.cases = cases;
        this.lists = lists;
        this.lines = lines;
        this.reader = reader;
        this.journal = journal;
    }

    @Override
    public Map<String, String> forms() {
        return Map.of(FORM, NAME);
    }

    @Override
    public Optional<Printed> print(Visit visit, Actor actor, String form, long id) {
        if (!actor.may("line.read") || !form.equals(FORM)) {
            return Optional.empty();
        }
        return cases.find(actor.regionId(), id).map(file -> {
            CasePage page = reader.page(actor, file, visit, "");
            journal.append(Fact.of(actor.regionId(), "case.printed", "case", id)
                    .to(Particulars.of("form", NAME).json()));
            return new Printed(page.line().name() + NAME + id, paper(page, Days.spoken(visit.today())));
        });
    }

    private static Paper paper(CasePage page, String today) {
        CaseFile file = page.row().file();
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(row("标题", file.title()));
        rows.add(pair("状态", page.row().state(), "承办单位", page.row().unit()));
        rows.add(row("登记", file.days().openedOn().toString()));
        page.running().forEach(clock -> rows.add(row(clock.name(), clock.due() + "到期，" + clock.state())));
        page.fields().forEach(told -> rows.add(row(told.name(), told.words())));
        page.parts().forEach(part -> rows.add(row(part.kind(), part.who() + "　" + part.state() + "　" + part.words())));
        for (CasePage.Event event : page.timeline().reversed()) {
            rows.add(row(event.on(), told(event)));
        }
        rows.add(List.of(Cell.label("签批"), Cell.signed("", WHOLE, LINES, "签名：　　　　　　", "年　　月　　日")));
        return new Paper(
                new Paper.Head(page.line().name() + NAME, "", page.receipt(), today),
                List.of(),
                "",
                "",
                List.of(new Block.Form(rows)),
                Paper.Ending.NONE);
    }

    /** What was done, what was said of it and what was filled in with it. */
    private static String told(CasePage.Event event) {
        String more = Stream.concat(
                        Stream.of(event.words()), event.fields().stream().map(told -> told.name() + "：" + told.words()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("；"));
        return event.title() + (more.isEmpty() ? "" : "　" + more);
    }

    private static List<Cell> row(String label, String words) {
        return List.of(Cell.label(label), Cell.of(words, WHOLE));
    }

    private static List<Cell> pair(String... words) {
        return Stream.of(Cell.label(words[0]), Cell.of(words[1], HALF), Cell.label(words[2]), Cell.of(words[3], HALF))
                .toList();
    }

    @Override
    public List<Long> all(Actor actor, Map<String, String> fields, int most) {
        return lines.find(fields.getOrDefault("line", ""))
                .map(line -> ids(actor, line, fields, most))
                .orElse(List.of());
    }

    private List<Long> ids(Actor actor, Line line, Map<String, String> fields, int most) {
        QueueQuery asked = QueueQuery.of(fields);
        return asked.figure(line).isPresent()
                ? List.of()
                : lists
                        .page(asked.filter(actor.regionId(), line, java.time.LocalDate.EPOCH), Long.MAX_VALUE, most)
                        .stream()
                        .map(CaseFile::id)
                        .toList();
    }
}
