package luoshi.publication;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the characters of a drawn page stand, in points from its upper left corner. */
record PageMeasure(List<TextPosition> body, List<TextPosition> foot, float width, float height) {
    private static final float TYPE_AREA_END = (297 - 34) * 72 / 25.4f;

    static PageMeasure of(PDDocument document, int page) throws IOException {
        List<TextPosition> all = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                all.add(text);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        var box = document.getPage(page - 1).getMediaBox();
        return new PageMeasure(
                all.stream().filter(text -> text.getYDirAdj() <= TYPE_AREA_END).toList(),
                all.stream().filter(text -> text.getYDirAdj() > TYPE_AREA_END).toList(),
                box.getWidth(),
                box.getHeight());
    }

    private TreeMap<Integer, List<TextPosition>> byLine() {
        TreeMap<Integer, List<TextPosition>> lines = new TreeMap<>();
        body.forEach(text -> lines.computeIfAbsent(Math.round(text.getYDirAdj()), y -> new ArrayList<>())
                .add(text));
        return lines;
    }

    int lines() {
        return byLine().size();
    }

    /** The words of every line, from top to bottom, without blanks. */
    List<String> words() {
        return byLine().values().stream()
                .map(line -> line.stream()
                        .sorted(java.util.Comparator.comparingDouble(TextPosition::getXDirAdj))
                        .map(TextPosition::getUnicode)
                        .collect(java.util.stream.Collectors.joining())
                        .replaceAll("[\\s　]", ""))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    int longestLine() {
        return byLine().values().stream().mapToInt(List::size).max().orElse(0);
    }

    double left() {
        return body.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
    }

    double right() {
        return width
                - body.stream()
                        .mapToDouble(text -> text.getXDirAdj() + text.getFontSizeInPt())
                        .max()
                        .orElse(0);
    }

    /** A Chinese glyph reaches seven eighths of its size above its line. */
    double top() {
        return body.stream().mapToDouble(PageMeasure::upper).min().orElse(0);
    }

    /** And an eighth below it. */
    double bottom() {
        return height
                - body.stream()
                        .mapToDouble(text -> text.getYDirAdj() + text.getFontSizeInPt() / 8)
                        .max()
                        .orElse(0);
    }

    double topOf(String character) {
        return body.stream()
                .filter(text -> text.getUnicode().equals(character))
                .mapToDouble(PageMeasure::upper)
                .findFirst()
                .orElse(0);
    }

    double bottomOf(String words) {
        return height
                - body.stream()
                        .filter(text -> words.contains(text.getUnicode()))
                        .mapToDouble(TextPosition::getYDirAdj)
                        .max()
                        .orElse(0);
    }

    double numberLeft() {
        return foot.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
    }

    double numberTop() {
        return foot.stream()
                .mapToDouble(text -> text.getYDirAdj() - text.getFontSizeInPt() / 3)
                .max()
                .orElse(0);
    }

    private static double upper(TextPosition text) {
        return text.getYDirAdj() - text.getFontSizeInPt() * 7 / 8;
    }
}
