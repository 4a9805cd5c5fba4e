package luoshi.access;

import luoshi.journal.Fact;
import luoshi.journal.Journal;

/** 日历订阅: gives the acting person an address that only he knows, another one instead, or none. */
public final class KeepFeed {
    private final Feeds feeds;
    private final Journal journal;

    public KeepFeed(Feeds feeds, Journal journal) {
        this.feeds = feeds;
        this.journal = journal;
    }

    /** Answers the key, once; it cannot be read again. */
    public SessionKey renew(Actor actor) {
        SessionKey key = SessionKey.random(actor.regionId());
        feeds.renew(actor.regionId(), actor.accountId(), key.hash());
        journal.append(Fact.of(actor.regionId(), "feed.renewed", "account", actor.accountId()));
        return key;
    }

    public void revoke(Actor actor) {
        if (feeds.revoke(actor.regionId(), actor.accountId())) {
            journal.append(Fact.of(actor.regionId(), "feed.revoked", "account", actor.accountId()));
        }
    }
}
