package luoshi.evidence;

import java.util.List;
import java.util.Optional;

/** The stored rows about files. */
public interface EvidenceFiles {

    long add(EvidenceFile file);

    Optional<EvidenceFile> find(long regionId, long id);

    List<EvidenceFile> of(long regionId, String subjectKind, long subjectId);

    /** Where the same content was handed in before, the earliest first. */
    List<EvidenceFile> sameContent(long regionId, String hash);
}
