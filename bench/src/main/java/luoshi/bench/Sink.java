package luoshi.bench;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Takes measured cases and prints each as one line of JSON. */
public final class Sink {
    private final String bench;

    Sink(String bench) {
        this.bench = bench;
    }

    /** A case without a peer. */
    public void alone(String name, double value, String unit, int runs) {
        print(name, value, unit, null, null, runs);
    }

    /** A rate beside the peer's: the ratio is ours over the peer's. */
    public void rate(String name, double ours, String unit, double peer, int runs) {
        print(name, ours, unit, peer, ours / peer, runs);
    }

    /** A ratio that is itself the value. */
    public void ratio(String name, double ratio, double against, int runs) {
        print(name, ratio, "ratio", against, ratio, runs);
    }

    private void print(
            String name, double value, String unit, @Nullable Double against, @Nullable Double ratio, int runs) {
        System.out.printf(
                "{\"bench\":\"%s\",\"case\":\"%s\",\"value\":%s,\"unit\":\"%s\",\"against\":%s,\"ratio\":%s,\"n\":%d}%n",
                bench, name, short4(value), unit, short4(against), short4(ratio), runs);
    }

    private static String short4(@Nullable Double value) {
        return value == null
                ? "null"
                : BigDecimal.valueOf(value).round(new MathContext(4)).toPlainString();
    }

    /** The middle of several runs. */
    public static double median(double... runs) {
        double[] sorted = runs.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
