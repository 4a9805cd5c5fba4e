package luoshi.bench.caseline;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import luoshi.access.Actor;
import luoshi.access.SessionKey;
import luoshi.bench.Rig;
import luoshi.bench.Sink;
import luoshi.caseline.ActOnCase;
import luoshi.caseline.Answer;
import luoshi.caseline.CaseFile;
import luoshi.caseline.Cases;
import luoshi.caseline.definition.Handling;
import luoshi.caseline.table.ImportCases;
import org.jspecify.annotations.Nullable;

/** Proposals opened and sent to a unit, four at once, ours and Flowable's by turns, each at several batch sizes; the best of each counts. */
final class ProposalRace {
    private static final int THREADS = 4;
    private static final int[] OURS = {1, 100, 500, 2_000};
    private static final int[] PEERS = {1, 10, 50, 200};
    private static final long MILLIS = 6_000;
    private static final List<String> HEADER = List.of("编号", "案由", "类别", "领衔人");
    private static final String LINE = "deputy-proposal";
    private static final String TITLE = "关于整治路段积水并加装护栏的建议";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private ProposalRace() {}

    /** So many proposals are opened and moved one step on; the number tells this batch from others. */
    private interface Side {
        void batch(int cases, int number);
    }

    static void run(Rig rig, Sink sink) throws SQLException, InterruptedException {
        CaseDesk desk = new CaseDesk(rig);
        SessionKey key = desk.logIn(CaseSet.LOGIN);
        AtomicInteger numbers = new AtomicInteger();
        double ours = 0;
        double peers = 0;
        try (ProposalPeer peer = new ProposalPeer(rig)) {
            Side own = (cases, number) -> rig.acting().as(key, actor -> ours(desk, actor, cases, number));
            perSecond(own, OURS[1], numbers);
            perSecond(peer::batch, PEERS[1], numbers);
            for (int round = 0; round < OURS.length; round++) {
                ours = Math.max(ours, perSecond(own, OURS[round], numbers));
                peers = Math.max(peers, perSecond(peer::batch, PEERS[round], numbers));
            }
        }
        sink.rate("vs-flowable", ours, "per second", peers, OURS.length);
    }

    /** One by one through the desk, or a chunk of a table and one act on all of it. */
    private static int ours(CaseDesk desk, Actor actor, int cases, int number) {
        if (cases == 1) {
            Map<String, String> values =
                    Map.of("number", "T" + number, "title", TITLE, "kind", "人大建议", "proposer", "代表" + number % 300);
            long id = done(desk.open.open(actor, LINE, Handling.Channel.DESK, values, DAY));
            return (int) Math.min(1, done(desk.act.act(actor, id, send(number), DAY)));
        }
        List<ImportCases.Row> rows = IntStream.range(0, cases)
                .mapToObj(
                        n -> new ImportCases.Row(n + 1, List.of("T" + number + "-" + n, TITLE, "人大建议", "代表" + n % 300)))
                .toList();
        ImportCases.Chunk chunk =
                new ImportCases.Chunk(new ImportCases.Table("race" + number, HEADER, rows.size()), rows);
        int taken = desk.imports.take(actor, LINE, chunk, false, DAY).taken();
        List<Long> ids = desk.cases.queue(new Cases.Queue(actor.regionId(), LINE, 0L, "received", null), cases).stream()
                .map(CaseFile::id)
                .toList();
        desk.many.act(actor, ids, send(number), DAY).values().forEach(ProposalRace::done);
        if (taken != cases || ids.size() != cases) {
            throw new IllegalStateException("sent " + ids.size() + " of " + cases);
        }
        return cases;
    }

    private static ActOnCase.Doing send(int number) {
        return ActOnCase.Doing.of("send").to(CaseSet.unit(20 + number % CaseSet.HEADS));
    }

    private static long done(Answer answer) {
        return switch (answer) {
            case Answer.Done done -> done.id();
            case Answer.Refused refused -> throw new IllegalStateException(refused.reason());
        };
    }

    private static double perSecond(Side side, int batch, AtomicInteger numbers) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(THREADS);
        AtomicInteger cases = new AtomicInteger();
        AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        long started = System.nanoTime();
        for (int thread = 0; thread < THREADS; thread++) {
            Thread.ofPlatform().start(() -> {
                try {
                    while (System.nanoTime() - started < MILLIS * 1_000_000) {
                        side.batch(batch, numbers.incrementAndGet());
                        cases.addAndGet(batch);
                    }
                } catch (RuntimeException e) {
                    failure.set(e);
                }
                done.countDown();
            });
        }
        done.await();
        @Nullable RuntimeException failed = failure.get();
        if (failed != null) {
            throw failed;
        }
        return cases.get() * 1e9 / (System.nanoTime() - started);
    }
}
