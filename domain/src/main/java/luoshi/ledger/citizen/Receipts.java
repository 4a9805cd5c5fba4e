package luoshi.ledger.citizen;

import java.security.SecureRandom;

/** 回执编号, 2027-48203915: digits alone, which are easily told over the telephone; an answer by receipt names nobody. */
public final class Receipts {
    private static final int DIGITS = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Receipts() {}

    public static String next(int year) {
        StringBuilder receipt = new StringBuilder().append(year).append('-');
        for (int i = 0; i < DIGITS; i++) {
            receipt.append(RANDOM.nextInt(10));
        }
        return receipt.toString();
    }
}
