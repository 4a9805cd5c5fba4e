package luoshi.report;

import java.time.Instant;

/**
 * 政府工作报告: one version of it, without its text.
 *
 * @param year the year that it plans
 */
public record Report(
        long regionId,
        long id,
        String title,
        int year,
        ReportState state,
        Occasion occasion,
        Version version,
        Source source) {

    /**
     * 稿次.
     *
     * @param firstId the id of the report's first version, the same for all of them
     * @param number from 1
     * @param latest whether no later version has come in
     */
    public record Version(long firstId, int number, boolean latest) {}

    /**
     * 来源: the file that it was read from.
     *
     * @param fingerprint SM3 of the file, hex; the same file is the same report
     */
    public record Source(String fingerprint, String fileName, Instant receivedAt) {}

    /** 第2稿（审议稿） */
    public String versionName() {
        return "第" + version.number() + "稿（" + state.draft() + "）";
    }
}
