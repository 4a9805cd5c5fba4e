package luoshi.foundation.text;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 句式: a regular expression that is tried only where a character stands with which it can begin. Which characters those are is found out by trying each
 * once. What it asks for before its first character may only be the lack of something, and it never matches nothing.
 */
public final class Sought {
    private static final int MAY = 1;
    private static final int NEVER = 2;
    private static final int TWO_BITS = 3;
    private static final int IN_ONE = Integer.SIZE / 2;

    private final Pattern pattern;
    /** Of each character in two bits whether a match may begin with it; 0 where nobody has asked yet. Threads may find it out twice. */
    private final int[] begins = new int[(Character.MAX_VALUE + 1) / IN_ONE];

    private Sought(Pattern pattern) {
        this.pattern = pattern;
    }

    public static Sought of(String regex) {
        return new Sought(Pattern.compile(regex));
    }

    /** Whether it stands anywhere in {@code text}. */
    public boolean in(String text) {
        return walk(text).next();
    }

    /** Whether {@code text} is one match from its first character to its last. */
    public boolean isAll(String text) {
        return !text.isEmpty()
                && mayBegin(text.charAt(0))
                && pattern.matcher(text).matches();
    }

    /** How often it stands in {@code text}, counted to {@code most}. */
    public int count(String text, int most) {
        Walk walk = walk(text);
        int count = 0;
        while (count < most && walk.next()) {
            count++;
        }
        return count;
    }

    /** From match to match. */
    public Walk walk(String text) {
        return new Walk(text);
    }

    /** A walk over a text, which stands at one match after the other. */
    public final class Walk {
        private final String text;
        private @Nullable Matcher matcher;
        private int from;

        private Walk(String text) {
            this.text = text;
        }

        /** Goes on to the next match; false where there is none. */
        public boolean next() {
            for (int at = from; at < text.length(); at++) {
                if (mayBegin(text.charAt(at)) && looking(at)) {
                    from = match().end();
                    return true;
                }
            }
            from = text.length();
            return false;
        }

        /** The match where it stands. */
        public MatchResult match() {
            return Objects.requireNonNull(matcher);
        }

        private boolean looking(int at) {
            if (matcher == null) {
                matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            }
            return matcher.region(at, text.length()).lookingAt();
        }
    }

    private boolean mayBegin(char c) {
        int shift = 2 * (c % IN_ONE);
        int known = begins[c / IN_ONE] >>> shift & TWO_BITS;
        if (known == 0) {
            known = tried(c);
            begins[c / IN_ONE] |= known << shift;
        }
        return known == MAY;
    }

    /** A match that fails only because the text is over may go on. */
    @SuppressWarnings("JdkObsolete") // whether more text could make a match is just what is asked
    private int tried(char c) {
        Matcher matcher = pattern.matcher(String.valueOf(c));
        return matcher.lookingAt() || matcher.hitEnd() || Character.isSurrogate(c) ? MAY : NEVER;
    }
}
