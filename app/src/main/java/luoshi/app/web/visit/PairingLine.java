package luoshi.app.web.visit;

import java.time.LocalDate;
import luoshi.app.web.page.Light;
import luoshi.visit.Pairing;

/**
 * A pairing as a line.
 *
 * @param due the last day on which the next visit is in time
 */
public record PairingLine(Pairing pairing, String leader, String liaison, LocalDate due, Light light) {

    /** When its leader was there last. */
    public String last() {
        return pairing.lastAt() == null ? "还没有" : pairing.lastAt().toLocalDate().toString();
    }

    /** The address of what is paired; empty where it has no page of its own. */
    public String href() {
        return pairing.target().kind() == luoshi.visit.Kind.PROJECT
                ? "/projects/" + pairing.target().id()
                : "";
    }
}
