package luoshi.app.boot;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.Gate;
import luoshi.access.SessionKey;

/** The log-ins of the sample county's people, for what they do at the first start; closed when it is done. */
final class SampleLogIns implements AutoCloseable {
    private final Gate gate;
    private final Acting acting;
    private final Map<String, SessionKey> keys = new HashMap<>();

    SampleLogIns(Gate gate, Acting acting) {
        this.gate = gate;
        this.acting = acting;
    }

    <T> T as(String login, Function<Actor, T> work) {
        return acting.as(keys.computeIfAbsent(login, this::open), work);
    }

    private SessionKey open(String login) {
        long account = gate.find(login).orElseThrow().accountId();
        SessionKey key = SessionKey.random(SampleCounty.COUNTY);
        gate.open(SampleCounty.COUNTY, account, key);
        return key;
    }

    @Override
    public void close() {
        keys.values().forEach(gate::close);
    }
}
