package luoshi.publication;

import java.util.ArrayList;
import java.util.List;
import luoshi.publication.PaperPage.Mark;
import luoshi.publication.TypeArea.Aligned;
import luoshi.publication.TypeArea.Form;

/** The ruled parts of drawn pages: forms, tables of annexes, 版记. What they are in Word is {@link WordForms}. */
final class PageForms {
    private static final int SIZE_4 = 280;
    private static final int SIZE_5 = 210;
    private static final int PADDING = 108;
    private static final int RULE = 15;
    private static final int THICK = 20;

    private final TypeArea area;

    PageForms(TypeArea area) {
        this.area = area;
    }

    /** A line within a cell. */
    private record Line(List<Glyph> glyphs, Aligned aligned) {}

    /** A cell laid out: its lines, and whether they stand at the bottom. */
    private record Laid(int width, List<Line> lines, boolean low) {}

    void form(Paper.Block.Form form) {
        for (List<Paper.Cell> row : form.rows()) {
            List<Integer> widths =
                    WordForms.shares(row.stream().map(Paper.Cell::width).toList());
            int lines = row.stream().mapToInt(Paper.Cell::lines).max().orElse(1);
            List<Laid> cells = new ArrayList<>();
            for (int at = 0; at < row.size(); at++) {
                cells.add(cell(row.get(at), widths.get(at), lines));
            }
            row(cells, WordForms.FORM_LINE, WordForms.formHeight(lines), WordForms.FORM_PADDING);
        }
        area.blank(1);
    }

    private Laid cell(Paper.Cell cell, int width, int lines) {
        List<Line> laid = new ArrayList<>();
        int paragraphs = 0;
        for (String words : cell.words().lines().toList()) {
            List<Glyph> glyphs = Glyph.of(words, cell.label() ? WordFile.HEAD_FONT : WordFile.BODY_FONT, SIZE_4, 0);
            laid.addAll(broken(glyphs, width, cell.label() ? Aligned.CENTER : Aligned.BOTH));
            paragraphs++;
        }
        int gap = cell.foot().isEmpty() ? 0 : lines - paragraphs - cell.foot().size();
        for (int blank = 0; blank < gap; blank++) {
            laid.add(new Line(List.of(), Aligned.LEFT));
        }
        for (String words : cell.foot()) {
            laid.addAll(broken(Glyph.of(words, WordFile.BODY_FONT, SIZE_4, 0), width, Aligned.RIGHT));
        }
        return new Laid(width, laid, !cell.foot().isEmpty());
    }

    private List<Line> broken(List<Glyph> glyphs, int width, Aligned aligned) {
        int room = width - 2 * PADDING;
        List<List<Glyph>> lines = area.lines(glyphs, room, room);
        List<Line> laid = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            boolean last = at == lines.size() - 1;
            laid.add(new Line(lines.get(at), last && aligned == Aligned.BOTH ? Aligned.LEFT : aligned));
        }
        return laid;
    }

    /** The head is drawn again on every page. */
    void table(Paper.Block.Table table) {
        List<Integer> widths = WordForms.shares(table.widths());
        List<Laid> head = cells(table.heads(), widths, WordFile.HEAD_FONT, Aligned.CENTER);
        row(head, WordForms.TABLE_LINE, 0, 0);
        for (List<String> words : table.rows()) {
            List<Laid> cells = cells(words, widths, WordFile.BODY_FONT, Aligned.LEFT);
            if (area.y() + height(cells, WordForms.TABLE_LINE, 0, 0) > TypeArea.END) {
                area.turn();
                row(head, WordForms.TABLE_LINE, 0, 0);
            }
            row(cells, WordForms.TABLE_LINE, 0, 0);
        }
        area.blank(1);
    }

    private List<Laid> cells(List<String> words, List<Integer> widths, String font, Aligned aligned) {
        List<Laid> cells = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int width = widths.get(at);
            cells.add(new Laid(width, broken(Glyph.of(words.get(at), font, SIZE_5, 0), width, aligned), false));
        }
        return cells;
    }

    private static int height(List<Laid> cells, int line, int least, int padding) {
        int lines = cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(1);
        return Math.max(least, lines * line + 2 * padding + RULE);
    }

    private void row(List<Laid> cells, int line, int least, int padding) {
        int height = height(cells, line, least, padding);
        area.need(height);
        int top = area.y();
        int x = Grid.LEFT;
        for (Laid cell : cells) {
            frame(x, top, cell.width(), height);
            int gap = height - cell.lines().size() * line;
            int y = top + (cell.low() ? gap - padding : gap / 2);
            for (Line words : cell.lines()) {
                area.line(words.glyphs(), x + PADDING, cell.width() - 2 * PADDING, y, Form.of(line, words.aligned()));
                y += line;
            }
            x += cell.width();
        }
        area.down(height);
    }

    private void frame(int x, int y, int width, int height) {
        area.draw(new Mark.Rule(x, y, x + width, y, RULE, false));
        area.draw(new Mark.Rule(x, y + height, x + width, y + height, RULE, false));
        area.draw(new Mark.Rule(x, y, x, y + height, RULE, false));
        area.draw(new Mark.Rule(x + width, y, x + width, y + height, RULE, false));
    }

    /** At the foot of the last page; on one more page where that one is full. */
    void imprint(Paper.Imprint imprint) {
        int character = WordForms.IMPRINT_CHARACTER;
        String copies = WordForms.copies(imprint);
        int room = Grid.WIDTH - character;
        List<List<Glyph>> lines =
                copies.isEmpty() ? List.of() : area.lines(kept(copies), room - character, room - 4 * character);
        int line = WordForms.IMPRINT_LINE;
        int top = TypeArea.END - (lines.size() + 1) * line;
        if (area.y() > top) {
            area.turn();
        }
        int y = top;
        rule(y, THICK);
        for (int at = 0; at < lines.size(); at++) {
            int from = (at == 0 ? 1 : 4) * character;
            area.line(
                    lines.get(at),
                    Grid.LEFT + from,
                    room - from,
                    y,
                    Form.of(line, at == lines.size() - 1 ? Aligned.LEFT : Aligned.BOTH));
            y += line;
        }
        if (!lines.isEmpty()) {
            rule(y, RULE);
        }
        area.line(kept(imprint.office()), Grid.LEFT + character, room, y, Form.of(line, Aligned.LEFT));
        area.line(kept(Grid.spoken(imprint.on()) + "印发"), Grid.LEFT, room, y, Form.of(line, Aligned.RIGHT));
        rule(y + line, THICK);
    }

    private void rule(int y, int weight) {
        area.draw(new Mark.Rule(Grid.LEFT, y, Grid.LEFT + Grid.WIDTH, y, weight, false));
    }

    private static List<Glyph> kept(String words) {
        return Glyph.of(words, WordFile.BODY_FONT, SIZE_4, 0);
    }
}
