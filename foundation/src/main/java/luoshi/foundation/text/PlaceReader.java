package luoshi.foundation.text;

import org.jspecify.annotations.Nullable;

/**
 * 带位名的数: 四千零五万, 3万4000, 十几亿, 两千四百五. Adds up place by place; a digit that ends the number behind a place is worth the next lower
 * one (两千四百五 is 2450) unless 零 stands between.
 */
final class PlaceReader {
    private static final long[] TENS = new long[16];
    private static final int NO_PLACE = 99;
    private static final int MOST_BLANKS = 2;
    private static final long GREATEST = Long.MAX_VALUE / 4;
    /** What behind 千 or 兆 makes it the first part of a unit: 千瓦, 兆赫. */
    private static final String PREFIXED = "瓦伏克米卡赫帕焦比字安";

    static {
        TENS[0] = 1;
        for (int i = 1; i < TENS.length; i++) {
            TENS[i] = TENS[i - 1] * 10;
        }
    }

    private final Folded text;
    private final int omitted;
    private long high;
    private long tenThousands;
    private long low;
    private long current = Digit.NONE;
    private int currentDigits;
    private boolean zero;
    private boolean bigPlace;
    private int last;
    private int lastSmall = NO_PLACE;

    int end;
    int pair = Digit.NONE;
    int atoms;
    boolean open;
    boolean places;
    boolean digit;

    /** Reads without the digit at {@code omitted} (the first of two neighbours in 七八十), or with all where it is negative. */
    PlaceReader(Folded text, int omitted) {
        this.text = text;
        this.omitted = omitted;
    }

    /** Begins with an Arabic integer that was read already. */
    void begin(long integer, int length, int behind) {
        current = integer;
        currentDigits = length;
        digit = true;
        end = behind;
        atoms = 1;
    }

    /** Reads on from {@code from} as far as the number goes; false where a sum grows beyond what a number of a report can be. */
    boolean read(int from) {
        end = from;
        int at = from;
        try {
            while (at >= 0) {
                at = step(at);
            }
        } catch (ArithmeticException beyond) {
            return false;
        }
        return high >= 0 && high < GREATEST;
    }

    long value() {
        return high + tenThousands + low + Math.max(0, rest());
    }

    /** One more character; the offset behind it, negative where the number is over. */
    private int step(int from) {
        int at = atoms == 0 ? from : blanksSkipped(from);
        if (at == omitted) {
            return at + 1;
        }
        char c = text.at(at);
        int value = Digit.han(c);
        int next = Digit.NONE;
        if (value == 0) {
            next = zero(at);
        } else if (value > 0) {
            next = digit(at, value);
        } else if (Digit.place(c) > 0) {
            next = place(at, Digit.place(c));
        } else if (Digit.arabic(c)) {
            next = arabic(at);
        } else if (c == '几' || c == '余' || c == '多' || c == '来') {
            next = vague(at, c);
        }
        if (next >= 0 && !(value == 0 && atoms > 0)) {
            end = next;
            atoms++;
        }
        return next;
    }

    private int blanksSkipped(int from) {
        int at = text.afterBlanks(from);
        return at - from <= MOST_BLANKS ? at : from;
    }

    /** 零 needs a digit or 十 behind it; it is not part of the number before that one is read. */
    private int zero(int at) {
        if (current > 0 || (zero && atoms > 0)) {
            return Digit.NONE;
        }
        if (atoms == 0) {
            current = Digit.NONE;
        }
        char next = text.at(blanksSkipped(at + 1));
        zero = true;
        boolean goesOn = Digit.han(next) > 0 || next == '十' || next == '拾' || next == '几' || Digit.arabic(next);
        return goesOn ? at + 1 : Digit.NONE;
    }

    private int digit(int at, int value) {
        if (current >= 0) {
            boolean neighbours = pair < 0
                    && omitted < 0
                    && currentDigits == 0
                    && at == end
                    && (value == current + 1 || (current == 3 && value == 5))
                    && !Digit.decimal(text.at(at + 1));
            if (!neighbours) {
                return Digit.NONE;
            }
            pair = at - 1;
            return at + 1;
        }
        if (places && text.at(at) == '两' && Digit.place(text.at(at + 1)) == 0) {
            return Digit.NONE;
        }
        current = value;
        currentDigits = 0;
        digit = true;
        return at + 1;
    }

