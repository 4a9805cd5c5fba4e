package luoshi.app.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import luoshi.reading.extraction.Candidate;
import luoshi.reading.extraction.Vagueness;
import luoshi.reading.extraction.Vagueness.Lack;

/** 含糊之处 as a table for the eye. */
final class VaguenessTable {
    private static final int WORDS = 60;
    private static final int LACKS = 44;

    private VaguenessTable() {}

    static void print(List<Candidate> candidates, PrintStream out) {
        List<Vagueness> vague = Vagueness.of(candidates);
        out.println("序号  " + CandidateTable.wide("原文", WORDS) + "  " + CandidateTable.wide("缺什么", LACKS) + "  怎样写才能检查");
        for (int i = 0; i < vague.size(); i++) {
            Vagueness one = vague.get(i);
            out.printf(
                    "%4d  %s  %s  %s%n",
                    i + 1,
                    CandidateTable.wide(one.candidate().quote().replaceAll("\\s+", ""), WORDS),
                    CandidateTable.wide(joined(one, Lack::label), LACKS),
                    joined(one, Lack::advice));
        }
        out.println("共" + vague.size() + "条");
    }

    static String joined(Vagueness vague, java.util.function.Function<Lack, String> words) {
        return vague.lacks().stream().map(words).collect(Collectors.joining("；"));
    }
}
