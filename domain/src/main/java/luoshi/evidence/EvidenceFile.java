package luoshi.evidence;

import java.time.Instant;
import java.time.LocalDate;
import luoshi.access.Audience;
import org.jspecify.annotations.Nullable;

/**
 * 佐证材料: a file as it was handed in for something.
 *
 * @param id 0 before it is stored
 * @param hash SM3 of the content, 64 hex digits
 * @param mediaType found in the content
 * @param kind 批复文件, 合同, 验收报告, 支付凭证, 现场照片, 统计数据 or 其他
 * @param capturedAt when the file itself says it was made, with {@code latitude} and {@code longitude} where it tells
 * @param keepUntil the day until which it is kept
 * @param subjectKind what it was handed in for, e.g. {@code note}
 * @param audience whom it concerns: the same as what it was handed in for
 */
public record EvidenceFile(
        long regionId,
        long id,
        String hash,
        String name,
        String mediaType,
        long sizeBytes,
        String kind,
        @Nullable Instant capturedAt,
        @Nullable Double latitude,
        @Nullable Double longitude,
        LocalDate keepUntil,
        String subjectKind,
        long subjectId,
        Audience audience) {

    /** Whether it can have a thumbnail. */
    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }
}
