package luoshi.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.access.Audience;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.parameter.Parameters;
import org.jspecify.annotations.Nullable;

/** 提交佐证: takes a file, looks what it is, keeps it under its hash and remembers for what it was handed in. */
public final class AddEvidence {
    private static final long MEGABYTE = 1 << 20;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ContentStore store;
    private final EvidenceFiles files;
    private final Parameters parameters;
    private final Journal journal;

    public AddEvidence(ContentStore store, EvidenceFiles files, Parameters parameters, Journal journal) {
        this.store = store;
        this.files = files;
        this.parameters = parameters;
        this.journal = journal;
    }

    /**
     * What is handed in.
     *
     * @param kind 现场照片, 验收报告 …
     * @param subjectKind for what, e.g. {@code note}
     * @param audience whom it concerns: the same as what it is handed in for
     * @param within the days in which a photo must have been taken; null where any day will do
     */
    public record Handed(
            String name,
            String kind,
            String subjectKind,
            long subjectId,
            Audience audience,
            @Nullable Within within) {

        public Handed(String name, String kind, String subjectKind, long subjectId, Audience audience) {
            this(name, kind, subjectKind, subjectId, audience, null);
        }
    }

    /** 报告期 (R5-9): from the first day to the last. */
    public record Within(LocalDate first, LocalDate last) {
        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    /** What came of it. */
    public sealed interface Answer {
        /** @param warning that the same content was handed in before, in words */
        record Added(long id, Optional<String> warning) implements Answer {}

        record Refused(String reason) implements Answer {}
    }

    public Answer add(Actor actor, Handed handed, InputStream content, LocalDate today) {
        try (BufferedInputStream in = new BufferedInputStream(content)) {
            in.mark(FileKind.HEAD);
            byte[] head = in.readNBytes(FileKind.HEAD);
            in.reset();
            Optional<FileKind> found = FileKind.of(head);
            if (found.isEmpty() || !found.get().endsLike(handed.name())) {
                return new Answer.Refused("“" + handed.name() + "”的内容不是它名字所说的格式，或不在可收的格式内（PDF、图片、Word、Excel、OFD）");
            }
            long largest = parameters
                            .on(actor.regionId(), "evidence.largest-megabytes", today)
                            .number()
                    * MEGABYTE;
            ContentStore.Stored stored = store.put(new LimitedStream(in, largest));
            return keep(actor, handed, found.get(), stored, today);
        } catch (LimitedStream.TooLong e) {
            return new Answer.Refused("“" + handed.name() + "”超过" + e.limit() / MEGABYTE + "MB，请压缩或拆分后再传");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer keep(Actor actor, Handed handed, FileKind kind, ContentStore.Stored stored, LocalDate today)
            throws IOException {
        List<EvidenceFile> same = files.sameContent(actor.regionId(), stored.hash());
        CaptureMarks marks = CaptureMarks.of(store.path(stored.hash()), kind);
        Within within = handed.within();
        @Nullable LocalDate taken = marks.at() == null ? null : LocalDate.ofInstant(marks.at(), ZONE);
        if (within != null && taken != null && !within.holds(taken)) {
            return new Answer.Refused("“" + handed.name() + "”拍摄于" + taken + "，不在" + within.first() + "至"
                    + within.last() + "之间，不能作本次的佐证");
        }
        int years = parameters
                .on(actor.regionId(), "evidence.retention-years", today)
                .number();
        long id = files.add(new EvidenceFile(
                actor.regionId(),
                0,
                stored.hash(),
                handed.name(),
                kind.mediaType(),
                stored.sizeBytes(),
                handed.kind(),
                marks.at(),
                marks.latitude(),
                marks.longitude(),
                today.plusYears(years),
                handed.subjectKind(),
                handed.subjectId(),
                handed.audience()));
        journal.append(Fact.of(actor.regionId(), "evidence.added", "evidence", id)
                .to(Particulars.of("hash", stored.hash())
                        .and("name", handed.name())
                        .and("for", handed.subjectKind() + ":" + handed.subjectId())
                        .json()));
        return new Answer.Added(id, same.stream().findFirst().map(first -> "与已交的“" + first.name() + "”内容完全相同"));
    }
}
