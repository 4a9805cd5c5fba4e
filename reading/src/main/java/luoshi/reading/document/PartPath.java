package luoshi.reading.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The best sequence of part kinds for the pieces of a report: each piece scores each kind, each change of kind costs, some changes never happen. */
final class PartPath {
    private static final List<PartKind> STATES = List.of(
            PartKind.HEAD,
            PartKind.REVIEW,
            PartKind.OUTLOOK,
            PartKind.PLAN,
            PartKind.SAFEGUARDS,
            PartKind.CLOSING,
            PartKind.GLOSSARY,
            PartKind.PLEDGES,
            PartKind.APPENDIX);
    private static final double NEVER = -1e9;
    /** A change where a top heading says so, where any heading stands, and in the middle of running paragraphs. */
    private static final double AT_TOP_HEADING = -1;

    /** Two parts in a row seldom are of one kind. */
    private static final double SAME_AGAIN = -2;

    private static final double AT_HEADING = -4;
    /** A line of its own without a number, which may be a title whose words are too free to tell. */
    private static final double AT_HEADLINE = -3;

    private static final double UNANNOUNCED = -6;
    /** Under a heading that has said what it opens, another kind is believed only on overwhelming evidence. */
    private static final double AGAINST_HEADING = -18;

    private PartPath() {}

    static List<PartKind> best(List<Piece> pieces, PartScores scores) {
        double[] best = new double[STATES.size()];
        int[][] came = new int[pieces.size()][STATES.size()];
        for (int i = 0; i < pieces.size(); i++) {
            double[] fits = scores.of(pieces.get(i), STATES);
            double[] next = new double[STATES.size()];
            for (int state = 0; state < next.length; state++) {
                int from = i == 0 ? state : bestFrom(best, state, pieces.get(i));
                came[i][state] = from;
                next[state] = (i == 0 ? 0 : best[from] + change(from, state, pieces.get(i))) + fits[state];
            }
            best = next;
        }
        return traced(best, came);
    }

    private static List<PartKind> traced(double[] last, int[][] came) {
        List<PartKind> kinds = new ArrayList<>();
        int state = highest(last);
        for (int i = came.length - 1; i >= 0; i--) {
            kinds.add(STATES.get(state));
            state = came[i][state];
        }
        Collections.reverse(kinds);
        return kinds;
    }

    private static int highest(double[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    private static int bestFrom(double[] best, int to, Piece piece) {
        double[] sums = new double[best.length];
        for (int from = 0; from < sums.length; from++) {
            sums[from] = best[from] + change(from, to, piece);
        }
        return highest(sums);
    }

    private static double change(int from, int to, Piece piece) {
        if (from == to) {
            return piece.opensPart() ? SAME_AGAIN : 0;
        }
        PartKind kind = STATES.get(to);
        if (to < from && !mayReturn(STATES.get(from), kind, piece)) {
            return NEVER;
        }
        if (kind == PartKind.PLEDGES || kind == PartKind.APPENDIX || kind == PartKind.GLOSSARY) {
            return apart(STATES.get(from), kind, piece);
        }
        if (piece.opensPart()) {
            return AT_TOP_HEADING;
        }
        if (kind == PartKind.CLOSING) {
            return piece.headed() ? NEVER : AT_HEADING;
        }
        if (kind == PartKind.SAFEGUARDS && STATES.get(from) != PartKind.PLAN) {
            return AGAINST_HEADING;
        }
        if ((kind == PartKind.SAFEGUARDS && piece.turnsToItself())
                || (STATES.get(from) == PartKind.SAFEGUARDS && piece.callsAnew())) {
            return AT_HEADING;
        }
        if (piece.governed() && piece.sense().filter(kind::equals).isEmpty()) {
            return piece.headline() && kind != PartKind.SAFEGUARDS ? AT_HEADLINE : AGAINST_HEADING;
        }
        return piece.headed() ? AT_HEADING : UNANNOUNCED;
    }

    /** Lists behind the report: opened by their heading, notes also by their look when the report is over. */
    private static double apart(PartKind from, PartKind kind, Piece piece) {
        boolean over = from == PartKind.CLOSING || from == PartKind.SAFEGUARDS;
        boolean notes = kind == PartKind.GLOSSARY
                && from != PartKind.APPENDIX
                && (PartScores.noteLike(piece) || (over && PartScores.entryLike(piece)));
        boolean named = piece.sense().filter(kind::equals).isPresent();
        return notes || named ? AT_TOP_HEADING : NEVER;
    }

    /** Authors put the five-year aims before or after the coming year, and appendices in any order; nobody goes back to the review. */
    private static boolean mayReturn(PartKind from, PartKind to, Piece piece) {
        return switch (to) {
            case OUTLOOK, PLAN ->
                (piece.headed() && (from == PartKind.PLAN || from == PartKind.OUTLOOK || from == PartKind.SAFEGUARDS))
                        || (to == PartKind.PLAN && from == PartKind.SAFEGUARDS && piece.callsAnew());
            case CLOSING -> false;
            case GLOSSARY -> from == PartKind.PLEDGES || from == PartKind.APPENDIX;
            case PLEDGES -> from == PartKind.APPENDIX;
            case SAFEGUARDS ->
                from == PartKind.PLEDGES
                        && piece.sense().filter(PartKind.SAFEGUARDS::equals).isPresent();
            case HEAD, REVIEW, TARGETS, APPENDIX -> false;
        };
    }
}
