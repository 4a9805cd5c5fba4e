package luoshi.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import luoshi.supervision.FireClocks;
import luoshi.supervision.Firings;

/** 催办: fires the clocks that are due, a large set at a time; a set that fails is halved until the one bad record is found and left aside. */
public final class FireDutyClocks implements RoundStep {
    private static final int SHOWN = 200;
    private static final int WORKERS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 4);

    private final FireClocks clocks;

    public FireDutyClocks(FireClocks clocks) {
        this.clocks = clocks;
    }

    @Override
    public String name() {
        return "催办";
    }

    @Override
    public Outcome run(LocalDate day, Door door) {
        if (!left(day, door)) {
            return new Outcome(0, 0, words(0, 0));
        }
        long[] counts = batch(day, door);
        if (counts[0] + counts[1] >= FireClocks.BATCH) {
            together(day, door).forEach(share -> add(counts, share));
        } else if (counts[0] + counts[1] > 0) {
            add(counts, share(day, door));
        }
        boolean whole = !left(day, door);
        return new Outcome(counts[0], counts[1], words(counts[0], counts[1]) + (whole ? "" : "，还有正被别处办理的，稍后再巡"), whole);
    }

    /** Whether a clock is due, though somebody else may hold it: another node, which may die with it, or a clerk who changes it. */
    private boolean left(LocalDate day, Door door) {
        return !door.once(actor -> clocks.due(actor.regionId(), day, 1)).isEmpty();
    }

    private static String words(long done, long aside) {
        return "催办和预警" + done + "件" + (aside == 0 ? "" : "，搁置" + aside + "件");
    }

    /** Many share the rest of a heavy day: what one has locked, the others pass over. */
    private List<long[]> together(LocalDate day, Door door) {
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            List<Future<long[]>> shares = new ArrayList<>();
            for (int worker = 0; worker < WORKERS; worker++) {
                shares.add(workers.submit(() -> share(day, door)));
            }
            List<long[]> counts = new ArrayList<>();
            for (Future<long[]> share : shares) {
                counts.add(share.get());
            }
            return counts;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Goes on until nothing is found: a clock that somebody changed under a batch's eyes is passed over by it and taken by the next. */
    private long[] share(LocalDate day, Door door) {
        long[] counts = new long[2];
        long[] last;
        do {
            last = batch(day, door);
            add(counts, last);
        } while (last[0] + last[1] > 0);
        return counts;
    }

    private static void add(long[] counts, long[] more) {
        counts[0] += more[0];
        counts[1] += more[1];
    }

    /** How many fired, and how many were left. */
    private long[] batch(LocalDate day, Door door) {
        try {
            return new long[] {door.once(actor -> clocks.batch(actor.regionId(), day)), 0};
        } catch (RuntimeException e) {
            List<Firings.Due> due = door.once(actor -> clocks.due(actor.regionId(), day, FireClocks.BATCH));
            return due.isEmpty() ? rethrow(e) : halves(due, day, door);
        }
    }

    private static long[] rethrow(RuntimeException e) {
        throw e;
    }

    private long[] halves(List<Firings.Due> due, LocalDate day, Door door) {
        long[] counts = new long[2];
        List<List<Firings.Due>> open = new ArrayList<>(List.of(due));
        while (!open.isEmpty()) {
            List<Firings.Due> part = open.removeLast();
            try {
                counts[0] += door.once(actor -> clocks.only(actor.regionId(), day, part));
            } catch (RuntimeException e) {
                if (part.size() == 1) {
                    counts[1]++;
                    String words = String.valueOf(e.getMessage());
                    door.once(actor -> {
                        clocks.aside(actor.regionId(), part.getFirst(), day, words);
                        return true;
                    });
                } else {
                    open.add(part.subList(0, part.size() / 2));
                    open.add(part.subList(part.size() / 2, part.size()));
                }
            }
        }
        return counts;
    }

    @Override
    public List<String> preview(LocalDate day, Door door) {
        long[] counts = door.once(actor -> clocks.count(actor.regionId(), day));
        List<String> lines = new ArrayList<>();
        lines.add("临近时限预警" + counts[0] + "件，逾期催办" + counts[1] + "件，再次催办" + counts[2] + "件，三次催办" + counts[3] + "件");
        door.once(actor -> clocks.due(actor.regionId(), day, SHOWN))
                .forEach(due -> lines.add("将" + act(due.rung()) + "“" + due.title() + "”的"
                        + due.stage().label() + "环节"));
        return lines;
    }

    private static String act(int rung) {
        return switch (rung) {
            case 0 -> "预警";
            case 1 -> "催办";
            case 2 -> "再次催办";
            default -> "三次催办";
        };
    }
}
