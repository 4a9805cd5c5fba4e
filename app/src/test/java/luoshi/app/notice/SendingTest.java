package luoshi.app.notice;

import static luoshi.app.notice.SmallCounty.ADMIN;
import static luoshi.app.notice.SmallCounty.CLERK;
import static luoshi.app.notice.SmallCounty.COUNTY;
import static luoshi.app.notice.SmallCounty.HEAD;
import static luoshi.app.notice.SmallCounty.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import luoshi.app.channel.Dispatcher;
import luoshi.notice.channel.Carrier;
import luoshi.notice.channel.Receipt;
import luoshi.notice.sending.ClaimSending;
import luoshi.notice.sending.DecideSending;
import luoshi.notice.sending.SendingState;
import luoshi.notice.sending.Sendings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters go out once, over a mail server that is really spoken to. */
class SendingTest {
    private static final Instant TUESDAY = at(2026, 6, 16, 10, 0);

    private SmallCounty county = new SmallCounty();
    private SmtpPost post = post();

    private static SmtpPost post() {
        try {
            return new SmtpPost();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void open() {
        county.now(TUESDAY);
        county.mailChannel(post.port());
        county.wantsMail(CLERK);
    }

    @AfterEach
    void close() throws IOException {
        county.close();
        post.close();
    }

    /** A crash of the program behind the send, before the mark. */
    private static final class Crash extends Error {
        private static final long serialVersionUID = 1;
    }

    private Carrier crashing() {
        return (way, message) -> {
            county.mail().carry(way, message);
            throw new Crash();
        };
    }

    @Test
    void anUrgentLetterGoesAtOnceAndOnceAndTheInboxTellsWhereItWent() {
        county.assigned(7);
        county.mailing("one").run(COUNTY);
        county.mailing("one").run(COUNTY);
        assertThat(post.mails()).hasSize(1);
        String mail = post.mails().getFirst();
        assertThat(SmtpPost.header(mail, "To")).isEqualTo("xiruoshui@xiaoxian.gov.cn");
        assertThat(SmtpPost.header(mail, "Message-ID")).matches("<letter\\.\\d+\\.42\\.\\d+@990131\\.luoshi>");
        assertThat(SmtpPost.body(mail)).contains("修好7号渠").contains("请登录落实查看");
        long letter = Long.parseLong(county.text("select id from notice_inbox where key = 'duty/7/assigned/11'"));
        assertThat(county.as(HEAD, actor -> county.sendings.gone(COUNTY, List.of(letter)))
                        .get(letter))
                .containsExactly(new Sendings.Gone(letter, "EMAIL", SendingState.SENT, 1, TUESDAY));
        assertThat(county.text("select count(*) from journal_fact where verb = 'sending.sent'"))
                .isEqualTo("1");
    }

    @Test
    void whatCameBeforeSomebodyWantedMailIsNotSentAndNeitherIsWhatLayTooLong() {
        county.now(TUESDAY.minus(Duration.ofHours(1)));
        county.assigned(1);
        county.now(TUESDAY);
        county.assigned(2);
        county.now(TUESDAY.plus(Duration.ofDays(8)));
        county.mailing("one").run(COUNTY);
        assertThat(post.mails()).noneMatch(mail -> SmtpPost.body(mail).contains("号渠"));
    }

    @Test
    void twoDispatchersNeverSendTheSameOne() throws InterruptedException {
        IntStream.range(0, 40).forEach(county::assigned);
        CountDownLatch ready = new CountDownLatch(1);
        List<Thread> nodes = new ArrayList<>();
        for (String node : List.of("one", "two")) {
            Dispatcher dispatcher = county.mailing(node);
            nodes.add(Thread.ofPlatform().start(() -> {
                try {
                    ready.await();
                } catch (InterruptedException e) {
                    return;
                }
                dispatcher.run(COUNTY);
            }));
        }
        ready.countDown();
        for (Thread node : nodes) {
            node.join();
        }
        county.mailing("three").run(COUNTY);
        List<String> marks = post.mails().stream()
                .map(mail -> SmtpPost.header(mail, "Message-ID"))
                .toList();
        assertThat(marks).hasSize(40);
        assertThat(new HashSet<>(marks)).hasSize(40);
        assertThat(county.text("select count(*) from notice_delivery where state = 'SENT'"))
                .isEqualTo("40");
    }

    @Test
    void aCrashBetweenSendAndMarkLeavesItUnsureAndOnlyAPersonSendsItAgain() {
        county.assigned(7);
        Dispatcher crashes = county.dispatcher("one", crashing());
        assertThatThrownBy(() -> crashes.run(COUNTY)).isInstanceOf(Crash.class);
        county.mailing("two").run(COUNTY);
        assertThat(county.state("letter/%")).as("within the lease").isEqualTo("SENDING");
        county.now(TUESDAY.plus(Duration.ofMinutes(6)));
        county.mailing("two").run(COUNTY);
        assertThat(county.state("letter/%")).isEqualTo("UNSURE");
        county.now(TUESDAY.plus(Duration.ofDays(1)));
        county.mailing("two").send(COUNTY);
        assertThat(post.mails()).hasSize(1);

        Sendings.Trouble trouble =
                county.as(ADMIN, actor -> county.sendings.troubles(10)).getFirst();
        assertThat(trouble.state()).isEqualTo(SendingState.UNSURE);
        assertThatThrownBy(() -> county.as(CLERK, actor -> county.decide.decide(actor, trouble.id(), true, TUESDAY)))
                .rootCause()
                .hasMessageContaining("notice.manage");
        assertThat(county.<DecideSending.Answer>as(
                        ADMIN, actor -> county.decide.decide(actor, trouble.id(), true, county.now())))
                .isInstanceOf(DecideSending.Answer.Done.class);
        county.mailing("two").send(COUNTY);
        assertThat(post.mails()).hasSize(2);
        assertThat(post.mails().stream()
                        .map(mail -> SmtpPost.header(mail, "Message-ID"))
                        .distinct())
                .as("so that the second can be told to be the first")
                .hasSize(1);
        assertThat(county.<DecideSending.Answer>as(
                        ADMIN, actor -> county.decide.decide(actor, trouble.id(), false, county.now())))
                .isInstanceOf(DecideSending.Answer.Refused.class);
    }

    @Test
    void whoSentInTimeAndMarksLateIsBelieved() {
        county.assigned(7);
        county.dispatcher("queue", (way, message) -> new Receipt.Later("not now"))
                .run(COUNTY);
        county.now(TUESDAY.plus(Duration.ofMinutes(3)));
        ClaimSending.Claimed mine = county.system(actor -> county.claim.claim(actor, "slow", county.now()))
                .orElseThrow();
        county.now(TUESDAY.plus(Duration.ofMinutes(20)));
        assertThat(county.<java.util.Optional<ClaimSending.Claimed>>system(
                        actor -> county.claim.claim(actor, "quick", county.now())))
                .isEmpty();
        assertThat(county.state("letter/%")).isEqualTo("UNSURE");
        assertThat(county.<SendingState>system(
                        actor -> county.settle.settle(actor, mine, new Receipt.Later("too late"), county.now())))
                .as("only what was sent is believed")
                .isEqualTo(SendingState.SENDING);
        county.system(actor -> county.settle.settle(actor, mine, new Receipt.Taken("250"), county.now()));
        assertThat(county.state("letter/%")).isEqualTo("SENT");
    }

    @Test
    void aServerThatIsAwayIsTriedWithGrowingPausesAndThenTheLetterIsDead() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            county.owner("update notice_channel set port = " + free.getLocalPort());
        }
        county.assigned(7);
        List<Long> minutes = new ArrayList<>();
        Instant last = TUESDAY;
        Dispatcher dispatcher = county.mailing("one");
        dispatcher.run(COUNTY);
        while (county.state("letter/%").equals("WAITING")) {
            Instant due = Instant.parse(
                    county.text(
                            "select to_char(due_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from notice_sending where key like 'letter/%'"));
            minutes.add(Duration.between(last, due).toMinutes());
            last = due;
            county.now(due);
            dispatcher.send(COUNTY);
        }
        assertThat(minutes).containsExactly(2L, 4L, 8L, 16L, 32L);
        assertThat(county.state("letter/%")).isEqualTo("DEAD");
        Sendings.Trouble dead =
                county.as(ADMIN, actor -> county.sendings.troubles(10)).getFirst();
        assertThat(dead.answer()).contains("连不上邮件服务器localhost");
        assertThat(dead.attempts()).isEqualTo(6);
        assertThat(county.as(ADMIN, actor -> county.sendings.counts()).dead()).isEqualTo(1);
    }

