package luoshi.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import luoshi.app.boot.ReplayAccess;
import luoshi.ledger.Pace;
import luoshi.round.replay.ReplayMonth;
import luoshi.supervision.Light;
import luoshi.supervision.replay.RetellOrders;

/** A replay as lines: a block a month, what was done before what would have been. */
record ReplayTable(ReplayAccess.Told told, LocalDate from, LocalDate to, Map<String, String> supposed) {
    private static final String[] RUNGS = {"预警", "催办", "再次催办", "三次催办"};

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(
                "区划" + told.region() + "　" + from + "至" + to + "　" + (supposed.isEmpty() ? "参数照现行的" : "设想" + supposed));
        lines.add("每项先写当时做的，箭头后写照此会做的；当时没有记的写“—”。");
        long[] done = new long[RUNGS.length];
        long[] would = new long[RUNGS.length];
        for (ReplayMonth month : told.months()) {
            lines.add(month.month() + "　" + reminders(month.done(), month.would()) + "　催报单位"
                    + month.silent().done() + "→" + month.silent().would());
            if (!month.orders().equals(RetellOrders.Counts.NONE)) {
                lines.add(orders(month.orders()));
            }
            lines.addAll(monthEnd(month));
            Arrays.setAll(done, rung -> done[rung] + month.done()[rung]);
            Arrays.setAll(would, rung -> would[rung] + month.would()[rung]);
        }
        lines.add("合计　　　" + reminders(done, would));
        return lines;
    }

    /** As they stand, and as the journal tells them again: the same, or one of the two was tampered with. */
    private static String orders(RetellOrders.Counts counts) {
        return "　　　　　督查令　下达" + counts.issued() + "→" + counts.issuedTold() + "　解除" + counts.released() + "→"
                + counts.releasedTold();
    }

    private List<String> monthEnd(ReplayMonth month) {
        return month.month().atEndOfMonth().isAfter(to)
                ? List.of("　　　　　没有回放到月末")
                : List.of(
                        "　　　　　月末台账　" + ledger(month),
                        "　　　　　月末督办　" + duties(month),
                        "　　　　　月末落后　" + (month.behind().isEmpty() ? "没有" : told.furthestBehind(month)));
    }

    private static String reminders(long[] done, long[] would) {
        List<String> words = new ArrayList<>();
        for (int rung = 0; rung < RUNGS.length; rung++) {
            words.add(RUNGS[rung] + done[rung] + "→" + would[rung]);
        }
        return String.join("　", words);
    }

    private static String ledger(ReplayMonth month) {
        List<String> words = new ArrayList<>();
        for (Pace.Light light : Pace.Light.values()) {
            words.add(light.label()
                    + (month.kept().isEmpty()
                            ? "—"
                            : String.valueOf(month.kept().getOrDefault(light, 0L))) + "→"
                    + (month.ledger().isEmpty()
                            ? "—"
                            : String.valueOf(month.ledger().getOrDefault(light, 0L))));
        }
        return String.join("　", words);
    }

    private static String duties(ReplayMonth month) {
        List<String> words = new ArrayList<>();
        for (Light light : List.of(Light.GREEN, Light.YELLOW, Light.RED, Light.PAUSED)) {
            words.add(light.label() + month.duties().getOrDefault(light, 0L));
        }
        return String.join("　", words);
    }
}
