package luoshi.supervision.bulletin;

import java.time.LocalDate;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.notice.Notices;
import luoshi.parameter.Parameters;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 签发通报: it gets its number, and the units that it names are told. */
public final class IssueBulletin {
    private final Bulletins bulletins;
    private final Parameters parameters;
    private final Notices notices;
    private final Journal journal;

    public IssueBulletin(Bulletins bulletins, Parameters parameters, Notices notices, Journal journal) {
        this.bulletins = bulletins;
        this.parameters = parameters;
        this.notices = notices;
        this.journal = journal;
    }

    public Answer issue(Actor actor, long id, LocalDate today) {
        @Nullable Bulletin bulletin = bulletins.find(actor.regionId(), id).orElse(null);
        if (bulletin == null || !actor.may("bulletin.write")) {
            return new Answer.Refused("通报由督查室签发");
        }
        LocalDate due = bulletin.text().dueOn();
        if (due != null && !due.isAfter(today)) {
            return new Answer.Refused("整改期限要在签发之后");
        }
        if (!bulletins.hold(bulletin)) {
            return new Answer.Refused("通报已经签发");
        }
        int number = bulletins.takeNumber(actor.regionId(), today.getYear());
        String mark = parameters
                .on(actor.regionId(), "bulletin.mark", today)
                .value()
                .replace("{年}", String.valueOf(today.getYear()))
                .replace("{号}", String.valueOf(number));
        bulletins.issue(bulletin, new Bulletin.Issue(today.getYear(), number, mark, today));
        journal.append(Fact.of(actor.regionId(), "bulletin.issued", "bulletin", id)
                .to(Particulars.of("mark", mark)
                        .and("title", bulletin.text().title())
                        .and("due", due)
                        .json()));
        if (bulletin.kind() != BulletinKind.REPORT) {
            bulletin.text().units().forEach(unit -> tell(bulletin, mark, unit));
        }
        return new Answer.Done(id);
    }

    private void tell(Bulletin bulletin, String mark, long unit) {
        notices.tell(new Notices.Letter(
                bulletin.regionId(),
                unit,
                "bulletin/" + bulletin.id() + "/" + unit,
                bulletin.kind().label() + "：" + bulletin.text().title(),
                mark + "，其中有你单位的事项。",
                "bulletin",
                bulletin.id()));
    }
}
