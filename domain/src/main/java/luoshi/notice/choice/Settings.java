package luoshi.notice.choice;

import java.util.List;
import java.util.Optional;

/** The stored choices; addresses are sealed there and open here. */
public interface Settings {

    /** The acting person's own. */
    Optional<Setting> own(long regionId, long accountId);

    void keep(Setting setting);

    /** Of everybody who wants something; for the program that sends. */
    List<Setting> open(long regionId);
}
