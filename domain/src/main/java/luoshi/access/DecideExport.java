package luoshi.access;

import java.util.Optional;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;

/** 批准导出 (R16-3): by somebody else than the one who asked. */
public final class DecideExport {
    private final Exports exports;
    private final Journal journal;

    public DecideExport(Exports exports, Journal journal) {
        this.exports = exports;
        this.journal = journal;
    }

    /** Answers why it could not be decided; empty where it was. */
    public Optional<String> decide(Actor actor, long id, boolean approved) {
        Optional<Export> found = exports.find(actor.regionId(), id);
        if (found.isEmpty() || found.get().state() != Export.State.WAITING) {
            return Optional.of("这项申请已经办过，或不存在");
        }
        if (!actor.may("export.approve") || found.get().accountId() == actor.accountId()) {
            return Optional.of("导出由政府办或审计管理员批准，本人不能批自己的申请");
        }
        Export.State state = approved ? Export.State.APPROVED : Export.State.REFUSED;
        exports.decide(actor.regionId(), id, actor.accountId(), state);
        journal.append(Fact.of(actor.regionId(), "export.decided", "export", id)
                .from(Particulars.of("state", Export.State.WAITING).json())
                .to(Particulars.of("state", state).json()));
        return Optional.empty();
    }
}
