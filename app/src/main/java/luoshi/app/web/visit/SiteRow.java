package luoshi.app.web.visit;

import java.util.List;
import java.util.stream.Collectors;
import luoshi.visit.Kind;

/**
 * What may be paired, as a line.
 *
 * @param place the township; empty for the county itself
 */
public record SiteRow(
        Kind kind, long id, String name, String place, String unit, String contact, List<PairingLine> pairings) {

    public String leaders() {
        return pairings.stream().map(PairingLine::leader).collect(Collectors.joining("、"));
    }

    /** When a leader was here last; empty where none ever was. */
    public String last() {
        return pairings.stream()
                .map(PairingLine::pairing)
                .filter(pairing -> pairing.lastAt() != null)
                .map(pairing -> String.valueOf(pairing.lastAt()).substring(0, DAY))
                .max(String::compareTo)
                .orElse("");
    }

    private static final int DAY = 10;
}
