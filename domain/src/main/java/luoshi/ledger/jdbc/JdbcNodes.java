package luoshi.ledger.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import luoshi.ledger.Node;
import luoshi.ledger.Nodes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** {@link Nodes} in PostgreSQL. */
public final class JdbcNodes implements Nodes {
    private final JdbcTemplate jdbc;

    public JdbcNodes(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Node> of(long regionId, long commitmentId) {
        return ofAll(regionId, List.of(commitmentId)).getOrDefault(commitmentId, List.of());
    }

    @Override
    public Map<Long, List<Node>> ofAll(long regionId, List<Long> commitmentIds) {
        Map<Long, List<Node>> plans = new HashMap<>();
        Map<Long, Integer> latest = new HashMap<>();
        jdbc.query(
                """
                select commitment_id, version, words, due_on, quantity from ledger_node
                where region_id = ? and commitment_id = any (?) order by commitment_id, version desc, due_on, place""",
                row -> {
                    long commitment = row.getLong("commitment_id");
                    int version = row.getInt("version");
                    if (latest.computeIfAbsent(commitment, id -> version) == version) {
                        plans.computeIfAbsent(commitment, id -> new ArrayList<>())
                                .add(new Node(
                                        row.getString("words"),
                                        row.getObject("due_on", LocalDate.class),
                                        row.getBigDecimal("quantity")));
                    }
                },
                regionId,
                Rows.array(commitmentIds));
        return plans;
    }

    @Override
    public void plan(long regionId, long commitmentId, List<Node> nodes) {
        Integer last = jdbc.queryForObject(
                "select coalesce(max(version), 0) from ledger_node where region_id = ? and commitment_id = ?",
                Integer.class,
                regionId,
                commitmentId);
        int version = last == null ? 1 : last + 1;
        jdbc.batchUpdate(
                """
                insert into ledger_node (region_id, commitment_id, version, place, words, due_on, quantity, concerned, restriction)
                select region_id, id, ?, ?, ?, ?, ?, concerned, restriction from ledger_commitment where region_id = ? and id = ?""",
                IntStream.range(0, nodes.size())
                        .mapToObj(i -> row(version, i, nodes.get(i), regionId, commitmentId))
                        .toList());
    }

    private static @Nullable Object[] row(int version, int place, Node node, long regionId, long commitmentId) {
        return new @Nullable Object[] {
            version, place, node.words(), node.dueOn(), node.quantity(), regionId, commitmentId
        };
    }
}
