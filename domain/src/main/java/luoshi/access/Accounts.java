package luoshi.access;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored accounts and roles. */
public interface Accounts {

    List<Account> list(long regionId);

    Optional<Account> find(long regionId, long id);

    boolean taken(String login);

    long add(
            long regionId, String login, @Nullable Long personId, String name, String passwordHash, boolean mustChange);

    void giveRole(long regionId, long accountId, String role);

    void takeRole(long accountId, String role);

    void resetPassword(long regionId, long accountId, String passwordHash);

    void setOpen(long regionId, long accountId, boolean open);

    void unlock(long regionId, long accountId);

    void dropSecondFactor(long regionId, long accountId);

    List<Role> roles();

    /** Gives the role exactly these rights; log-ins see it within seconds. */
    void setRights(String role, List<String> rights);

    void changeOwnPassword(String passwordHash);

    void changeOwnPhone(byte[] sealed, byte[] index);

    Optional<byte[]> ownPhone();

    Optional<Account> withPhone(long regionId, byte[] index);

    void changeOwnTotp(byte @Nullable [] sealed);

    /** The forms that were kept when a log-in ran out, the latest first. */
    List<Draft> drafts();

    void dropDraft(long id);

    /** A kept form: where it was posted and its fields, url-encoded. */
    record Draft(long id, String path, String form, java.time.Instant savedAt) {}
}
