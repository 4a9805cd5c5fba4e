package luoshi.project.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.supervision.Answer;
import org.jspecify.annotations.Nullable;

/** 定批 (R3-13): the list of a batch is frozen as of its ceremony; no project comes or goes afterwards. */
public final class DeclareBatch {
    private static final int LAST_ROUND = 12;

    private final Batches batches;
    private final Journal journal;

    public DeclareBatch(Batches batches, Journal journal) {
        this.batches = batches;
        this.journal = journal;
    }

    /** @param projects names or codes of 项目 */
    public Answer declare(Actor actor, Batch batch, List<String> projects, LocalDate today) {
        List<String> wanted = projects.stream()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        Map<String, Long> found = batches.named(actor.regionId(), wanted);
        List<Long> ids = wanted.stream()
                .map(found::get)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
        @Nullable String complaint = complaint(actor, batch, today);
        if (complaint == null) {
            complaint = complaint(
                    wanted.stream().filter(one -> !found.containsKey(one)).toList(),
                    batches.taken(actor.regionId(), batch, ids),
                    ids);
        }
        if (complaint != null) {
            return new Answer.Refused(complaint);
        }
        long id = batches.declare(actor.regionId(), batch, ids);
        journal.append(Fact.of(actor.regionId(), "batch.declared", "batch", id)
                .to(Particulars.of("name", batch.name())
                        .and("scheme", batch.scheme().label())
                        .and("ceremony", batch.ceremonyOn())
                        .and("count", batch.declared().count())
                        .and("total", batch.declared().total().toPlainString())
                        .and("projects", ids)
                        .json()));
        return new Answer.Done(id);
    }

    private @Nullable String complaint(Actor actor, Batch batch, LocalDate today) {
        if (!actor.may("project.keep")) {
            return "批次由发改局定";
        }
        if (!batch.kind().isOf(batch.scheme())) {
            return "三个一批只有签约、开工、投产";
        }
        if (batch.ceremonyOn().isAfter(today) || batch.ceremonyOn().getYear() != batch.year()) {
            return "名单以仪式当天为准，仪式举行之后再定批（R3-13）";
        }
        if (batch.round() < 0 || batch.round() > LAST_ROUND) {
            return "轮次写0到12，0表示全年";
        }
        return batches.declared(actor.regionId(), batch) ? "这一批已经定过，名单不再变动（R3-13）" : null;
    }

    private static @Nullable String complaint(List<String> unknown, List<String> taken, List<Long> ids) {
        if (!unknown.isEmpty()) {
            return "没有这些项目：" + String.join("、", unknown);
        }
        if (!taken.isEmpty()) {
            return "已经在同类的另一批里，不能再进一批（R3-13）：" + String.join("、", taken);
        }
        return ids.isEmpty() ? "请写项目名称或代码，一行一个" : null;
    }
}
