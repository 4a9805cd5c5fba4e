package luoshi.reading.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import luoshi.reading.document.packed.Markup;

/** The footnotes of a docx, each as “[number] words”. */
final class Footnotes {
    private Footnotes() {}

    static List<String> read(byte[] part) {
        List<String> notes = new ArrayList<>();
        Markup markup = Markup.of(part);
        Optional<String> id = Optional.empty();
        StringBuilder words = new StringBuilder();
        for (Markup.Step step = markup.next(); step != Markup.Step.END; step = markup.next()) {
            if (step == Markup.Step.OPEN && markup.name().equals("footnote")) {
                id = markup.attribute("type").isPresent() ? Optional.empty() : markup.attribute("id");
                words.setLength(0);
            } else if (step == Markup.Step.OPEN && markup.name().equals("t")) {
                words.append(markup.content());
            } else if (step == Markup.Step.CLOSE && markup.name().equals("footnote")) {
                id.ifPresent(number ->
                        notes.add("[" + number + "] " + words.toString().strip()));
            }
        }
        return notes;
    }
}
