package luoshi.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import luoshi.app.testing.Clerk;
import luoshi.app.testing.Matters;
import luoshi.app.testing.SampleOffice;
import luoshi.journal.Journal;
import luoshi.journal.jdbc.JdbcJournal;
import luoshi.notice.jdbc.JdbcNotices;
import luoshi.parameter.Catalogue;
import luoshi.parameter.Parameters;
import luoshi.parameter.jdbc.JdbcParameterVersions;
import luoshi.project.jdbc.JdbcInvestments;
import luoshi.project.jdbc.JdbcProjects;
import luoshi.project.watch.MeasureLags;
import luoshi.region.jdbc.JdbcPosts;
import luoshi.round.ProposeAccountability;
import luoshi.supervision.Answer;
import luoshi.supervision.Weight;
import luoshi.supervision.accountability.Charge;
import luoshi.supervision.accountability.ConsequenceKind;
import luoshi.supervision.accountability.DropCharge;
import luoshi.supervision.accountability.ProposeCharges;
import luoshi.supervision.accountability.RecordCharge;
import luoshi.supervision.bulletin.Bulletin;
import luoshi.supervision.bulletin.BulletinKind;
import luoshi.supervision.bulletin.IssueBulletin;
import luoshi.supervision.bulletin.WriteBulletin;
import luoshi.supervision.jdbc.JdbcBulletins;
import luoshi.supervision.jdbc.JdbcCharges;
import luoshi.supervision.jdbc.JdbcConsequences;
import luoshi.supervision.order.MeasureDuties;
import luoshi.supervision.order.Signers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** 通报 → still not delivered → 追责建议 → a person decides. */
class ChargeTest {
    private static final SampleOffice OFFICE = new SampleOffice();
    private static final Desk DESK = new Desk(OFFICE.jdbc());
    private static final Journal JOURNAL = new JdbcJournal(OFFICE.jdbc());
    private static final Parameters PARAMETERS =
            new Parameters(new Catalogue(), new JdbcParameterVersions(OFFICE.jdbc()));
    private static final JdbcCharges CHARGES = new JdbcCharges(OFFICE.jdbc());
    private static final ProposeAccountability STEP = new ProposeAccountability(
            new ProposeCharges(CHARGES, JOURNAL),
            new ProposeAccountability.Watched(
                    DESK.duties,
                    new MeasureLags(new JdbcProjects(OFFICE.jdbc()), new JdbcInvestments(OFFICE.jdbc())),
                    PARAMETERS),
            new Signers(new JdbcPosts(OFFICE.jdbc())),
            new JdbcNotices(OFFICE.jdbc()));
    private static final RecordCharge RECORD = new RecordCharge(
            CHARGES, new JdbcConsequences(OFFICE.jdbc()), new JdbcPosts(OFFICE.jdbc()), PARAMETERS, JOURNAL);
    private static final DropCharge DROP = new DropCharge(CHARGES, JOURNAL);
    private static final LocalDate TODAY = Matters.today();

    @AfterAll
    static void end() {
        OFFICE.close();
    }

    private static long duty(String title) {
        return OFFICE.as(
                "yezhiqiu",
                actor -> DESK.handedOver(actor, title, "水利局", Weight.GENERAL, LocalDateTime.of(2026, 9, 1, 9, 0)));
    }

    /** A 通报 of so many days ago that names the duty and gave it five days. */
    private static long told(long duty, String title, LocalDate day) {
        JdbcBulletins bulletins = new JdbcBulletins(OFFICE.jdbc());
        return OFFICE.as("qinliyan", actor -> {
            Bulletin.Text text = new Bulletin.Text(
                    "关于" + title + "的通报",
                    "现通报如下。",
                    "",
                    List.of(DESK.unit("水利局")),
                    List.of(new Bulletin.Matter(MeasureDuties.KIND, duty, DESK.unit("水利局"), title)),
                    day.plusDays(5));
            long id = Desk.done(new WriteBulletin(bulletins, JOURNAL).draft(actor, BulletinKind.CRITICISM, text, day));
            return Desk.done(new IssueBulletin(bulletins, PARAMETERS, new JdbcNotices(OFFICE.jdbc()), JOURNAL)
                    .issue(actor, id, day));
        });
    }

    private static List<Charge> of(long bulletin) {
        return OFFICE.as("qinliyan", actor -> CHARGES.latest(SampleOffice.COUNTY, 1000)).stream()
                .filter(charge -> charge.bulletinId() == bulletin)
                .toList();
    }

