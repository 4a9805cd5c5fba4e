package luoshi.bench.proof;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import luoshi.bench.Rig;
import luoshi.journal.FactChain;
import luoshi.journal.Verdict.Damage;

/**
 * 篡改: one kind of alteration of a journal by somebody who owns the database.
 *
 * @param expected what the verification may call it
 * @param exact whether the verification must name the very place
 */
record Tampering(String name, Set<Damage> expected, boolean exact, Act act) {

    /** Alters the journal of {@code facts} sealed facts at a place in its chain, 2 ≤ place &lt; facts − 1. */
    interface Act {
        void at(Connection owner, int place, int facts, Random random) throws SQLException;
    }

    static Tampering kind(String name, Damage expected, Act act) {
        return new Tampering(name, EnumSet.of(expected), true, act);
    }

    Tampering or(Damage other) {
        Set<Damage> both = EnumSet.copyOf(expected);
        both.add(other);
        return new Tampering(name, both, exact, act);
    }

    /** Named somewhere, at the latest at the next anchor. */
    Tampering anywhere() {
        return new Tampering(name, expected, false, act);
    }

    /** A column of one sealed fact is changed. */
    static Tampering column(String column, String expression) {
        return kind(
                "改动" + column,
                Damage.ALTERED,
                (owner, place, facts, random) -> run(
                        owner, "update journal_fact set %s = %s where %s".formatted(column, expression, fact(place))));
    }

    static void run(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            if (statement.executeUpdate(sql) == 0) {
                throw new IllegalStateException("altered nothing: " + sql);
            }
        }
    }

    /** The row of the fact at a place in the chain. */
    static String fact(int place) {
        return "region_id = %1$d and id = (select fact_id from journal_seal where region_id = %1$d and seq = %2$d)"
                .formatted(Rig.COUNTY, place);
    }

    static String seal(int place) {
        return "region_id = %d and seq = %d".formatted(Rig.COUNTY, place);
    }

    /** Computes all seals from a place on anew, as somebody would who wants the chain to close again. */
    static void chainAnew(Connection owner, int from, int facts) throws SQLException {
        FactChain chain = new FactChain();
        byte[] hash = hashAt(owner, from - 1);
        try (PreparedStatement seal = owner.prepareStatement(
                "update journal_seal set hash = ? where region_id = " + Rig.COUNTY + " and seq = ?")) {
            for (int seq = from; seq <= facts; seq++) {
                byte[] bytes = CopiedFact.at(owner, seq);
                if (bytes.length == 0) {
                    continue;
                }
                chain.next(hash, bytes, hash);
                seal.setBytes(1, hash);
                seal.setInt(2, seq);
                seal.addBatch();
            }
            seal.executeBatch();
        }
        run(
                owner,
                "update journal_head set hash = '\\x%s' where region_id = %d"
                        .formatted(HexFormat.of().formatHex(hash), Rig.COUNTY));
    }

    private static byte[] hashAt(Connection owner, int seq) throws SQLException {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery("select hash from journal_seal where " + seal(seq))) {
            return row.next() ? row.getBytes(1) : new byte[FactChain.HASH_BYTES];
        }
    }
}
