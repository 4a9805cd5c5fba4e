package luoshi.app.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import luoshi.reading.extraction.Candidate;
import luoshi.reading.extraction.Measure;

/** Candidates as a table for the eye; a Chinese character is two columns wide. */
final class CandidateTable {
    private static final int WORDS = 64;

    private CandidateTable() {}

    static void print(List<Candidate> candidates, PrintStream out) {
        out.println("序号  类别  强度  牵头        " + wide("原文", WORDS) + "  量化");
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            out.printf(
                    "%4d  %s  %s  %s  %s  %s%n",
                    i + 1,
                    wide(candidate.kind().label(), 4),
                    wide(CandidateRow.firmness(candidate), 4),
                    wide(candidate.lead(), 10),
                    wide(candidate.quote().replaceAll("\\s+", ""), WORDS),
                    candidate.measures().stream().map(Measure::text).collect(Collectors.joining("、")));
        }
        out.println("共" + candidates.size() + "条");
    }

    /** The text cut or padded to so many columns. */
    static String wide(String text, int columns) {
        StringBuilder out = new StringBuilder();
        int used = 0;
        for (int i = 0; i < text.length(); i++) {
            int width = text.charAt(i) < 0x2000 ? 1 : 2;
            if (used + width > columns) {
                out.setCharAt(out.length() - 1, '…');
                break;
            }
            out.append(text.charAt(i));
            used += width;
        }
        return out.append(" ".repeat(Math.max(0, columns - used))).toString();
    }
}
