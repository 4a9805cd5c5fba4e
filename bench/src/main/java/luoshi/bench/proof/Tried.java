package luoshi.bench.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.bench.WireClient;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** What was asked, by whom, and what the answers held. */
final class Tried {
    private static final Pattern TOKEN = Pattern.compile("([a-z]{1,2})\\d{6}x\\d+z");

    private final Oracle oracle;
    private final Set<String> pairs = ConcurrentHashMap.newKeySet();
    private final Set<String> doors = ConcurrentHashMap.newKeySet();
    private final Set<String> kinds = ConcurrentHashMap.newKeySet();
    private final Map<Integer, LongAdder> statuses = new ConcurrentHashMap<>();
    private final LongAdder shown = new LongAdder();
    private final Map<String, Fault> faults = new ConcurrentHashMap<>();

    /** What went wrong at a door, whom it met first with what path, so that it can be repeated, and how often. */
    private record Fault(String door, String what, String first, LongAdder times) {
        @Override
        public String toString() {
            return "%,d 次 %s %s，如 %s".formatted(times.sum(), door, what, first);
        }
    }

    Tried(Oracle oracle) {
        this.oracle = oracle;
    }

    void judge(Oracle.Viewer viewer, Doors.Ask ask, WireClient.Answer answer) throws IOException {
        doors.add(ask.door());
        if (pairs.size() < 4_000_000) {
            pairs.add(viewer.account() + " " + ask.path());
        }
        statuses.computeIfAbsent(answer.status(), status -> new LongAdder()).increment();
        if (answer.status() >= 500) {
            fault(viewer, ask, "答 " + answer.status(), "");
        }
        look(viewer, ask, answer.head());
        look(viewer, ask, text(answer.body()));
    }

    private void look(Oracle.Viewer viewer, Doors.Ask ask, String text) {
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            if (oracle.mayShow(viewer, ask.door(), token.group())) {
                shown.increment();
                kinds.add(token.group(1));
            } else {
                fault(viewer, ask, token.group(1), token.group());
            }
        }
    }

    private void fault(Oracle.Viewer viewer, Doors.Ask ask, String what, String shown) {
        faults.computeIfAbsent(
                        ask.door() + what,
                        one -> new Fault(ask.door(), what, viewer + " " + ask.path() + " " + shown, new LongAdder()))
                .times()
                .increment();
    }

    /** Tables are handed out as zipped sheets: their texts are looked at too. */
    private static String text(byte[] body) throws IOException {
        if (body.length < 4 || body[0] != 'P' || body[1] != 'K') {
            return new String(body, StandardCharsets.UTF_8);
        }
        StringBuilder all = new StringBuilder();
        try (ZipFile zip = ZipFile.builder().setByteArray(body).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    int doors() {
        return doors.size();
    }

    int pairs() {
        return pairs.size();
    }

    long shown() {
        return shown.sum();
    }

    /** What was planted and shown to nobody. */
    List<String> unseen() {
        return Arrays.stream(Planted.values())
                .filter(kind -> !kinds.contains(kind.code))
                .map(kind -> kind.table)
                .toList();
    }

    String statuses() {
        return new TreeMap<>(statuses).toString();
    }

    /** Whether something of the kind was shown to somebody who may not see it. */
    boolean leaked(Planted kind) {
        return faults.values().stream().anyMatch(fault -> fault.what().equals(kind.code));
    }

    /** What somebody was shown who may not see it, and the pages that failed: a line each. */
    List<String> faults() {
        return faults.values().stream().map(Fault::toString).sorted().toList();
    }
}
