package luoshi.bench.round;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import luoshi.bench.Rig;

/** The floor: the bare set-based UPDATE and INSERTs of the same rows into tables of the same shape, with nothing that guards or asks who acts. */
final class BareStatement {
    private BareStatement() {}

    static void prepare(Statement statement) throws SQLException {
        statement.execute("""
                drop table if exists bare_clock, bare_reminder, bare_fact_of_round, bare_outbox;
                create table bare_clock (like supervision_clock including defaults including generated);
                insert into bare_clock (region_id, duty_id, stage, turn, counting, noon, budget, consumed, since, since_seq, rung, done_on, unit_id, concerned, restriction)
                select region_id, duty_id, stage, turn, counting, noon, budget, consumed, since, since_seq, rung, done_on, unit_id, concerned, restriction from supervision_clock;
                alter table bare_clock add primary key (region_id, duty_id, stage);
                create index on bare_clock (region_id, stage, counting, rung, last_seq) where since is not null;
                create table bare_reminder (like supervision_reminder);
                alter table bare_reminder add primary key (region_id, duty_id, stage, turn, rung);
                create table bare_fact_of_round (like journal_fact including defaults);
                alter table bare_fact_of_round add primary key (region_id, xid, id);
                create index on bare_fact_of_round (region_id, subject_kind, subject_id);
                create table bare_outbox (like notice_outbox including defaults);
                alter table bare_outbox add primary key (region_id, unit_id, key);
                create index on bare_outbox (region_id, id) where delivered_at is null""");
        statement.execute("vacuum analyze bare_clock");
    }

    static void wind(Statement statement) throws SQLException {
        statement.execute("update bare_clock set rung = 1 where rung <> 1");
        statement.execute("truncate bare_reminder, bare_fact_of_round, bare_outbox");
        statement.execute("vacuum (analyze) bare_clock");
    }

    /** Answers how many a second. */
    static double perSecond(Connection owner, int lastSeq, int most) throws SQLException {
        long started = System.nanoTime();
        try (Statement statement = owner.createStatement();
                var row = statement.executeQuery("""
                        with moved as (
                          update bare_clock k set rung = rung + 1 where ctid = any (array(
                            select ctid from bare_clock
                            where region_id = %1$d and stage = 'SETTLE' and counting = 'NATURAL' and rung = 1 and since is not null and last_seq <= %2$d limit %3$d))
                          returning k.region_id, k.duty_id, k.stage, k.turn, k.unit_id, k.concerned, k.restriction),
                        reminded as (insert into bare_reminder select region_id, duty_id, stage, turn, 1, current_date, unit_id, concerned, restriction from moved),
                        noted as (
                          insert into bare_fact_of_round (region_id, account_id, verb, subject_kind, subject_id, after)
                          select region_id, 1, 'duty.reminded', 'duty', duty_id, '{"day":"2026-06-11","rung":"1","stage":"' || stage || '"}' from moved),
                        told as (
                          insert into bare_outbox (region_id, unit_id, key, title, words, subject_kind, subject_id)
                          select region_id, unit_id, 'duty/' || duty_id || '/' || stage || '/' || turn || '/1', '逾期催办：第' || duty_id || '段河道阻水物清理',
                                 '“办结”已过时限，请立即办理并说明原因。', 'duty', duty_id from moved)
                        select count(*) from moved""".formatted(Rig.COUNTY, lastSeq, most))) {
            row.next();
            return row.getLong(1) * 1e9 / (System.nanoTime() - started);
        }
    }
}
