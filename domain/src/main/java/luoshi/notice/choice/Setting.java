package luoshi.notice.choice;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import luoshi.notice.LetterKind;

/**
 * 通知方式 of a person.
 *
 * @param address where to; an e-mail address
 * @param open whether anything is sent at all
 * @param kinds which letters; the others lie in the inbox alone
 * @param digestAt when the day's digest is wanted
 * @param since letters that arrived earlier are not sent
 */
public record Setting(
        long regionId,
        long accountId,
        String address,
        boolean open,
        Set<LetterKind> kinds,
        LocalTime digestAt,
        QuietHours quiet,
        Instant since) {

    @Override
    public String toString() {
        return "Setting[" + accountId + "]";
    }
}
