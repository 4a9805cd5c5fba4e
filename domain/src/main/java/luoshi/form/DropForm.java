package luoshi.form;

import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import org.jspecify.annotations.Nullable;

/** 停用样表: it is filled no more; the file and what was made with it stay. */
public final class DropForm {
    private final Templates templates;
    private final Journal journal;

    public DropForm(Templates templates, Journal journal) {
        this.templates = templates;
        this.journal = journal;
    }

    public Answer drop(Actor actor, long id) {
        @Nullable Template template = templates.find(actor.regionId(), id).orElse(null);
        if (template == null || !actor.may("form.manage") || template.state() != Template.State.CURRENT) {
            return new Answer.Refused("这张样表已停用或换了新版");
        }
        templates.state(actor.regionId(), id, Template.State.DROPPED);
        journal.append(Fact.of(actor.regionId(), "form.dropped", "form", id)
                .from(Particulars.of("name", template.about().name()).json()));
        return new Answer.Done(id);
    }
}
