package luoshi.app.web.caseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.caseline.CaseFile;
import luoshi.caseline.FindCases;
import luoshi.caseline.Lines;
import luoshi.caseline.OpenCase;
import luoshi.caseline.count.CaseLists;
import luoshi.caseline.definition.Line;
import luoshi.search.Grams;
import luoshi.search.SearchIndex;
import org.springframework.stereotype.Component;

/** 查办件: the cases of all lines by what may be searched in them. */
@Component
public class CaseSearch {
    /** How many texts of a line are looked through for those that the person may see. */
    private static final int REACH = 500;

    private final Lines lines;
    private final SearchIndex index;
    private final CaseLists lists;

    CaseSearch(Lines lines, SearchIndex index, CaseLists lists) {
        this.lines = lines;
        this.index = index;
        this.lists = lists;
    }

    /** A case that was found. */
    public record Hit(String line, String title, String href) {}

    /**
     * The newest first.
     *
     * @param words at least two characters after folding, else nothing is found
     */
    public List<Hit> find(Actor actor, String words, int most) {
        if (!actor.may("line.read")) {
            return List.of();
        }
        List<String> kinds =
                lines.all().stream().map(line -> OpenCase.found(line.code())).toList();
        Map<String, List<Long>> found = index.find(kinds, words, REACH);
        List<Long> ids = new ArrayList<>();
        found.values().forEach(ids::addAll);
        String folded = Grams.fold(words);
        return (ids.isEmpty() ? List.<CaseFile>of() : lists.all(actor.regionId(), ids))
                .stream()
                        .filter(file -> FindCases.holds(line(file), file, folded))
                        .limit(most)
                        .map(file -> new Hit(
                                line(file).name(),
                                file.title(),
                                "/lines/" + file.kind().line() + "/cases/" + file.id()))
                        .toList();
    }

    /** As new cases begin, where the line is still there; what is searched for was written under it. */
    private Line line(CaseFile file) {
        return lines.find(file.kind().line()).orElseGet(() -> lines.of(file));
    }
}
