package luoshi.app.boot;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.Gate;
import luoshi.access.SessionKey;
import luoshi.round.Door;

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

    /** Works as the program itself, under a fresh log-in where the old one has ended. */
    <T> T as(long regionId, Acting acting, Function<Actor, T> work) {
        try {
            return acting.as(of(regionId), work);
        } catch (Acting.SessionEnded e) {
            return acting.as(renewed(regionId), work);
        }
    }

    /** The way into a transaction as the program itself. */
    Door door(long regionId, Acting acting) {
        return new Door() {
            @Override
            public <T> T once(Function<Actor, T> work) {
                return as(regionId, acting, work);
            }
        };
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
