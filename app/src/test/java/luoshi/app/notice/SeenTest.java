package luoshi.app.notice;

import static luoshi.app.notice.SmallCounty.ADMIN;
import static luoshi.app.notice.SmallCounty.CLERK;
import static luoshi.app.notice.SmallCounty.COUNTY;
import static luoshi.app.notice.SmallCounty.HEAD;
import static luoshi.app.notice.SmallCounty.OFFICER;
import static luoshi.app.notice.SmallCounty.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import luoshi.access.Acting;
import luoshi.access.Feeds;
import luoshi.access.KeepFeed;
import luoshi.access.SessionKey;
import luoshi.access.jdbc.JdbcFeeds;
import luoshi.notice.channel.Channels;
import luoshi.notice.channel.Receipt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees what of channels, choices, messages and calendars (rules §16): row security, asked through the application's own connections. */
class SeenTest {
    private SmallCounty county = new SmallCounty();

    @BeforeEach
    void open() throws IOException {
        county.now(at(2026, 6, 16, 10, 0));
        county.mailChannel(2525);
        county.wantsMail(CLERK);
        county.wantsMail(HEAD);
        county.assigned(1);
        county.arrives("duty/5/assigned/11", "duty", "交办：限阅的事", 1);
        county.dispatcher("one", (way, message) -> new Receipt.Taken("250")).run(COUNTY);
    }

    @AfterEach
    void close() {
        county.close();
    }

    private long count(String login, String table) {
        return county.<Long>as(login, actor -> county.jdbc.queryForObject("select count(*) from " + table, Long.class));
    }

    @Test
    void channelsAreSeenByWhoeverKeepsThemAlone() {
        assertThat(List.of(
                        count(ADMIN, "notice_channel"),
                        count(CLERK, "notice_channel"),
                        count(OFFICER, "notice_channel")))
                .containsExactly(1L, 0L, 0L);
        assertThat(county.<List<Channels.Named>>as(CLERK, actor -> county.channels.named()))
                .hasSize(1);
        assertThat(county.text("select encode(address_sealed, 'escape') from notice_setting limit 1"))
                .doesNotContain("xiaoxian");
    }

    @Test
    void aChoiceAndItsMessagesAreOnesOwn() {
        for (String login : List.of(CLERK, HEAD)) {
            assertThat(count(login, "notice_setting")).isEqualTo(1);
        }
        assertThat(count(OFFICER, "notice_setting")).isZero();
        assertThat(count(ADMIN, "notice_setting")).isZero();
        assertThat(count(CLERK, "notice_sending where key like 'letter/%'")).isEqualTo(1);
        assertThat(count(HEAD, "notice_sending where key like 'letter/%'")).isEqualTo(2);
        assertThat(count(OFFICER, "notice_sending")).isZero();
        assertThat(count(ADMIN, "notice_sending")).isZero();
    }

    @Test
    void whereALetterWentIsSeenByItsUnitAsFarAsTheLetterItself() {
        assertThat(count(CLERK, "notice_delivery")).isEqualTo(2);
        assertThat(count(HEAD, "notice_delivery")).isEqualTo(3);
        assertThat(count(OFFICER, "notice_delivery")).isZero();
    }

    @Test
    void nobodyWritesForSomebodyElse() {
        assertThatThrownBy(
                        () -> county.as(
                                CLERK,
                                actor -> county.jdbc.update(
                                        "insert into notice_sending (region_id, channel_id, account_id, key, subject, words, mark, state, due_at) values (990131, 1, 41, 'x', '', '', '', 'WAITING', now())")))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(county.<Integer>as(
                        CLERK,
                        actor -> county.jdbc.update("update notice_setting set open = false where account_id = 41")))
                .isZero();
        assertThatThrownBy(() -> county.as(
                        CLERK, actor -> county.jdbc.queryForList("select * from access_readers(array[41::bigint])")))
                .rootCause()
                .hasMessageContaining("notice.send");
        assertThatThrownBy(
                        () -> county.as(CLERK, actor -> county.jdbc.queryForList("select * from access_narrow_to(41)")))
                .rootCause()
                .hasMessageContaining("notice.send");
        assertThatThrownBy(() -> county.as(
                        CLERK, actor -> county.jdbc.queryForList("select * from access_contacts(array[11::bigint])")))
                .rootCause()
                .hasMessageContaining("duty.assign");
    }

    @Test
    void aCalendarsKeyReadsAsItsPersonAndChangesNothing() {
        Feeds feeds = new JdbcFeeds(county.jdbc);
        KeepFeed keep = new KeepFeed(feeds, county.journal);
        SessionKey key = county.as(CLERK, keep::renew);
        Acting feed = county.reading.byFeed();
        assertThat(feed.<Long>as(
                        key, actor -> county.jdbc.queryForObject("select count(*) from notice_delivery", Long.class)))
                .isEqualTo(2);
        assertThatThrownBy(() -> feed.as(
                        key,
                        actor ->
                                county.jdbc.update("update notice_inbox set read_at = now() where region_id = 990131")))
                .rootCause()
                .hasMessageContaining("read-only");
        assertThatThrownBy(() -> feed.as(key, actor -> county.jdbc.update("set transaction read write")))
                .rootCause()
                .hasMessageContaining("read-write");
        assertThat(county.<Boolean>as(
                        CLERK,
                        actor -> feeds.own(COUNTY, actor.accountId())
                                        .orElseThrow()
                                        .readAt()
                                != null))
                .isTrue();
        assertThat(county.text(
                        "select count(*) from access_feed where key_hash = convert_to('" + key.secret() + "', 'UTF8')"))
                .as("only a hash is kept")
                .isEqualTo("0");

        SessionKey second = county.as(CLERK, keep::renew);
        assertThatThrownBy(() -> feed.as(key, actor -> 1)).isInstanceOf(Acting.SessionEnded.class);
        assertThat(feed.<Integer>as(second, actor -> 1)).isEqualTo(1);
        county.as(CLERK, actor -> {
            keep.revoke(actor);
            return 1;
        });
        assertThatThrownBy(() -> feed.as(second, actor -> 1)).isInstanceOf(Acting.SessionEnded.class);
        SessionKey third = county.as(CLERK, keep::renew);
        county.owner("update access_account set state = 'CLOSED' where id = 42");
        assertThatThrownBy(() -> feed.as(third, actor -> 1)).isInstanceOf(Acting.SessionEnded.class);
    }

    @Test
    void theProgramReadsAsAPersonAndCannotWriteThen() {
        assertThat(county.way()
                        .<Long>reading(
                                COUNTY,
                                42,
                                actor ->
                                        county.jdbc.queryForObject("select count(*) from notice_delivery", Long.class)))
                .isEqualTo(2);
        assertThatThrownBy(
                        () -> county.way().reading(COUNTY, 42, actor -> county.jdbc.update("delete from access_draft")))
                .rootCause()
                .hasMessageContaining("read-only");
    }
}
