package luoshi.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 账号, as administrators see it; passwords and second factors are never read back.
 *
 * @param personId the person behind it, null for an administrator or an outside account
 * @param roles the codes of its roles
 */
public record Account(
        long regionId,
        long id,
        String login,
        @Nullable Long personId,
        String name,
        boolean open,
        boolean secondFactor,
        @Nullable Instant lockedUntil,
        List<String> roles) {}
