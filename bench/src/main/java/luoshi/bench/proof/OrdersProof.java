package luoshi.bench.proof;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import luoshi.access.SessionKey;
import luoshi.bench.Options;
import luoshi.bench.Proof;
import luoshi.bench.Rig;
import luoshi.bench.Workshop;

/**
 * 证明：督查令不重、不漏、不跳号. Over two nodes of one database clerks confirm the same signed papers at the same time, each clicking twice, while somebody of
 * another post tries to sign; the faults are those of {@link OrderFaults}. Every order that was acknowledged is issued, none twice; the numbers of each colour
 * follow each other; whoever is named as its signer holds the colour's post; each account sees the orders that its rights let it see and no other.
 */
public final class OrdersProof implements Proof {
    private static final int FAULTS = 200;
    private static final int SMALL = 4;
    private static final int CLERKS = 6;
    private static final int STRANGERS = 2;
    private static final int ORDERS_A_FAULT = 300;

    private static final String WRONG = """
            select
              (select count(*) from (select colour, min(number) as first, max(number) as last, count(*) as all_of from supervision_order
                                     where subject_kind = 'proof' and number is not null group by colour) g where last - first + 1 <> all_of),
              (select count(*) from supervision_order o where subject_kind = 'proof' and number is not null
                 and 1 <> (select count(*) from supervision_order_move m where m.region_id = o.region_id and m.order_id = o.id and m.move = 'CONFIRM')),
              (select count(*) from supervision_order o where subject_kind = 'proof' and number is not null
                 and 1 <> (select count(*) from journal_fact f where f.region_id = o.region_id and f.subject_kind = 'order' and f.subject_id = o.id and f.verb = 'order.issued')),
              (select count(*) from supervision_order o join region_post p on p.region_id = o.region_id and p.id = o.signed_post
                 where subject_kind = 'proof' and p.kind <> case colour when 'BLUE' then '督查室主任' when 'ORANGE' then '组织部长' else '纪委书记' end)""";

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public Outcome run(Options options) throws Exception {
        Path folder = Workshop.folder("orders");
        Workshop.delete(folder);
        int faults = (options.small() ? SMALL : FAULTS) / options.parts();
        Random random = new Random(options.part());
        List<SessionKey> office = new ArrayList<>();
        List<SessionKey> strangers = new ArrayList<>();
        List<Long> orders = settle(folder, faults * ORDERS_A_FAULT, office, strangers);
        OrderFaults.Told told = new OrderFaults.Told(ConcurrentHashMap.newKeySet(), new AtomicLong());
        try (OrderNodes nodes = new OrderNodes(folder)) {
            OrderFaults all = new OrderFaults(nodes, new OrderFaults.People(office, strangers), orders, told, random);
            for (int fault = 0; fault < faults; fault++) {
                all.happen(fault);
            }
        }
        return judge(folder, faults, told.acknowledged(), told.twice().get());
    }

    private static List<Long> settle(Path folder, int waiting, List<SessionKey> office, List<SessionKey> strangers)
            throws Exception {
        try (Rig rig = Rig.open(folder);
                Connection owner = rig.owner();
                Statement statement = owner.createStatement()) {
            Population.settle(rig, "0".repeat(64));
            statement.execute(settling(waiting));
            List<Oracle.Viewer> viewers = new Oracle(owner).viewers();
            open(rig, viewers, office, CLERKS, one -> one.may("order.manage") && one.whole());
            open(rig, viewers, strangers, STRANGERS, one -> one.may("order.sign") && !one.may("order.manage"));
            return ids(statement, "select id from supervision_order where subject_kind = 'proof' order by id");
        }
    }

    /** The three posts of §2.1, and signed papers that wait for a second person. */
    private static String settling(int waiting) {
        return """
            update region_post p set kind = k.kind
            from (select post_id, row_number() over (order by post_id) as place from (select distinct post_id from region_holding where region_id = %1$d) h) h
            join (values (1, '督查室主任'), (2, '组织部长'), (3, '纪委书记')) as k(place, kind) on k.place = h.place
            where p.region_id = %1$d and p.id = h.post_id;
            insert into supervision_order (region_id, colour, state, subject_kind, subject_id, subject, unit_id, direct_reason, problem, demand, days, drafted_on,
                                           assessed_on, drafted_by, scan_id, recorded_by, concerned, restriction)
            select %1$d, (array['BLUE', 'ORANGE', 'RED'])[n %% 3 + 1], 'SCANNED', 'proof', n, '第' || n || '件', u.id, case when n %% 3 > 0 then 'URGENT' end, '差12个百分点',
                   '限期赶上', 15, current_date, current_date, 1, 1, 0, array[u.id], 0
            from generate_series(1, %2$d) n, (select max(id) as id from region_unit where region_id = %1$d) u;
            insert into access_account_role select region_id, account_id, 'supervision' from access_account_role
            where region_id = %1$d and role_code in ('deputy', 'enterprise') on conflict do nothing""".formatted(Rig.COUNTY, waiting);
    }

    private static void open(
            Rig rig, List<Oracle.Viewer> viewers, List<SessionKey> keys, int most, Predicate<Oracle.Viewer> wanted) {
        viewers.stream()
                .filter(one -> one.county() == Rig.COUNTY && wanted.test(one))
                .limit(most)
                .forEach(one -> {
                    SessionKey key = SessionKey.random(one.county());
                    rig.gate().open(one.county(), one.account(), key);
                    keys.add(key);
                });
    }

    private static List<Long> ids(Statement statement, String sql) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                ids.add(row.getLong(1));
            }
        }
        return ids;
    }

    private static Outcome judge(Path folder, int faults, Set<Long> acknowledged, long twice) throws Exception {
        try (Rig rig = Rig.open(folder);
                Connection owner = rig.owner();
                Statement statement = owner.createStatement()) {
            Set<Long> issued = new HashSet<>(ids(
                    statement, "select id from supervision_order where subject_kind = 'proof' and state = 'ISSUED'"));
            long lost = acknowledged.stream().filter(id -> !issued.contains(id)).count();
            long[] wrong = new long[4];
            try (ResultSet row = statement.executeQuery(WRONG)) {
                row.next();
                for (int at = 0; at < wrong.length; at++) {
                    wrong[at] = row.getLong(at + 1);
                }
            }
            OrderSight sight = OrderSight.of(rig, owner);
            boolean holds = lost == 0
                    && twice == 0
                    && wrong[0] + wrong[1] + wrong[2] + wrong[3] == 0
                    && sight.astray() == 0
                    && sight.refused() > 0
                    && !acknowledged.isEmpty();
            return new Outcome(
                    holds,
                    "%s：两个节点，杀进程、同时点两下、多人同时签 %d 次，已确认下达 %,d 张，丢失 %d，重复 %d；库中下达 %,d 张，跳号的颜色 %d，签批不止一次或没有的 %d，留痕不是一条的 %d，签发人职务不符的 %d；查 %d 个账号，不得见橙色红色令的 %d 个，看错的 %d 个。"
                            .formatted(
                                    holds ? "成立" : "不成立",
                                    faults,
                                    acknowledged.size(),
                                    lost,
                                    twice,
                                    issued.size(),
                                    wrong[0],
                                    wrong[1],
                                    wrong[2],
                                    wrong[3],
                                    sight.asked(),
                                    sight.refused(),
                                    sight.astray()));
        }
    }
}
