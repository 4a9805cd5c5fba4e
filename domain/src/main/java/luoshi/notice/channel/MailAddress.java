package luoshi.notice.channel;

import java.util.regex.Pattern;

/** 邮箱地址: plain ones, name@host, no display name and nothing that could end a header line. */
public final class MailAddress {
    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9-]+)*");
    private static final int LONGEST = 254;

    private MailAddress() {}

    public static boolean accepts(String address) {
        return address.length() <= LONGEST && SHAPE.matcher(address).matches();
    }

    /** c***@example.gov.cn, for those who need not read it whole. */
    public static String masked(String address) {
        int at = address.indexOf('@');
        return at < 1 ? "***" : address.charAt(0) + "***" + address.substring(at);
    }
}
