package luoshi.journal;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** A journal to be verified: the one in the database, or an exported one. */
public interface JournalCopy {

    List<Long> regions() throws IOException;

    /** The facts that may still be without a seal; asked before the seals and the facts are read, answered after. */
    Unsettled unsettled(long regionId) throws IOException;

    /** Ids of facts that the sealer had not settled when this was asked for, and of all later ones. */
    interface Unsettled {
        Set<Long> ids() throws IOException;
    }

    /** The region's facts by transaction and id; each row is {@link FactChain#COLUMNS}. */
    CopyRows facts(long regionId) throws IOException;

    /** The region's seals by seq; each row is {@link Seal#COLUMNS}. */
    CopyRows seals(long regionId) throws IOException;

    /** The anchors that were kept with the journal. */
    List<Anchor> anchors(long regionId) throws IOException;
}
