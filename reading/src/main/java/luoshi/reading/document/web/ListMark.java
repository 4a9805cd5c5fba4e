package luoshi.reading.document.web;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** 列表序号: the number that a browser shows before an item of an ordered list; a page does not write it, but its readers read it. */
final class ListMark {
    private static final int LETTERS = 26;
    private static final int FARTHEST = 100_000;

    private ListMark() {}

    /** The mark of an item; empty in a list without order, and where the author wrote a mark himself. */
    static String of(Element item) {
        Element list = item.parent();
        boolean ordered = list != null && list.normalName().equals("ol");
        if (list == null || !ordered || Marked.begins(item.text())) {
            return "";
        }
        return written(number(list, item), list.attr("type"));
    }

    private static int number(Element list, Element item) {
        int number = whole(list.attr("start"), 1);
        for (Element sibling : list.children()) {
            if (sibling.normalName().equals("li")) {
                number = whole(sibling.attr("value"), number);
                if (sibling.equals(item)) {
                    return number;
                }
                number++;
            }
        }
        return number;
    }

    private static int whole(String digits, int otherwise) {
        return digits.matches("\\d{1,5}") ? Math.min(Integer.parseInt(digits), FARTHEST) : otherwise;
    }

    private static String written(int number, String type) {
        boolean letter = type.equalsIgnoreCase("a") && number >= 1 && number <= LETTERS;
        String mark = letter ? String.valueOf((char) ('a' + number - 1)) : String.valueOf(number);
        return (type.equals("A") ? mark.toUpperCase(Locale.ROOT) : mark) + ".";
    }

    /** Marks that authors write. */
    private static final class Marked {
        private static final java.util.regex.Pattern MARK = java.util.regex.Pattern.compile(
                "\\s*(?:[（(]?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})[）)、.．]|[①-⑳]|[一二三四五六七八九十]{1,2}是|第[一二三四五六七八九十]{1,2})");

        static boolean begins(String words) {
            return MARK.matcher(words).lookingAt();
        }
    }
}
