package luoshi.app.web.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import luoshi.app.web.export.Exportable;
import luoshi.app.web.page.Choice;
import luoshi.ledger.table.Field;
import luoshi.publication.Sheet;
import luoshi.publication.form.FormFields;
import org.springframework.stereotype.Component;

/** The tables that may fill a form, what their columns are called, and which of them a heading most likely means. */
@Component
public class FormSources {
    static final String NUMBER = "序号";
    static final List<String> WHOLE = List.of("标题", "今天", "年", "月", "日", "件数", "制表人");
    private static final String LEDGER = "ledger";

    /** What most forms are filled from stands first. */
    private static final List<String> USUAL = List.of(LEDGER, "projects", "dispatch");

    private final List<Exportable> tables;

    FormSources(List<Exportable> tables) {
        this.tables = tables.stream()
                .filter(table -> !table.columns().isEmpty())
                .sorted(Comparator.comparingInt((Exportable table) ->
                                USUAL.contains(table.what()) ? USUAL.indexOf(table.what()) : USUAL.size())
                        .thenComparing(Exportable::what))
                .toList();
    }

    Optional<Exportable> find(String source) {
        return tables.stream().filter(table -> table.what().equals(source)).findFirst();
    }

    List<Choice> choices(String chosen) {
        return tables.stream()
                .map(table -> Choice.of(table.what(), table.title(), chosen))
                .toList();
    }

    List<String> columns(String source) {
        return find(source).stream()
                .flatMap(table -> Stream.concat(
                        Stream.of(NUMBER), table.columns().stream().map(Sheet.Column::name)))
                .toList();
    }

    /** What a form may be filled with from a table. */
    public FormFields fields(String source, boolean each) {
        return new FormFields(columns(source), WHOLE, each);
    }

    /** For each heading a field: the one of its name, else what counties call so, else one whose name it holds; each but once. */
    List<String> suggest(String source, List<String> headings) {
        List<String> columns = columns(source);
        List<String> taken = new ArrayList<>();
        List<String> known = source.equals(LEDGER)
                ? Field.ofAll(headings).stream().map(Field::label).toList()
                : List.of();
        for (int at = 0; at < headings.size(); at++) {
            String heading = headings.get(at);
            String usual = known.isEmpty() ? "" : known.get(at);
            taken.add(columns.stream()
                    .filter(column -> !taken.contains(column))
                    .filter(column -> column.equals(heading))
                    .findFirst()
                    .or(() -> Stream.of(usual)
                            .filter(columns::contains)
                            .filter(column -> !taken.contains(column))
                            .findFirst())
                    .or(() -> columns.stream()
                            .filter(column -> !taken.contains(column) && !heading.isEmpty())
                            .filter(column -> bare(heading).contains(bare(column)))
                            .findFirst())
                    .orElse(""));
        }
        return taken;
    }

    private static String bare(String name) {
        return name.replaceAll("[%（(].*", "");
    }
}
