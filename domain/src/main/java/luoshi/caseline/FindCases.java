package luoshi.caseline;

import java.util.ArrayList;
import java.util.List;
import luoshi.access.Actor;
import luoshi.caseline.definition.Field;
import luoshi.caseline.definition.Line;
import luoshi.search.Grams;
import luoshi.search.SearchIndex;

/** 查找办件: the newest cases of a line that hold some words and may be seen. */
public final class FindCases {
    /** How many texts are looked through for those that the person may see. */
    private static final int REACH = 2_000;

    private static final int GROWS = 4;

    private final Cases cases;
    private final SearchIndex index;

    public FindCases(Cases cases, SearchIndex index) {
        this.cases = cases;
        this.index = index;
    }

    /** At most so many; none for fewer than two characters. Ids are looked at piece by piece, for the first piece is mostly enough. */
    public List<CaseFile> find(Actor actor, Line line, String words, int most) {
        String folded = Grams.fold(words);
        List<CaseFile> found = new ArrayList<>();
        if (folded.length() < 2) {
            return found;
        }
        List<Long> ids = index.find(OpenCase.found(line.code()), words, REACH);
        int from = 0;
        int piece = 2 * most;
        while (from < ids.size() && found.size() < most) {
            int to = Math.min(ids.size(), from + piece);
            cases.all(actor.regionId(), line.code(), ids.subList(from, to)).stream()
                    .filter(file -> holds(line, file, folded))
                    .limit(most - found.size())
                    .forEach(found::add);
            from = to;
            piece *= GROWS;
        }
        return found;
    }

    /** Whether the folded words stand in the title or a field that may be searched. */
    public static boolean holds(Line line, CaseFile file, String folded) {
        return Grams.fold(file.title()).contains(folded)
                || line.fields().stream()
                        .filter(field -> field.is(Field.Flag.SEARCHABLE))
                        .anyMatch(field -> Grams.fold(file.value(field.code())).contains(folded));
    }
}
