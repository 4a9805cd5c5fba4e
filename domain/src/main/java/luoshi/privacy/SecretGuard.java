package luoshi.privacy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 涉密字样检查 (R0-6): this is no system for state secrets, so a text or a file name that carries a classification mark is not taken in. It
 * looks for marks as papers carry them, not for the words in ordinary use: 保守秘密 is no mark, 机密★5年 and 密级：秘密 are.
 */
public final class SecretGuard {
    private static final Pattern MARK = Pattern.compile(
            "(?:绝密|机密|秘密)\\s*[★☆*]|[★☆]\\s*(?:长期|\\d{1,2}\\s*年)|(?:绝密|机密)级?(?:文件|文电|电报|资料)|密\\s*级\\s*[:：为]\\s*(?:绝密|机密|秘密)|^\\s*(?:绝密|机密|秘密)\\s*$",
            Pattern.MULTILINE);

    private SecretGuard() {}

    /** The mark, as it stands in the text; empty where there is none. */
    public static Optional<String> mark(String text) {
        Matcher found = MARK.matcher(text);
        return found.find() ? Optional.of(found.group().strip()) : Optional.empty();
    }
}
