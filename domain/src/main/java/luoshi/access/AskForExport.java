package luoshi.access;

import java.time.LocalDate;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.parameter.Parameters;

/** 申请导出 (R16-3): with a reason; more rows than the parameter {@code export.approval-rows} wait for an approval. */
public final class AskForExport {
    private final Exports exports;
    private final Parameters parameters;
    private final Journal journal;

    public AskForExport(Exports exports, Parameters parameters, Journal journal) {
        this.exports = exports;
        this.parameters = parameters;
        this.journal = journal;
    }

    /** What came of it. */
    public sealed interface Answer {
        /** It may be fetched at once. */
        record Ready(long id) implements Answer {}

        /** @param most how many rows need no approval */
        record Waiting(long id, int most) implements Answer {}

        record Refused(String reason) implements Answer {}
    }

    public Answer ask(Actor actor, String what, String query, long rows, String reason, LocalDate today) {
        if (!actor.may("export.rows")) {
            return new Answer.Refused("您的账号不能导出");
        }
        if (reason.isBlank()) {
            return new Answer.Refused("导出事由没有填");
        }
        int most =
                parameters.on(actor.regionId(), "export.approval-rows", today).number();
        Export.State state = rows > most ? Export.State.WAITING : Export.State.FREE;
        long id = exports.add(actor.regionId(), what, query, reason.strip(), rows, state);
        journal.append(Fact.of(actor.regionId(), "export.asked", "export", id)
                .to(Particulars.of("what", what)
                        .and("query", query)
                        .and("rows", rows)
                        .and("reason", reason.strip())
                        .and("state", state)
                        .json()));
        return state == Export.State.FREE ? new Answer.Ready(id) : new Answer.Waiting(id, most);
    }
}
