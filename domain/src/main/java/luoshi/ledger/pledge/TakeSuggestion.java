package luoshi.ledger.pledge;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.pledge.Suggestion.Told;
import luoshi.privacy.FieldCipher;
import luoshi.privacy.Masks;
import org.jspecify.annotations.Nullable;

/** 收建议: anybody may say what should be done for the people. He has a receipt number; his name and telephone are sealed and shown masked. */
public final class TakeSuggestion {
    private static final int TITLE = 60;
    private static final int WORDS = 1000;
    private static final Pattern PHONE = Pattern.compile("1\\d{10}|0\\d{2,3}-?\\d{7,8}");
    private static final int DIGITS = 8;

    private final Pledges pledges;
    private final FieldCipher cipher;
    private final Journal journal;
    private final SecureRandom random = new SecureRandom();

    public TakeSuggestion(Pledges pledges, FieldCipher cipher, Journal journal) {
        this.pledges = pledges;
        this.cipher = cipher;
        this.journal = journal;
    }

    /** Who it comes from; name and telephone may be empty. */
    public record From(String source, String name, String phone) {}

    /** What came of it. */
    public sealed interface Taken {
        record Receipt(String number) implements Taken {}

        record Refused(String field, String reason) implements Taken {}
    }

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
        String receipt = receipt(year);
        long id = pledges.addSuggestion(
                actor.regionId(),
                new Suggestion(0, year, receipt, from.source(), told, contact(from), null, "", Instant.EPOCH),
                sealed(from.name()),
                sealed(from.phone()));
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
        if (told.place().length() > TITLE || from.name().length() > TITLE) {
            return new Taken.Refused("place", "地点和姓名不超过" + TITLE + "字");
        }
        if (!from.phone().isEmpty() && !PHONE.matcher(from.phone()).matches()) {
            return new Taken.Refused("phone", "电话号码看不懂，请填手机号或带区号的座机");
        }
        return null;
    }

    private static String contact(From from) {
        String name = from.name().isEmpty() ? "" : Masks.name(from.name());
        String phone = from.phone().isEmpty() ? "" : Masks.phone(from.phone());
        return (name + " " + phone).strip();
    }

    private byte @Nullable [] sealed(String text) {
        return text.isEmpty() ? null : cipher.seal(text.getBytes(StandardCharsets.UTF_8));
    }

    /** 2027-48203915: digits alone, which are easily told over the telephone; an answer by receipt names nobody. */
    private String receipt(int year) {
        StringBuilder receipt = new StringBuilder().append(year).append('-');
        for (int i = 0; i < DIGITS; i++) {
            receipt.append(random.nextInt(10));
        }
        return receipt.toString();
    }
}
