package luoshi.bench.proof;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** 填什么: what is put into a place of an address, often what is there and now and then what is not. */
interface Values {
    /** One guess in so many is the id of something else. */
    int ASTRAY = 20;

    String pick(Random random);

    /** An upper-case name is the id of something planted, YEAR and MONTH are this one and the last; anything else is words divided by |. */
    static Values of(String spec) {
        return switch (spec) {
            case "YEAR" -> random -> String.valueOf(today().getYear() - random.nextInt(2));
            case "MONTH" ->
                random -> today().minusMonths(random.nextInt(2)).toString().substring(0, 7);
            case "COUNTY" -> random -> String.valueOf(any(Population.COUNTIES, random));
            default -> spec.matches("[A-Z_]+") ? ids(Planted.valueOf(spec)) : words(List.of(spec.split("\\|", -1)));
        };
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    private static Values words(List<String> words) {
        return random -> any(words, random);
    }

    /** Of either county. */
    private static Values ids(Planted wanted) {
        List<Planted> all = Arrays.asList(Planted.values());
        return random -> {
            Planted kind = random.nextInt(ASTRAY) == 0 ? any(all, random) : wanted;
            return String.valueOf(kind.first(any(Population.COUNTIES, random)) + random.nextInt(kind.count));
        };
    }

    private static <T> T any(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
