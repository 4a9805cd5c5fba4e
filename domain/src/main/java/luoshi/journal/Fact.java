package luoshi.journal;

import org.jspecify.annotations.Nullable;

/**
 * 事实: one act, in the past tense. Who and when are not given here: the database stamps them from the acting person's claims.
 *
 * @param regionId the county whose journal it belongs to
 * @param verb {@code commitment.assigned}
 * @param subjectKind {@code commitment}
 * @param subjectId the thing's id, if it has one
 * @param before the state before, canonical JSON, where there was one
 * @param after the state after, canonical JSON, where there is one
 */
public record Fact(
        long regionId,
        String verb,
        String subjectKind,
        @Nullable Long subjectId,
        @Nullable String before,
        @Nullable String after) {

    public static Fact of(long regionId, String verb, String subjectKind, long subjectId) {
        return new Fact(regionId, verb, subjectKind, subjectId, null, null);
    }

    public Fact from(String before) {
        return new Fact(regionId, verb, subjectKind, subjectId, before, after);
    }

    public Fact to(String after) {
        return new Fact(regionId, verb, subjectKind, subjectId, before, after);
    }
}
