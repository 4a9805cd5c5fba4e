package luoshi.app.project;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import luoshi.access.Accounts;
import luoshi.access.CheckCode;
import luoshi.access.Totp;
import luoshi.access.jdbc.JdbcAccounts;
import luoshi.app.testing.Matters;
import luoshi.app.testing.SampleOffice;
import luoshi.notice.Notices;
import luoshi.notice.jdbc.JdbcNotices;
import luoshi.privacy.FieldCipher;
import luoshi.project.Library;
import luoshi.project.investment.FreezePlan;
import luoshi.project.investment.Investments;
import luoshi.project.investment.Month;
import luoshi.project.investment.ReportMonth;
import luoshi.project.investment.YearPlan;
import luoshi.project.jdbc.JdbcInvestments;
import luoshi.project.life.EventKind;
import luoshi.project.sum.Series;
import luoshi.project.watch.MeasureLags;
import luoshi.supervision.Answer;
import luoshi.supervision.accountability.ConsequenceKind;
import luoshi.supervision.accountability.Consequences;
import luoshi.supervision.accountability.WithdrawConsequence;
import luoshi.supervision.jdbc.JdbcConsequences;
import luoshi.supervision.jdbc.JdbcOrders;
import luoshi.supervision.order.AnswerOrder;
import luoshi.supervision.order.CloseOrder;
import luoshi.supervision.order.Colour;
import luoshi.supervision.order.DraftDirectly;
import luoshi.supervision.order.DraftOrders;
import luoshi.supervision.order.Orders;
import luoshi.supervision.order.PrepareOrder;
import luoshi.supervision.order.RecordConsequence;
import luoshi.supervision.order.SignOnPaper;
import luoshi.supervision.order.SignOrder;
import luoshi.supervision.order.Signers;
import luoshi.supervision.order.SupervisionOrder;

/** The use cases of orders, put together for a test, over projects of the test's own. */
final class OrderDesk implements AutoCloseable {
    static final String OFFICE = "qinliyan";
    static final String SECOND = "yezhiqiu";
    static final String ORGANISATION = "fangzhengping";
    static final String DISCIPLINE = "yanshouze";
    static final String HEAD = "jiangqingyuan";
    static final BigDecimal YEAR = new BigDecimal("10000000.00");

    final Works works = new Works();
    final SampleOffice office = works.office;
    final Orders orders = new JdbcOrders(office.jdbc());
    final Consequences consequences = new JdbcConsequences(office.jdbc());
    final Notices notices = new JdbcNotices(office.jdbc());
    final Investments investments = new JdbcInvestments(office.jdbc());
    final MeasureLags lags = new MeasureLags(works.projects, investments);
    final Signers signers = new Signers(works.posts);
    final DraftOrders drafts = new DraftOrders(orders, works.parameters, works.journal);
    final DraftDirectly directly = new DraftDirectly(orders, drafts, works.parameters);
    final PrepareOrder prepare = new PrepareOrder(orders, signers, notices, works.journal);
    final AnswerOrder answer = new AnswerOrder(orders, consequences, works.posts, works.parameters, works.journal);
    final CloseOrder close = new CloseOrder(orders, consequences, works.journal);
    final RecordConsequence record =
            new RecordConsequence(orders, consequences, works.posts, works.parameters, works.journal);
    final WithdrawConsequence withdraw = new WithdrawConsequence(consequences, works.journal);
    final SignOnPaper paper = new SignOnPaper(orders, signers, works.parameters, notices, works.journal);
    private final FieldCipher cipher = new FieldCipher(new byte[32]);
    private final Accounts accounts = new JdbcAccounts(office.jdbc());
    private final Map<String, byte[]> secrets = new HashMap<>();
    final SignOrder sign = new SignOrder(
            orders, signers, new CheckCode(office.gate(), accounts, cipher), works.parameters, notices, works.journal);

