package luoshi.notice.sending;

import luoshi.notice.channel.Channel;

/** 外发号: by which a message can be told again however often it is tried; the Message-ID of an e-mail. */
final class Marks {
    private Marks() {}

    static String of(Channel channel, long accountId, String key) {
        return "<" + key.replace('/', '.') + "." + accountId + "." + channel.id() + "@" + channel.regionId()
                + ".luoshi>";
    }
}
