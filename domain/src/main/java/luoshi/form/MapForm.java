package luoshi.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import org.jspecify.annotations.Nullable;

/** 对栏目: what the columns of a form are filled with, remembered for the next form with the same headings. */
public final class MapForm {
    private final Templates templates;
    private final Journal journal;

    public MapForm(Templates templates, Journal journal) {
        this.templates = templates;
        this.journal = journal;
    }

    /**
     * @param columns the field of each column, empty for one that stays as it is
     * @param fields those that there are
     */
    public Answer map(Actor actor, long id, List<String> columns, List<String> fields) {
        @Nullable Template template = templates.find(actor.regionId(), id).orElse(null);
        if (template == null || !actor.may("form.manage") || template.state() != Template.State.CURRENT) {
            return new Answer.Refused("这张样表已停用或换了新版，不能再改");
        }
        if (columns.size() != template.content().headings().size()) {
            return new Answer.Refused("每一栏都要选");
        }
        Set<String> taken = new HashSet<>();
        for (int at = 0; at < columns.size(); at++) {
            String field = columns.get(at);
            if (!field.isEmpty() && !fields.contains(field)) {
                return new Answer.Refused("“" + template.content().headings().get(at) + "”一栏选的不是可填的栏目");
            }
            if (!field.isEmpty() && !taken.add(field)) {
                return new Answer.Refused("有两栏都选了“" + field + "”，只能有一栏");
            }
        }
        if (taken.isEmpty()) {
            return new Answer.Refused("至少有一栏要填");
        }
        templates.columns(actor.regionId(), id, columns);
        templates.remember(
                actor.regionId(), template.about().source(), template.content().headings(), columns);
        journal.append(Fact.of(actor.regionId(), "form.mapped", "form", id)
                .from(Particulars.of("columns", String.join("、", template.columns()))
                        .json())
                .to(Particulars.of("columns", String.join("、", columns)).json()));
        return new Answer.Done(id);
    }
}
