package luoshi.reading.document.word;

/** How a list number is written in the formats that Chinese documents use. */
final class NumberWords {
    private static final String DIGITS = "〇一二三四五六七八九";

    private NumberWords() {}

    static String of(int number, String format) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "ideographDigital" -> han(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number >= 1 && number <= 20 ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "upperLetter" -> letter(number, 'A');
            case "lowerLetter" -> letter(number, 'a');
            default -> String.valueOf(number);
        };
    }

    private static String han(int number) {
        if (number <= 0 || number >= 1000) {
            return String.valueOf(number);
        }
        int hundreds = number / 100;
        int tens = number / 10 % 10;
        int ones = number % 10;
        String words = hundreds > 0 ? digit(hundreds) + "百" : "";
        if (tens > 0) {
            words += (tens == 1 && hundreds == 0 ? "" : digit(tens)) + "十";
        } else if (hundreds > 0 && ones > 0) {
            words += "零";
        }
        return ones > 0 ? words + digit(ones) : words;
    }

    private static String digit(int value) {
        return DIGITS.substring(value, value + 1);
    }

    private static String fullWidth(int number) {
        StringBuilder words = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> words.append((char) (c - '0' + '０')));
        return words.toString();
    }

    private static String letter(int number, char first) {
        return number >= 1 && number <= 26 ? String.valueOf((char) (first + number - 1)) : String.valueOf(number);
    }
}
