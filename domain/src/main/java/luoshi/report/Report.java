package luoshi.report;

import java.time.Instant;

/**
 * 政府工作报告, without its text.
 *
 * @param year the year that it plans
 * @param fingerprint SM3 of the file, hex; the same file is the same report
 */
public record Report(
        long regionId,
        long id,
        String title,
        int year,
        String state,
        String fingerprint,
        String fileName,
        Instant receivedAt) {}
