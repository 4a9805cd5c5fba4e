package luoshi.access;

import java.util.OptionalLong;
import java.util.Set;

/**
 * 办事的人: the checked claims of a log-in, as {@code access_enter()} answered them. The database holds the same claims for the
 * transaction, so an {@code Actor} in Java can hide a button but never widen what may be seen.
 *
 * @param accountId the account
 * @param person the person behind it, if any
 * @param post the post in which the person acts
 * @param unit the unit of that post
 * @param regionId the home county
 * @param scope what may be seen
 * @param rights what may be done, e.g. {@code ledger.verify}
 * @param label how the person is called on pages: 督查室主任
 */
public record Actor(
        long accountId,
        OptionalLong person,
        OptionalLong post,
        OptionalLong unit,
        long regionId,
        Scope scope,
        Set<String> rights,
        String label) {

    public boolean may(String right) {
        return rights.contains(right);
    }

    /** Whether the unit is one of the actor's own: the posts held today and, for a leader, the units in his charge. */
    public boolean actsFor(long unitId) {
        return scope.units().contains(unitId);
    }

    /** Reads the fields that {@code access_claims()} describes, divided by {@code |}. */
    public static Actor ofClaims(String claims) {
        String[] field = claims.split("\\|", -1);
        return new Actor(
                Long.parseLong(field[0]),
                number(field[1]),
                number(field[2]),
                number(field[3]),
                Long.parseLong(field[4]),
                Scope.ofClaims(field[5], field[6], field[7], field[8]),
                Set.of(Scope.elements(field[9])),
                field[10]);
    }

    private static OptionalLong number(String text) {
        return text.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(text));
    }
}
