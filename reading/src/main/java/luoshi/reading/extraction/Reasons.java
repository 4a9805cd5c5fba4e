package luoshi.reading.extraction;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import luoshi.reading.extraction.grammar.Clause;
import luoshi.reading.extraction.grammar.Frame;
import luoshi.reading.extraction.grammar.Tagged;
import luoshi.reading.extraction.grammar.Vocabulary;
import luoshi.reading.extraction.lead.Suggestion;
import org.jspecify.annotations.Nullable;

/** 依据: for a reader, which recogniser set which field, a line a field. */
final class Reasons {
    private static final String NAMED = "项目名称：按首尾的字词和长短的分值选出";
    /** What was said before of a form and its head: there are few, and threads may write one twice. */
    private static final Map<Frame.Form, @Nullable String[]> FORMS = new EnumMap<>(Frame.Form.class);

    static {
        for (Frame.Form form : Frame.Form.values()) {
            FORMS.put(form, new String[Vocabulary.standard().size() + 1]);
        }
    }

    private Reasons() {}

    static List<String> of(Clause clause, Tagged text, String kind, Suggestion lead, boolean named) {
        Frame frame = clause.frame();
        String kinds = "类别：" + kind;
        return named
                ? List.of(kinds, form(frame, text), firmness(frame), lead(lead), NAMED)
                : List.of(kinds, form(frame, text), firmness(frame), lead(lead));
    }

    private static String form(Frame frame, Tagged text) {
        int head = frame.head() < 0 ? 0 : text.word(frame.head()) + 1;
        @Nullable String[] said = Objects.requireNonNull(FORMS.get(frame.form()));
        String words = said[head];
        if (words == null) {
            words = "句式：" + formed(frame, text);
            said[head] = words;
        }
        return words;
    }

    private static String formed(Frame frame, Tagged text) {
        String head = frame.head() < 0 ? "" : "“" + text.words(frame.head()) + "”";
        return switch (frame.form()) {
            case VERB -> "动词" + head + "开头";
            case PHRASE_VERB -> "介引之后动词" + head;
            case TOPIC_VERB -> "话题之后动词" + head;
            case STATE -> head.isEmpty() ? "名词带数" : "名词" + head + "到数值";
            case STAGE -> "名词到阶段" + head;
            case PHRASE, NONE -> "名词句";
        };
    }

    private static String firmness(Frame frame) {
        return frame.has(Frame.MODAL)
                ? "强度：力争一类的词"
                : frame.has(Frame.SOFT) ? "强度：推动一类的动词" : frame.has(Frame.ENSURE) ? "强度：确保一类的词" : "强度：无缓和词，或承前";
    }

    private static String lead(Suggestion lead) {
        return lead.because().isEmpty()
                ? lead.points() > 0 ? "牵头：" + lead.department() + "，据同句、上级标题或往例" : "牵头：没有依据"
                : "牵头：" + lead.department() + "，据“" + String.join("”“", lead.because()) + "”";
    }
}
