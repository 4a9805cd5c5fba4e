package luoshi.ledger.pledge;

import java.time.Instant;
import java.time.LocalDate;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.citizen.Citizen;
import luoshi.ledger.citizen.Receipts;
import luoshi.ledger.citizen.Taken;
import luoshi.ledger.pledge.Suggestion.Told;
import luoshi.privacy.FieldCipher;
import org.jspecify.annotations.Nullable;

/** 收建议: anybody may say what should be done for the people. He has a receipt number; his name and telephone are sealed and shown masked. */
public final class TakeSuggestion {
    private static final int TITLE = 60;
    private static final int WORDS = 1000;

    private final Pledges pledges;
    private final FieldCipher cipher;
    private final Journal journal;

    public TakeSuggestion(Pledges pledges, FieldCipher cipher, Journal journal) {
        this.pledges = pledges;
        this.cipher = cipher;
        this.journal = journal;
    }

    /** Who it comes from. */
    public record From(String source, Citizen citizen) {}

    /** @param actor in whose name it is stored: the program's own for the public */
    public Taken take(Actor actor, int year, Told told, From from, LocalDate today) {
        @Nullable PledgeYear open = pledges.year(actor.regionId(), year).orElse(null);
        if (open == null || !open.open(today)) {
            return new Taken.Refused("title", "现在不在征集期内");
        }
        Taken.@Nullable Refused refused = complaint(told, from);
        if (refused != null) {
            return refused;
        }
        String receipt = Receipts.next(year);
        Citizen.Sealed sealed = from.citizen().sealed(cipher);
        long id = pledges.addSuggestion(
                actor.regionId(),
                new Suggestion(0, year, receipt, from.source(), told, sealed.contact(), null, "", Instant.EPOCH),
                sealed.name(),
                sealed.phone());
        journal.append(Fact.of(actor.regionId(), "suggestion.taken", "suggestion", id)
                .to(Particulars.of("receipt", receipt)
                        .and("source", from.source())
                        .and("title", told.title())
                        .json()));
        return new Taken.Receipt(receipt);
    }

    private static Taken.@Nullable Refused complaint(Told told, From from) {
        if (told.title().isBlank() || told.title().length() > TITLE) {
            return new Taken.Refused("title", "请用一句话写明建议办什么，不超过" + TITLE + "字");
        }
        if (told.words().isBlank() || told.words().length() > WORDS) {
            return new Taken.Refused("words", "请写明理由和惠及哪些群众，不超过" + WORDS + "字");
        }
        if (told.place().length() > TITLE) {
            return new Taken.Refused("place", "地点不超过" + TITLE + "字");
        }
        return from.citizen().complaint();
    }
}
