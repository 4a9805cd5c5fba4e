package luoshi.reading.document.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import luoshi.reading.document.layout.Glyph;
import luoshi.reading.document.packed.Markup;

/** The glyphs of one page: each text object has a box, a size and perhaps a matrix; each of its codes a start and the advances from there. */
final class PageContent {
    private static final Pattern BLANKS = Pattern.compile("[\\s,]+");

    private double boxX;
    private double boxY;
    private double size = 1;
    private double scaleX = 1;
    private double scaleY = 1;
    private double shiftX;
    private double shiftY;
    private double lastX;
    private double lastY;
    private final List<Glyph> glyphs = new ArrayList<>();

    private PageContent() {}

    static List<Glyph> read(byte[] part) {
        PageContent page = new PageContent();
        Markup markup = Markup.of(part);
        for (Markup.Step step = markup.next(); step != Markup.Step.END; step = markup.next()) {
            if (step == Markup.Step.OPEN && markup.name().equals("TextObject")) {
                page.object(markup);
            } else if (step == Markup.Step.OPEN && markup.name().equals("TextCode")) {
                page.code(markup);
            }
        }
        return page.glyphs;
    }

    private void object(Markup markup) {
        double[] box = numbers(markup.attribute("Boundary").orElse("0 0 0 0"));
        double[] matrix = numbers(markup.attribute("CTM").orElse("1 0 0 1 0 0"));
        boxX = at(box, 0, 0);
        boxY = at(box, 1, 0);
        scaleX = at(matrix, 0, 1);
        scaleY = at(matrix, 3, 1);
        shiftX = at(matrix, 4, 0);
        shiftY = at(matrix, 5, 0);
        size = at(numbers(markup.attribute("Size").orElse("3.5")), 0, 1);
        lastX = 0;
        lastY = 0;
    }

    private void code(Markup markup) {
        double x = at(numbers(markup.attribute("X").orElse("")), 0, lastX);
        double y = at(numbers(markup.attribute("Y").orElse("")), 0, lastY);
        double[] right = numbers(markup.attribute("DeltaX").orElse(""));
        double[] down = numbers(markup.attribute("DeltaY").orElse(""));
        lastX = x;
        lastY = y;
        int[] letters = markup.content().codePoints().toArray();
        for (int i = 0; i < letters.length; i++) {
            place(Character.toString(letters[i]), x, y);
            x += at(right, i, down.length > 0 ? 0 : advance(letters[i]));
            y += at(down, i, 0);
        }
    }

    private void place(String letter, double x, double y) {
        double height = Math.abs(size * (scaleY == 0 ? 1 : scaleY));
        double width = advance(letter.codePointAt(0)) * Math.abs(scaleX == 0 ? 1 : scaleX);
        glyphs.add(new Glyph(letter, boxX + x * scaleX + shiftX, boxY + y * scaleY + shiftY, width, height));
    }

    /** The width of a letter where the file does not say: Chinese letters are square, others half as wide. */
    private double advance(int letter) {
        return letter < 0x2E80 && letter != '—' && letter != '“' && letter != '”' ? size / 2 : size;
    }

    /** A list of numbers; “g 5 2.5” stands for five times 2.5. */
    private static double[] numbers(String list) {
        List<Double> numbers = new ArrayList<>();
        String[] words = BLANKS.split(list.strip(), -1);
        for (int i = 0; i < words.length && numbers.size() < 100_000; i++) {
            if (words[i].equals("g") && i + 2 < words.length) {
                int times = (int) Math.clamp(number(words[i + 1]), 0, 100_000);
                numbers.addAll(java.util.Collections.nCopies(times, number(words[i + 2])));
                i += 2;
            } else if (!words[i].isEmpty()) {
                numbers.add(number(words[i]));
            }
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double number(String word) {
        try {
            double value = Double.parseDouble(word);
            return Double.isFinite(value) ? value : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static double at(double[] numbers, int i, double otherwise) {
        return i < numbers.length ? numbers[i] : otherwise;
    }
}
