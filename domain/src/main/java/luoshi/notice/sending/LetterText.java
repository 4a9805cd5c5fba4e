package luoshi.notice.sending;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 外发文字: what leaves the program. A letter or a matter that is restricted leaves nothing of itself: only that there is something to read after the log-in
 * (rules §16).
 *
 * @param site the address of this installation; empty where none is set
 */
public record LetterText(String site) {
    private static final String RESTRICTED = "您有一件限阅通知";
    private static final int MOST = 30;

    /** A matter of a digest. */
    public record Due(String title, LocalDate day, boolean restricted) {}

    /** What a digest tells besides the letters that came. */
    public record Agenda(List<Due> due, List<Due> red, long late) {
        public boolean isEmpty() {
            return due.isEmpty() && red.isEmpty();
        }
    }

    public Sending.Text of(Sendings.Fresh letter) {
        return letter.restriction() > 0
                ? new Sending.Text("落实：" + RESTRICTED, RESTRICTED + "。\n" + link("/notices"))
                : new Sending.Text(
                        "落实：" + line(letter.title()), letter.title() + "\n" + letter.words() + "\n" + link("/notices"));
    }

    public Sending.Text digest(LocalDate day, Agenda agenda, List<Sendings.Fresh> letters) {
        long restricted = letters.stream().filter(one -> one.restriction() > 0).count();
        List<String> open = letters.stream()
                .filter(one -> one.restriction() == 0)
                .map(one -> one.title() + "　" + one.words())
                .toList();
        String words = Stream.of(
                        part("转红（到期没有办结）", lines(agenda.red())),
                        agenda.late() > agenda.red().size() ? "逾期未办结的一共" + agenda.late() + "件。\n" : "",
                        part("到期", lines(agenda.due())),
                        part("新来的通知", open),
                        restricted > 0 ? "另有" + restricted + "件限阅通知，登录后查看。\n" : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
        return new Sending.Text(
                "落实日报 %d月%d日：转红%d件，到期%d件，来件%d件"
                        .formatted(
                                day.getMonthValue(),
                                day.getDayOfMonth(),
                                agenda.red().size(),
                                agenda.due().size(),
                                letters.size()),
                words + "\n" + link("/"));
    }

    private static List<String> lines(List<Due> matters) {
        long restricted = matters.stream().filter(Due::restricted).count();
        Stream<String> open = matters.stream()
                .filter(one -> !one.restricted())
                .map(one -> one.day().getMonthValue() + "月" + one.day().getDayOfMonth() + "日　" + one.title());
        return Stream.concat(open, restricted > 0 ? Stream.of("限阅事项" + restricted + "件，登录后查看") : Stream.empty())
                .toList();
    }

    private static String part(String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        String shown =
                lines.stream().limit(MOST).map(line -> "· " + line + "\n").collect(Collectors.joining());
        String more = lines.size() > MOST ? "（还有" + (lines.size() - MOST) + "件，登录后查看）\n" : "";
        return "【" + heading + "】\n" + shown + more;
    }

    private String link(String path) {
        return site.isEmpty() ? "请登录落实查看。" : "查看：" + site + path;
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
