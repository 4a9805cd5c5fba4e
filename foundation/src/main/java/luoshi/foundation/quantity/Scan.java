package luoshi.foundation.quantity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.foundation.text.Folded;
import luoshi.foundation.text.Numerals;
import org.jspecify.annotations.Nullable;

/** One pass over a text: reads figures and times where they begin, joins figures to ranges, bounds them, and sorts out codes. */
final class Scan {
    /** For those who ask for quantities only: dates are seen, but not kept. */
    static final LocalDate NO_DATE = LocalDate.of(2000, 1, 1);

    private static final byte NUMBER = 1;
    private static final byte TIME = 2;
    private static final byte SIGN = 4;
    private static final byte[] BEGINS = beginnings();

    private final Folded text;
    private final Times times;
    private final List<Figure> figures = new ArrayList<>();
    private final List<When> timed = new ArrayList<>();
    private final List<Figure> inside = new ArrayList<>();
    private final List<UnitName> names = new ArrayList<>();

    Scan(String given, LocalDate reference, Times.Ends ends) {
        text = Folded.of(given);
        times = new Times(text, reference, ends);
        read();
        new Ranges(text).join(figures);
        new Ratios(text).join(figures);
        new Inference(text).infer(figures);
        new Bounding(text).bound(figures);
        new Codes(text).mark(figures);
    }

    private void read() {
        FigureReader reader = new FigureReader(text);
        Signs signs = new Signs(text, reader);
        int at = 0;
        while (at < text.length()) {
            byte begins = BEGINS[text.at(at)];
            at = begins == 0 ? at + 1 : read(at, begins, reader, signs);
        }
    }

    private int read(int at, byte begins, FigureReader reader, Signs signs) {
        if ((begins & TIME) != 0) {
            @Nullable When time = times.at(at);
            if (time != null) {
                timed.add(time);
                numbersIn(time.span().start(), time.span().end(), reader);
                return time.span().end();
            }
        }
        if ((begins & SIGN) != 0) {
            @Nullable Figure figure = signs.at(at);
            if (figure != null) {
                figures.add(figure);
                return figure.end;
            }
            @Nullable UnitName name = signs.nameAt(at);
            if (name != null) {
                names.add(name);
                return name.span().end();
            }
        }
        if ((begins & NUMBER) != 0) {
            @Nullable Figure figure = reader.at(at);
            if (figure != null) {
                figures.add(figure);
                return figure.end;
            }
            return Numerals.skip(text, at);
        }
        return at + 1;
    }

    private void numbersIn(int start, int end, FigureReader reader) {
        int at = start;
        while (at < end) {
            @Nullable Figure figure = Numerals.mayBegin(text.at(at)) ? reader.at(at) : null;
            if (figure != null && figure.numberEnd <= end) {
                figure.swallowed = true;
                inside.add(figure);
                at = figure.numberEnd;
            } else {
                at++;
            }
        }
    }

    List<Quantity> quantities() {
        Modes modes = new Modes(text);
        List<Quantity> quantities = new ArrayList<>();
        for (Figure figure : figures) {
            if (!figure.swallowed && !figure.code) {
                quantities.add(new Emission(text, modes).phrase(figure));
            }
        }
        return quantities;
    }

    List<When> whens() {
        return List.copyOf(timed);
    }

    List<Mention> mentions() {
        Emission emission = new Emission(text, new Modes(text));
        List<Mention> mentions = new ArrayList<>(timed);
        mentions.addAll(names);
        figures.stream().filter(figure -> !figure.swallowed).forEach(figure -> emission.all(figure, mentions));
        inside.forEach(figure -> emission.numbers(figure, mentions));
        mentions.sort((a, b) -> a.span().start() != b.span().start()
                ? Integer.compare(a.span().start(), b.span().start())
                : a.span().end() != b.span().end()
                        ? Integer.compare(b.span().end(), a.span().end())
                        : b.kind().compareTo(a.kind()));
        return mentions;
    }

    private static byte[] beginnings() {
        byte[] begins = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < begins.length; c++) {
            begins[c] = (byte) ((Numerals.mayBegin((char) c) || c == '对' || c == '半' ? NUMBER : 0)
                    | (Times.mayBegin((char) c) ? TIME : 0)
                    | (Signs.mayBegin((char) c) ? SIGN : 0));
        }
        return begins;
    }
}