    @Test
    void theServersAnswerSaysWhetherItIsTriedAgain() {
        post.mood(SmtpPost.Mood.REFUSE);
        county.assigned(1);
        county.mailing("one").run(COUNTY);
        assertThat(county.state("letter/%")).isEqualTo("DEAD");
        county.owner("delete from notice_delivery; delete from notice_sending; delete from notice_inbox");
        post.mood(SmtpPost.Mood.BUSY);
        county.assigned(2);
        county.mailing("one").run(COUNTY);
        assertThat(county.state("letter/%")).isEqualTo("WAITING");
        county.owner("delete from notice_delivery; delete from notice_sending; delete from notice_inbox");
        post.mood(SmtpPost.Mood.HANG_UP);
        county.assigned(3);
        county.mailing("one").run(COUNTY);
        assertThat(county.state("letter/%")).isEqualTo("UNSURE");
    }

    @Test
    void aClosedChannelAndAPersonWhoWantsNoMoreMailSendNothing() {
        county.assigned(1);
        county.dispatcher("queue", (way, message) -> new Receipt.Later("not now"))
                .run(COUNTY);
        county.owner("update notice_setting set open = false");
        county.now(TUESDAY.plus(Duration.ofHours(1)));
        county.mailing("one").run(COUNTY);
        assertThat(county.text("select state || answer from notice_sending where key like 'letter/%'"))
                .isEqualTo("DEAD本人已停用邮件通知");
        assertThat(post.mails()).isEmpty();
    }
}
