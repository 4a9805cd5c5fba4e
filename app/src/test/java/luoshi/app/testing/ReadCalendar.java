package luoshi.app.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the events of an iCalendar text (RFC 5545): unfolds its lines and takes the escapes back. */
public final class ReadCalendar {
    private ReadCalendar() {}

    /** Of each event its properties by name with parameters. */
    public static List<Map<String, String>> events(String text) {
        List<Map<String, String>> events = new ArrayList<>();
        Map<String, String> one = new HashMap<>();
        for (String line : text.replace("\r\n ", "").split("\r\n", -1)) {
            int colon = line.indexOf(':');
            if (line.equals("BEGIN:VEVENT")) {
                one = new HashMap<>();
            } else if (line.equals("END:VEVENT")) {
                events.add(one);
            } else if (colon > 0) {
                one.put(line.substring(0, colon), plain(line.substring(colon + 1)));
            }
        }
        return events;
    }

    private static String plain(String escaped) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\' && i + 1 < escaped.length()) {
                char next = escaped.charAt(++i);
                out.append(next == 'n' || next == 'N' ? '\n' : next);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
