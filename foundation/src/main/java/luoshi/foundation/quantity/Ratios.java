package luoshi.foundation.quantity;

import java.math.BigDecimal;
import java.util.List;
import luoshi.foundation.text.Folded;

/** 比: 2.2∶1 is one quantity; the members of 8.7∶41.2∶50.1 are shares. Times of day (09:45) are neither. */
final class Ratios {
    private final Folded text;

    Ratios(Folded text) {
        this.text = text;
    }

    void join(List<Figure> figures) {
        for (int i = 0; i + 1 < figures.size(); i++) {
            Figure left = figures.get(i);
            Figure right = figures.get(i + 1);
            boolean later = i > 0 && paired(figures.get(i - 1), left);
            boolean earlier = i + 2 < figures.size() && paired(right, figures.get(i + 2));
            if (!paired(left, right)) {
                continue;
            }
            if (later || earlier) {
                member(left);
                member(right);
            } else if (right.value.compareTo(BigDecimal.ONE) == 0) {
                toOne(left, right);
            }
        }
    }

    private boolean paired(Figure left, Figure right) {
        return bare(left)
                && bare(right)
                && text.at(left.end) == ':'
                && left.end + 1 == right.start
                && !(clock(left) && clock(right));
    }

    private boolean bare(Figure figure) {
        return figure.first.isArabic() && (figure.unit.isEmpty() || figure.unit.equals("比"));
    }

    /** Two digits as a clock shows them. */
    private static boolean clock(Figure figure) {
        return figure.first.span().length() == 2
                && figure.value.compareTo(BigDecimal.valueOf(60)) < 0
                && figure.value.scale() == 0;
    }

    private static void member(Figure figure) {
        figure.unit = "比";
        figure.code = true;
    }

    private static void toOne(Figure left, Figure right) {
        left.unit = "∶1";
        left.end = right.end;
        left.phraseEnd = Math.max(right.end, right.phraseEnd);
        left.numerals.add(right.first);
        right.swallowed = true;
    }
}
