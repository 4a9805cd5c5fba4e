package luoshi.caseline.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import luoshi.caseline.definition.Line;
import luoshi.caseline.definition.Statistic;
import luoshi.ledger.Commitment;

/** 建议条线取数: statistics of lines that the words of a commitment speak of: both the statistic's name and a word of the line's. A person decides. */
public final class SuggestFromLines {
    private static final int WORD = 2;

    private final BindToLine bind;

    public SuggestFromLines(BindToLine bind) {
        this.bind = bind;
    }

    /** @param because the words that speak of it */
    public record Suggestion(Line line, Statistic statistic, String because) {}

    public List<Suggestion> of(Commitment commitment) {
        String words = commitment.quote() + "；" + commitment.task();
        List<Suggestion> suggested = new ArrayList<>();
        for (BindToLine.Fit fit : bind.fitting(commitment)) {
            String name = fit.statistic().name();
            Optional<String> line = word(fit.line().name(), words);
            if (words.contains(name) && line.isPresent()) {
                suggested.add(new Suggestion(fit.line(), fit.statistic(), "原文写到“" + line.get() + "”“" + name + "”"));
            }
        }
        return suggested;
    }

    /** Two characters of the line's name that stand in the words. */
    private static Optional<String> word(String name, String words) {
        return IntStream.rangeClosed(0, name.length() - WORD)
                .mapToObj(at -> name.substring(at, at + WORD))
                .filter(words::contains)
                .findFirst();
    }
}
