package luoshi.report;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored reports. */
public interface Reports {

    /** The reports that may be seen, each in its latest version, the latest first. */
    List<Report> list(long regionId);

    /** All versions of a report, the first first. */
    List<Report> versions(long regionId, long firstId);

    Optional<Report> find(long regionId, long id);

    Optional<Report> withFingerprint(long regionId, String fingerprint);

    /** The text as read; offsets of commitments count its UTF-16 units. Empty for whoever may not read reports, though he may see their matters. */
    Optional<String> body(long regionId, long id);

    long add(Received received);

    void describe(long regionId, long id, String title, Occasion occasion);

    void move(long regionId, long id, ReportState state);

    /**
     * What is stored of a received file.
     *
     * @param firstId the first version of the report whose next version this is; null where it is a report of its own
     */
    record Received(
            long regionId,
            String title,
            int year,
            ReportState state,
            Occasion occasion,
            @Nullable Long firstId,
            String fingerprint,
            String fileName,
            Content content) {}

    /**
     * What was read.
     *
     * @param format the file's format, as {@code reading} names it
     */
    record Content(String format, String body) {}
}
