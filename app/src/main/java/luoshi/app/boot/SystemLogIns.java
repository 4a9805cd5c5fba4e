package luoshi.app.boot;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import luoshi.access.Gate;
import luoshi.access.SessionKey;

/** The log-ins under which the program itself works, one a county, opened when they are first needed. */
final class SystemLogIns {
    private final Gate gate;
    private final Map<Long, SessionKey> keys = new ConcurrentHashMap<>();

    SystemLogIns(Gate gate) {
        this.gate = gate;
    }

    /** @throws IllegalStateException where the county is not founded */
    SessionKey of(long regionId) {
        return keys.computeIfAbsent(regionId, this::open);
    }

    /** Opens a fresh log-in where the old one has ended. */
    SessionKey renewed(long regionId) {
        keys.remove(regionId);
        return of(regionId);
    }

    private SessionKey open(long regionId) {
        long account = gate.find("system@" + regionId)
                .orElseThrow(() -> new IllegalStateException("county " + regionId + " is not founded"))
                .accountId();
        SessionKey key = SessionKey.random(regionId);
        gate.open(regionId, account, key);
        return key;
    }
}
