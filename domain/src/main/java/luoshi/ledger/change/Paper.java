package luoshi.ledger.change;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 决定文件: what a change rests on, such as 常务会议纪要.
 *
 * @param name its title
 * @param mark 文号
 * @param file the file itself
 */
public record Paper(String name, String mark, LocalDate decidedOn, String fileName, byte[] file) {

    public String words() {
        return name + "（" + mark + "）";
    }

    /** What it lacks to be relied on; empty where it lacks nothing. */
    Optional<String> lacks(LocalDate today) {
        if (name.isBlank() || mark.isBlank()) {
            return Optional.of("已下达的事项变更，要填常务会议纪要等决定文件的名称和文号");
        }
        if (decidedOn.isAfter(today)) {
            return Optional.of("决定日期不能晚于今天");
        }
        return file.length == 0 ? Optional.of("请上传决定文件") : Optional.empty();
    }

    /** Nothing can be decided to be done before it is decided. Without a date the present one stays. */
    Optional<String> complaint(@Nullable LocalDate due) {
        return due != null && due.isBefore(decidedOn) ? Optional.of("新时限不能早于决定日期") : Optional.empty();
    }
}