    private int arabic(int at) {
        if (current >= 0 || !places) {
            return Digit.NONE;
        }
        int to = at;
        long sum = 0;
        while (Digit.arabic(text.at(to)) && to - at < 9) {
            sum = sum * 10 + (text.at(to) - '0');
            to++;
        }
        boolean fits = sum < TENS[Math.min(last, lastSmall)] && !Digit.arabic(text.at(to)) && text.at(to) != '.';
        if (!fits || "-—~至到/%年月".indexOf(text.at(to)) >= 0) {
            return Digit.NONE;
        }
        current = sum;
        currentDigits = to - at;
        return to;
    }

    private int place(int at, int power) {
        if (startsUnit(at, power)) {
            return Digit.NONE;
        }
        boolean taken = power < 4 ? small(power) : power == 4 ? tenThousand() : great(power);
        if (!taken) {
            return Digit.NONE;
        }
        places = true;
        last = power;
        zero = false;
        return at + 1;
    }

    private boolean startsUnit(int at, int power) {
        char next = text.at(at + 1);
        if (power == 2) {
            int part = text.afterBlanks(at + 1);
            String of = current >= 0 || places ? "点" : "之点";
            return text.at(part) == '分' && of.indexOf(text.at(text.afterBlanks(part + 1))) >= 0;
        }
        boolean prefix = power == 12 || (power == 3 && digit && current >= 0);
        return prefix && PREFIXED.indexOf(next) >= 0 && !text.startsWith("比特币", at + 1);
    }

    private boolean small(int power) {
        boolean start = atoms == 0;
        if (power >= lastSmall || (current < 0 && !(start || power == 1))) {
            return false;
        }
        if (current > 9 && !(low == 0 && !places)) {
            return false;
        }
        low += Math.max(current < 0 ? 1 : 0, current) * TENS[power];
        lastSmall = power;
        current = Digit.NONE;
        return true;
    }

    private boolean tenThousand() {
        if (low == 0 && current < 0) {
            if (last == 4 && tenThousands > 0 && tenThousands < TENS[8]) {
                tenThousands *= TENS[4];
                return true;
            }
            if (atoms > 0) {
                return false;
            }
            low = 1;
        }
        if (tenThousands > 0) {
            return false;
        }
        tenThousands = Math.multiplyExact(low + Math.max(0, current), TENS[4]);
        return freshSection();
    }

    private boolean great(int power) {
        long sum = tenThousands + low + Math.max(0, current);
        if (sum == 0 && atoms == 0) {
            sum = 1;
        }
        if (sum == 0 || (power == 8 && bigPlace)) {
            return false;
        }
        bigPlace = power == 8;
        high += Math.multiplyExact(sum, TENS[power]);
        tenThousands = 0;
        return freshSection();
    }

    private boolean freshSection() {
        low = 0;
        current = Digit.NONE;
        currentDigits = 0;
        lastSmall = NO_PLACE;
        return true;
    }

    /** 几 behind 十 or 零; 余 and 多 only before a further place, else they bound the whole number from behind. */
    private int vague(int at, char c) {
        if ((!places && !(currentDigits > 0)) || (c == '几' && (current >= 0 || atoms == 0))) {
            return Digit.NONE;
        }
        char next = text.at(blanksSkipped(at + 1));
        int power = Digit.place(next);
        if (c != '几'
                && (power < 3 || startsUnit(blanksSkipped(at + 1), power) || (current >= 0 && currentDigits == 0))) {
            return Digit.NONE;
        }
        open = true;
        if (c == '几') {
            current = 0;
            zero = true;
        }
        return at + 1;
    }

    private long rest() {
        boolean abbreviated = current > 0 && last > 1 && !zero && currentDigits <= 1;
        return abbreviated ? current * TENS[last - 1] : current;
    }

    /** The number with the second of the two neighbouring digits; null where none is open. */
    @Nullable
    PlaceReader upper(int from) {
        if (pair < 0) {
            return null;
        }
        PlaceReader upper = new PlaceReader(text, pair);
        upper.read(from);
        return upper;
    }
}