    /** A project under construction with an even plan for the year. */
    long project(LocalDate day) {
        long id = works.preparing();
        works.grantAll(id, Matters.today().minusDays(40));
        works.note(Works.CLERK, id, EventKind.STARTED, Matters.today().minusDays(10));
        works.done(
                Works.KEEPER,
                actor -> new FreezePlan(works.projects, investments, works.journal)
                        .freeze(actor, id, new FreezePlan.Wish(day.getYear(), YEAR, YearPlan.EVEN, ""), day));
        if (day.getYear() != Matters.today().getYear()) {
            works.freeze(id);
        }
        works.done(Works.KEEPER, actor -> works.move.move(actor, id, Library.BUILDING, "", Matters.today()));
        return id;
    }

    /** So many percent of the year's plan are done by the month's end. */
    void completed(long id, LocalDate month, int percent) {
        BigDecimal done = YEAR.multiply(BigDecimal.valueOf(percent, 2));
        works.done(
                Works.CLERK,
                actor -> new ReportMonth(works.projects, investments, works.journal)
                        .report(actor, id, new Month(Series.DISPATCH, month, done, null, "", ""), month.plusMonths(1)));
    }

    /** The round of a day for one project. */
    List<SupervisionOrder> round(long id, LocalDate day) {
        return office.system()
                .once(actor -> drafts.draft(
                        actor, lags.one(actor.regionId(), id, day).stream().toList(), day));
    }

    SupervisionOrder order(long id) {
        return office.as(OFFICE, actor -> orders.find(actor.regionId(), id).orElseThrow());
    }

    /** What it was issued with. */
    SupervisionOrder.Issue issue(long id) {
        return Objects.requireNonNull(order(id).issue());
    }

    /** Empty where it was done. */
    String submit(long id, LocalDate day) {
        return said(OFFICE, actor -> prepare.submit(actor, id, "限期赶上序时进度。", 15, day));
    }

    String sign(String login, long id, LocalDate day) {
        byte[] secret = secrets.computeIfAbsent(login, key -> {
            byte[] made = Totp.secret();
            office.as(key, actor -> {
                accounts.changeOwnTotp(cipher.seal(made));
                return true;
            });
            return made;
        });
        return said(login, actor -> sign.sign(actor, id, Totp.code(secret, Instant.now()), Instant.now(), day));
    }

    String reply(long id, LocalDate day) {
        return said(HEAD, actor -> answer.reply(actor, id, "对项目盯得不紧，向县委、县政府检讨。", "每周完成180万元，由副局长驻场。", day));
    }

    String recheck(long id, boolean passed, LocalDate day) {
        return said(OFFICE, actor -> close.recheck(actor, id, passed, "到现场看了施工面，核对了支付凭证。", day));
    }

    String release(long id, LocalDate day) {
        return said(OFFICE, actor -> close.release(actor, id, day));
    }

    String enter(String login, long id, ConsequenceKind kind, LocalDate day) {
        long post = office.as(
                OFFICE,
                actor -> works.posts.list(actor.regionId()).stream()
                        .filter(one -> one.unitId() == order(id).subject().unitId()
                                && one.kind().equals("局长"))
                        .findFirst()
                        .orElseThrow()
                        .id());
        return said(
                login,
                actor -> record.record(
                        actor, id, new RecordConsequence.Wish(kind, post, kind.label() + "：进度滞后", "会议纪要"), day));
    }

    /** The reason of a refusal. */
    String said(String login, java.util.function.Function<luoshi.access.Actor, Answer> work) {
        return office.as(login, work) instanceof Answer.Refused refused ? refused.reason() : "";
    }

    /** Whom an order shows itself to. */
    List<String> seenBy(long id, String... logins) {
        List<String> seeing = new ArrayList<>();
        for (String login : logins) {
            if (office.as(login, actor -> orders.find(actor.regionId(), id).isPresent())) {
                seeing.add(login);
            }
        }
        return seeing;
    }

    static Colour colour(List<SupervisionOrder> drafted) {
        return drafted.getFirst().colour();
    }

    @Override
    public void close() {
        secrets.keySet()
                .forEach(login -> office.as(login, actor -> {
                    accounts.changeOwnTotp(null);
                    return true;
                }));
        works.close();
    }
}
