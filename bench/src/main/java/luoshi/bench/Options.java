package luoshi.bench;

import java.util.List;
import java.util.Optional;

/**
 * What was asked on the command line.
 *
 * @param name which bench or proof
 * @param json only lines of JSON are wanted, no tables for people
 * @param only the one case that is wanted
 * @param growth whether larger sizes are measured too
 * @param prepare make the data sets and measure nothing
 * @param small the small version of a proof
 * @param part which part of how many of a proof, counted from 1
 */
public record Options(
        String name,
        boolean json,
        Optional<String> only,
        boolean growth,
        boolean prepare,
        boolean small,
        int part,
        int parts) {

    static Options of(List<String> arguments) {
        Optional<String> part = value(arguments, "--part");
        String[] fraction = part.orElse("1/1").split("/", -1);
        return new Options(
                arguments.isEmpty() ? "" : arguments.getFirst(),
                arguments.contains("--json"),
                value(arguments, "--only"),
                arguments.contains("--growth"),
                arguments.contains("--prepare"),
                arguments.contains("--small"),
                Integer.parseInt(fraction[0]),
                Integer.parseInt(fraction[1]));
    }

    private static Optional<String> value(List<String> arguments, String name) {
        int at = arguments.indexOf(name);
        return at < 0 || at + 1 >= arguments.size() ? Optional.empty() : Optional.of(arguments.get(at + 1));
    }

    public boolean wants(String caseName) {
        return only.isEmpty() || only.get().equals(caseName);
    }
}
