package luoshi.report;

import java.util.List;
import java.util.Optional;

/** The stored reports. */
public interface Reports {

    /** The reports that may be seen, the latest first. */
    List<Report> list(long regionId);

    Optional<Report> find(long regionId, long id);

    Optional<Report> withFingerprint(long regionId, String fingerprint);

    /** The text as read; offsets of commitments count its UTF-16 units. */
    String body(long regionId, long id);

    long add(Received received);

    /** What is stored of a received file. */
    record Received(
            long regionId, String title, int year, String fingerprint, String fileName, String format, String body) {}
}
