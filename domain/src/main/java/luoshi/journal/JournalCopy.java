package luoshi.journal;

import java.io.IOException;
import java.util.List;

/** A journal to be verified: the one in the database, or an exported one. */
public interface JournalCopy {

    List<Long> regions() throws IOException;

    /** The region's facts by transaction and id; each row is {@link FactChain#COLUMNS}. */
    CopyRows facts(long regionId) throws IOException;

    /** The region's seals by seq; each row is {@link Seal#COLUMNS}. */
    CopyRows seals(long regionId) throws IOException;

    /** The anchors that were kept with the journal. */
    List<Anchor> anchors(long regionId) throws IOException;
}