    @Test
    void aMatterThatABulletinNamedIsProposedTheDayAfterItsDayAndOnlyOnce() {
        long duty = duty("通报后仍不办的事");
        LocalDate day = TODAY.minusDays(20);
        long bulletin = told(duty, "通报后仍不办的事", day);
        STEP.run(day.plusDays(5), OFFICE.system());
        assertThat(of(bulletin)).as("on the last day not yet").isEmpty();
        assertThat(STEP.preview(day.plusDays(6), OFFICE.system())).anyMatch(line -> line.contains("通报后仍不办的事"));
        STEP.run(day.plusDays(6), OFFICE.system());
        STEP.run(day.plusDays(7), OFFICE.system());
        assertThat(of(bulletin)).singleElement().satisfies(charge -> {
            assertThat(charge.words()).contains("待签收");
            assertThat(charge.open()).isTrue();
        });
        long id = of(bulletin).getFirst().id();
        assertThat(Matters.text(
                        "select count(*) from notice_outbox where subject_kind = 'charge' and subject_id = " + id))
                .isEqualTo("1");
        assertThat(Clerk.words(Clerk.of("qinliyan").get("/supervision/records")))
                .contains("通报后仍不办的事");
        assertThat(Clerk.words(Clerk.of("jiangqingyuan").get("/supervision/records")))
                .as("R2-8: who is not named by it sees no proposal")
                .doesNotContain("通报后仍不办的事");

        assertThat(refused("jianwenlan", id, ConsequenceKind.ADMONITION)).contains("不能决定");
        assertThat(refused("qinliyan", id, ConsequenceKind.ADMONITION)).isEmpty();
        assertThat(refused("qinliyan", id, ConsequenceKind.ADMONITION)).contains("已经有决定");
        assertThat(Matters.text(
                        "select kind || ' ' || basis || ' ' || (expires_on = on_day + interval '12 months') from supervision_consequence where charge_id = "
                                + id))
                .isEqualTo("ADMONITION " + of(bulletin).getFirst().mark() + " true");
        assertThat(Matters.text(
                        "select string_agg(verb, ' ' order by at) from journal_fact where subject_kind = 'charge' and subject_id = "
                                + id))
                .isEqualTo("charge.proposed charge.recorded");
    }

    private static String refused(String login, long charge, ConsequenceKind kind) {
        return OFFICE.as(login, actor -> {
                            long post = new JdbcPosts(OFFICE.jdbc())
                                    .list(actor.regionId()).stream()
                                            .filter(one -> one.unitId() == DESK.unit("水利局")
                                                    && one.kind().equals("局长"))
                                            .findFirst()
                                            .orElseThrow()
                                            .id();
                            return RECORD.record(
                                    actor, charge, new RecordCharge.Wish(kind, post, "约谈主要负责人", ""), TODAY);
                        })
                        instanceof Answer.Refused refusal
                ? refusal.reason()
                : "";
    }

    @Test
    void whatIsDeliveredInTimeIsNotProposedAndAPersonMayPutAProposalAside() {
        long ended = duty("按时终止的事");
        LocalDate day = TODAY.minusDays(20);
        long bulletin = told(ended, "按时终止的事", day);
        Matters.text("update supervision_duty set state = 'ENDED' where id = " + ended + " returning id");
        STEP.run(day.plusDays(6), OFFICE.system());
        assertThat(of(bulletin)).isEmpty();

        long other = duty("有客观原因的事");
        long second = told(other, "有客观原因的事", day);
        STEP.run(day.plusDays(6), OFFICE.system());
        long id = of(second).getFirst().id();
        Clerk office = Clerk.of("qinliyan");
        assertThat(Clerk.words(
                        office.post("/supervision/records", "/supervision/charges/" + id + "/drop", "because", "")))
                .contains("要写明理由");
        office.post("/supervision/records", "/supervision/charges/" + id + "/drop", "because", "汛期无法施工");
        assertThat(Clerk.words(office.get("/supervision/records"))).contains("不予追责：汛期无法施工");
        Answer again = OFFICE.as("qinliyan", actor -> DROP.drop(actor, id, "再来一次", TODAY));
        assertThat(again).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void theSampleCountyHasAProposalThatWasDecidedAndItsBulletinSetADay() {
        Clerk office = Clerk.of("qinliyan");
        assertThat(Clerk.words(office.get("/supervision/bulletins"))).contains("关于部分重点项目进展滞后的通报");
        String at = Matters.text(
                "select '/supervision/bulletins/' || id from supervision_bulletin where title = '关于部分重点项目进展滞后的通报'");
        assertThat(Clerk.words(office.get(at))).contains("整改期限");
    }
}
