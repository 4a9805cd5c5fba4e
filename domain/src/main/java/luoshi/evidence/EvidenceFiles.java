package luoshi.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stored rows about files. */
public interface EvidenceFiles {

    long add(EvidenceFile file);

    Optional<EvidenceFile> find(long regionId, long id);

    List<EvidenceFile> of(long regionId, String subjectKind, long subjectId);

    /** Of several things, by thing; those without files are not there. */
    Map<Long, List<EvidenceFile>> ofAll(long regionId, String subjectKind, List<Long> subjectIds);

    /** Where the same contents were handed in, by hash, the earliest first. */
    Map<String, List<EvidenceFile>> sameContents(long regionId, List<String> hashes);

    /** Where the same content was handed in before, the earliest first. */
    List<EvidenceFile> sameContent(long regionId, String hash);

    /** Gives a photo of a visit to the leader's post for whom it was handed in: who holds the post sees it. */
    void give(long regionId, long id, long postId);
}
