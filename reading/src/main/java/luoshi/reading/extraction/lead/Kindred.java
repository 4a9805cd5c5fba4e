package luoshi.reading.extraction.lead;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 业务相近: departments that often lead what looks like another's business; they fill up suggestions for which too few words speak. */
record Kindred(Map<String, List<String>> near) {
    static final String NAME = "相近";
    static final Kindred NONE = new Kindred(Map.of());

    /** Reads entries of the form {@code 数据>工信>行政审批}; departments that are not known are passed over. */
    static Kindred of(String[] entries, List<String> departments) {
        Map<String, List<String>> near = new HashMap<>();
        for (String entry : entries) {
            List<String> names = new ArrayList<>(List.of(entry.split(">", -1)));
            String whose = names.removeFirst();
            names.retainAll(departments);
            near.put(whose, List.copyOf(names));
        }
        return new Kindred(Map.copyOf(near));
    }

    /** Adds departments near to the first ones, without points, until there are {@code most}. */
    void fill(List<Suggestion> suggestions, int most) {
        List<Suggestion> spoken = List.copyOf(suggestions);
        for (Suggestion one : spoken) {
            for (String name : near.getOrDefault(one.department(), List.of())) {
                if (suggestions.size() == most) {
                    return;
                }
                if (!holds(suggestions, name)) {
                    suggestions.add(new Suggestion(name, 0, List.of()));
                }
            }
        }
    }

    private static boolean holds(List<Suggestion> suggestions, String name) {
        for (Suggestion one : suggestions) {
            if (one.department().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
