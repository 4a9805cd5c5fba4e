package luoshi.journal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 核锚: the anchors inside and outside the database, and whether they were signed by us. */
final class AnchorCheck {
    private AnchorCheck() {}

    static List<Anchor> gathered(List<Anchor> inside, List<Anchor> outside) {
        return Stream.concat(inside.stream(), outside.stream())
                .distinct()
                .sorted(Comparator.comparingLong(Anchor::seq))
                .toList();
    }

    /** The first anchor whose signature does not hold; none where no public key is at hand. */
    static Optional<Anchor> forged(List<Anchor> anchors, Optional<String> publicKey) {
        return publicKey.flatMap(key -> anchors.stream()
                .filter(anchor -> !AnchorKey.signed(key, anchor))
                .findFirst());
    }
}
