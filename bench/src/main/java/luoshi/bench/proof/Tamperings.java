package luoshi.bench.proof;

import static luoshi.bench.proof.Tampering.chainAnew;
import static luoshi.bench.proof.Tampering.column;
import static luoshi.bench.proof.Tampering.fact;
import static luoshi.bench.proof.Tampering.kind;
import static luoshi.bench.proof.Tampering.run;
import static luoshi.bench.proof.Tampering.seal;

import java.util.List;
import luoshi.bench.Rig;
import luoshi.journal.Verdict.Damage;

/** Every kind of alteration that the journal must show: of facts, of seals, of the chain's end, of anchors. */
final class Tamperings {
    private static final long COUNTY = Rig.COUNTY;

    private Tamperings() {}

    static final List<Tampering> IN_THE_DATABASE = List.of(
            column("at", "at - interval '1 microsecond'"),
            column("account_id", "account_id + 1"),
            column("person_id", "coalesce(person_id, 0) + 1"),
            column("post_id", "coalesce(post_id, 0) + 1"),
            column("unit_id", "coalesce(unit_id, 0) + 1"),
            column("verb", "verb || 'x'"),
            column("subject_kind", "subject_kind || 'x'"),
            column("subject_id", "subject_id + 1"),
            column("before", "coalesce(before, '') || ' '"),
            column("after", "after || ' '"),
            column("after", "null"),
            kind(
                    "删除事实",
                    Damage.MISSING,
                    (owner, place, facts, random) -> run(owner, "delete from journal_fact where " + fact(place))),
            kind("删除事实连同封印", Damage.SEAL_MISSING, (owner, place, facts, random) -> {
                run(owner, "delete from journal_fact where " + fact(place));
                run(owner, "delete from journal_seal where " + seal(place));
            }),
            kind("删除事实连同封印并重排序号", Damage.ALTERED, (owner, place, facts, random) -> {
                run(owner, "delete from journal_fact where " + fact(place));
                run(owner, "delete from journal_seal where " + seal(place));
                run(
                        owner,
                        "update journal_seal set seq = -seq where region_id = %d and seq > %d"
                                .formatted(COUNTY, place));
                run(owner, "update journal_seal set seq = -seq - 1 where region_id = %d and seq < 0".formatted(COUNTY));
            }),
            kind("调换两条事实", Damage.REORDERED, (owner, place, facts, random) -> {
                int other = place + 1 + random.nextInt(Math.min(1_000, facts - place - 1));
                run(owner, """
                        update journal_seal s set fact_id = -t.fact_id from journal_seal t
                        where s.region_id = %1$d and t.region_id = %1$d
                        and ((s.seq = %2$d and t.seq = %3$d) or (s.seq = %3$d and t.seq = %2$d))""".formatted(COUNTY, place, other));
                run(owner, "update journal_seal set fact_id = -fact_id where fact_id < 0");
            }),
            kind("插入事实", Damage.PLANTED, (owner, place, facts, random) -> run(owner, """
                            insert into journal_fact (region_id, at, account_id, verb, subject_kind, subject_id, xid)
                            select region_id, at, account_id, verb, subject_kind, subject_id, xid from journal_fact where %s""".formatted(fact(place))))
                    .anywhere(),
            kind(
                    "改动封印",
                    Damage.SEAL_ALTERED,
                    (owner, place, facts, random) -> run(
                            owner,
                            "update journal_seal set hash = set_byte(hash, %1$d, 255 - get_byte(hash, %1$d)) where %2$s"
                                    .formatted(random.nextInt(32), seal(place)))),
            kind(
                    "删除封印",
                    Damage.SEAL_MISSING,
                    (owner, place, facts, random) -> run(owner, "delete from journal_seal where " + seal(place))),
            kind("截断链尾", Damage.CUT_OFF, (owner, place, facts, random) -> {
                run(
                        owner,
                        "delete from journal_fact where region_id = %1$d and id in (select fact_id from journal_seal where region_id = %1$d and seq > %2$d)"
                                .formatted(COUNTY, place));
                run(owner, "delete from journal_seal where region_id = %d and seq > %d".formatted(COUNTY, place));
                run(
                        owner,
                        "update journal_head set seq = %2$d, hash = (select hash from journal_seal where %3$s) where region_id = %1$d"
                                .formatted(COUNTY, place, seal(place)));
            }),
            kind("只留锚截断全部", Damage.CUT_OFF, (owner, place, facts, random) -> {
                        run(owner, "delete from journal_fact");
                        run(owner, "delete from journal_seal");
                    })
                    .anywhere(),
            kind("改动后重写整条链", Damage.REWRITTEN, (owner, place, facts, random) -> {
                        run(owner, "update journal_fact set after = after || ' ' where " + fact(place));
                        chainAnew(owner, place, facts);
                    })
                    .anywhere(),
            kind(
                            "改动锚的哈希",
                            Damage.ANCHOR_FORGED,
                            (owner, place, facts, random) -> run(
                                    owner,
                                    "update journal_anchor set hash = set_byte(hash, 0, 255 - get_byte(hash, 0))"))
                    .anywhere(),
            kind(
                            "改动锚的序号",
                            Damage.ANCHOR_FORGED,
                            (owner, place, facts, random) -> run(owner, "update journal_anchor set seq = seq + 1"))
                    .anywhere(),
            kind(
                            "改动锚的签名",
                            Damage.ANCHOR_FORGED,
                            (owner, place, facts, random) -> run(
                                    owner,
                                    "update journal_anchor set signature = set_byte(signature, length(signature) - 1, 255 - get_byte(signature, length(signature) - 1))"))
                    .anywhere(),
            kind("重写整条链并改数据库内的锚", Damage.ANCHOR_FORGED, (owner, place, facts, random) -> {
                        run(owner, "update journal_fact set after = after || ' ' where " + fact(place));
                        chainAnew(owner, place, facts);
                        run(owner, """
                                update journal_anchor a set hash = s.hash from journal_seal s
                                where s.region_id = a.region_id and s.seq = a.seq and s.seq >= %d""".formatted(place));
                    })
                    .or(Damage.REWRITTEN)
                    .anywhere());
}
