package luoshi.publication.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The placeholders of a form while it is read, and those that are no whole ones. */
final class Marks {
    static final Pattern MARK = Pattern.compile("\\{\\{\\s*([^{}]{1,40}?)\\s*}}");
    private static final Pattern BROKEN = Pattern.compile("\\{\\{|}}|｛|｝");
    private static final int SHOWN = 12;

    private final List<FormShape.Mark> found = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    List<FormShape.Mark> found() {
        return found;
    }

    List<String> broken() {
        return broken;
    }

    /** Looks for placeholders in the words of a paragraph or a cell. */
    void in(String words, String place, String table, int row, String merged) {
        Matcher mark = MARK.matcher(words);
        while (mark.find()) {
            found.add(new FormShape.Mark(place, mark.group(1), table, row, merged));
        }
        Matcher rest = BROKEN.matcher(MARK.matcher(words).replaceAll(" "));
        if (rest.find()) {
            int at = words.indexOf(rest.group());
            String shown =
                    words.substring(at, Math.min(words.length(), at + SHOWN)).strip();
            broken.add(place + "的占位符没有写完整：“" + shown + "”");
        }
    }
}
