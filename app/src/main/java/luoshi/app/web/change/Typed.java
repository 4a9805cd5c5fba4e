package luoshi.app.web.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import luoshi.ledger.change.ChangeCommitment.Wish;
import luoshi.ledger.change.Paper;
import luoshi.ledger.change.SplitCommitment.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What was typed into the form of a change, as it was typed. */
public record Typed(MultiValueMap<String, String> fields) {

    public String what() {
        return ChangePage.KINDS.contains(of("what")) ? of("what") : "时限";
    }

    public String of(String name) {
        return of(name, 0);
    }

    public String of(String name, int line) {
        List<String> values = fields.getOrDefault(name, List.of());
        return line < values.size() ? values.get(line).strip() : "";
    }

    /** The ids that were chosen. */
    List<Long> all(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    public int count(String name) {
        return fields.getOrDefault(name, List.of()).size();
    }

    /** What cannot be read, in words; empty where everything can. */
    Optional<String> complaint() {
        if (of("decided").isEmpty() || day(of("decided")).isEmpty()) {
            return Optional.of("请填决定日期");
        }
        return switch (what()) {
            case "时限" -> unless(day(of("due")).isPresent(), "请填新时限");
            case "目标" -> unless(number(of("value")).isPresent(), "请填新目标的数量，只写数字");
            case "牵头" -> unless(of("lead").matches("\\d{1,18}"), "请选新的牵头单位");
            case "合并" -> unless(of("into").matches("\\d{1,7}"), "请填并入的编号");
            case "拆分" ->
                unless(
                        lines().allMatch(line -> (of("partDue", line).isEmpty()
                                        || day(of("partDue", line)).isPresent())
                                && (of("quantity", line).isEmpty()
                                        || number(of("quantity", line)).isPresent())),
                        "时限要写成2026-06-30，数量只写数字");
            default -> Optional.empty();
        };
    }

    private static Optional<String> unless(boolean fine, String complaint) {
        return fine ? Optional.empty() : Optional.of(complaint);
    }

    private static Optional<LocalDate> day(String text) {
        return text.matches("\\d{4}-(0[1-9]|1[0-2])-([0-2]\\d|30)|\\d{4}-(0[13578]|1[02])-31") && !text.endsWith("-00")
                ? Optional.of(text).filter(Typed::exists).map(LocalDate::parse)
                : Optional.empty();
    }

    private static boolean exists(String text) {
        int day = Integer.parseInt(text.substring(8));
        return day <= java.time.YearMonth.parse(text.substring(0, 7)).lengthOfMonth();
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("\\d{1,15}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    Paper paper(String fileName, byte[] file) {
        return new Paper(of("document"), of("mark"), day(of("decided")).orElseThrow(), fileName, file);
    }

    Wish wish() {
        return switch (what()) {
            case "目标" -> new Wish.Target(number(of("value")).orElseThrow());
            case "牵头" -> new Wish.Lead(Long.parseLong(of("lead")));
            case "责任" -> new Wish.Hands(all("responsible"), all("supporting"), lead(of("owner")));
            case "撤销" -> new Wish.Withdrawal(of("reason"));
            default -> new Wish.Date(day(of("due")).orElseThrow());
        };
    }

    int into() {
        return Integer.parseInt(of("into"));
    }

    /** The lines on which something stands. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        lines().filter(line -> !(of("task", line) + of("partLead", line) + of("partDue", line) + of("quantity", line))
                        .isEmpty())
                .forEach(line -> parts.add(new Part(
                        of("task", line),
                        lead(of("partLead", line)),
                        day(of("partDue", line)).orElse(null),
                        number(of("quantity", line)).orElse(null))));
        return parts;
    }

    private static @Nullable Long lead(String text) {
        return text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private Stream<Integer> lines() {
        return java.util.stream.IntStream.range(0, count("task")).boxed();
    }
}
