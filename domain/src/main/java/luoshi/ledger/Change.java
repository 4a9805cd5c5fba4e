package luoshi.ledger;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 变更: what was changed after a commitment had gone live.
 *
 * @param what 目标, 时限, 牵头, 拆分, 合并 or 撤销
 * @param document 常务会议纪要: title and 文号
 * @param evidenceId the document's file
 * @param changedAt null before it is stored
 */
public record Change(
        long regionId,
        long commitmentId,
        String what,
        String before,
        String after,
        String document,
        LocalDate decidedOn,
        @Nullable Long evidenceId,
        @Nullable Instant changedAt) {}
