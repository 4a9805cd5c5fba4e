package luoshi.notice.choice;

import java.time.Instant;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.notice.LetterKind;
import luoshi.notice.channel.MailAddress;

/** 选通知方式: a person says where to, which letters, and when not. */
public final class ChooseNotices {
    private final Settings settings;
    private final Journal journal;

    public ChooseNotices(Settings settings, Journal journal) {
        this.settings = settings;
        this.journal = journal;
    }

    /** What came of it. */
    public sealed interface Answer {
        record Done() implements Answer {}

        record Refused(String reason) implements Answer {}
    }

    /** @param wanted with any {@code since}: what lay in the inbox before e-mail was switched on, or went to another address, is not sent */
    public Answer choose(Actor actor, Setting wanted, Instant now) {
        if (!MailAddress.accepts(wanted.address())) {
            return new Answer.Refused("请填完整的邮箱地址，如 name@example.gov.cn");
        }
        if (wanted.open() && wanted.kinds().isEmpty()) {
            return new Answer.Refused("请至少选一种通知；都不要的，请停用邮件通知");
        }
        Optional<Setting> before = settings.own(actor.regionId(), actor.accountId());
        Instant since = before.filter(one -> one.open() && one.address().equals(wanted.address()))
                .map(Setting::since)
                .orElse(now);
        settings.keep(new Setting(
                actor.regionId(),
                actor.accountId(),
                wanted.address(),
                wanted.open(),
                wanted.kinds(),
                wanted.digestAt(),
                wanted.quiet(),
                since));
        journal.append(Fact.of(actor.regionId(), "notices.chosen", "account", actor.accountId())
                .to(Particulars.of("enabled", wanted.open())
                        .and("address", MailAddress.masked(wanted.address()))
                        .and("kinds", LetterKind.words(wanted.kinds()))
                        .and("digest", wanted.digestAt())
                        .and(
                                "quiet",
                                wanted.quiet().from() + "—" + wanted.quiet().to())
                        .json()));
        return new Answer.Done();
    }
}
