package luoshi.app.web.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.caseline.Lines;
import luoshi.caseline.count.CountCases;
import luoshi.caseline.count.Figure;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.Statistic;
import luoshi.caseline.proof.LineBindings;
import org.springframework.stereotype.Component;

/** Reads bindings to statistics of lines, in words and with where the cases behind them are listed. */
@Component
public class LineProofReader {
    private final Lines lines;
    private final LineBindings bindings;
    private final CountCases count;

    LineProofReader(Lines lines, LineBindings bindings, CountCases count) {
        this.lines = lines;
        this.bindings = bindings;
        this.count = count;
    }

    /**
     * A binding.
     *
     * @param figure as it was found last
     * @param now as the person counts it now, of the cases that he sees
     * @param href where what is counted is listed; {@code wholeHref} what it is divided by
     */
    public record Bound(
            LineBindings.Binding binding, String words, String figure, String now, String href, String wholeHref) {
        public String at() {
            return "/commitments/" + binding.commitmentId() + "/lines";
        }

        public String provenOn() {
            LocalDate day = binding.provenOn();
            return day == null ? "待取数" : "截至" + day;
        }
    }

    Optional<Bound> of(Actor actor, long commitmentId, LocalDate today) {
        return bindings.of(actor.regionId(), commitmentId).flatMap(binding -> bound(actor, binding, today));
    }

    List<Bound> open(Actor actor, LocalDate today) {
        return bindings.open(actor.regionId()).stream()
                .flatMap(binding -> bound(actor, binding, today).stream())
                .toList();
    }

    private Optional<Bound> bound(Actor actor, LineBindings.Binding binding, LocalDate today) {
        return lines.find(binding.line())
                .flatMap(line -> line.counting().statistics().stream()
                        .filter(one -> one.code().equals(binding.statistic()))
                        .findFirst()
                        .map(one -> bound(actor, binding, line, one, today)));
    }

    private Bound bound(Actor actor, LineBindings.Binding binding, Line line, Statistic one, LocalDate today) {
        Figure found = new Figure(one, binding.part(), binding.whole());
        boolean cells = one.kind() == Statistic.Kind.COVERAGE;
        String list = cells ? "/lines/" + line.code() + "/matrix" : "/lines/" + line.code() + "?figure=" + one.code();
        return new Bound(
                binding,
                line.name() + "·" + one.name(),
                binding.provenOn() == null ? "—" : words(found),
                actor.may("line.read") ? words(count.figure(actor, line, one, today)) : "",
                list,
                cells ? list : list + "&side=whole");
    }

    private static String words(Figure figure) {
        return figure.behind().isEmpty() ? figure.words() : figure.words() + "（" + figure.behind() + "）";
    }
}
