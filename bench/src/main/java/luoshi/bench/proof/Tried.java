package luoshi.bench.proof;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import luoshi.bench.WireClient;

/** What was asked, by whom, and what the answers held. */
final class Tried {
    private static final Pattern TOKEN = Pattern.compile("[cnerup]\\d{6}x\\d+z");

    private final Oracle oracle;
    private final Set<String> pairs = ConcurrentHashMap.newKeySet();
    private final Set<String> doors = ConcurrentHashMap.newKeySet();
    private final Map<Integer, LongAdder> statuses = new ConcurrentHashMap<>();
    private final LongAdder shown = new LongAdder();
    private final Collection<String> leaks = new ConcurrentLinkedQueue<>();

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
            leaks.add(ask.path() + " answered " + answer.status());
        }
        look(viewer, ask, answer.head());
        look(viewer, ask, text(answer.body()));
    }

    private void look(Oracle.Viewer viewer, Doors.Ask ask, String text) {
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            if (oracle.mayShow(viewer, token.group())) {
                shown.increment();
            } else {
                leaks.add(viewer + " saw " + token.group() + " on " + ask.door());
            }
        }
    }

    /** Tables are handed out as zipped sheets: their texts are looked at too. */
    private static String text(byte[] body) throws IOException {
        if (body.length < 4 || body[0] != 'P' || body[1] != 'K') {
            return new String(body, StandardCharsets.UTF_8);
        }
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
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

    String statuses() {
        return new TreeMap<>(statuses).toString();
    }

    Collection<String> leaks() {
        return leaks;
    }
}
