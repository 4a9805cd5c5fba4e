package luoshi.project.paper;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import luoshi.project.ApprovalWay;

/**
 * 手续项目: one row of §3.2.
 *
 * @param authority who gives it
 */
public record PaperItem(int number, String name, String shortName, String authority, Map<ApprovalWay, Need> needs) {
    /** 土地批准 or the like: the day on which the land is handed over. */
    public static final int LAND = 9;
    /** 建筑工程施工许可证. */
    public static final int PERMIT = 16;

    private static final List<PaperItem> ALL = read();

    /** What a way asks for. */
    public enum Need {
        BLOCKING,
        WANTED,
        NONE;

        private static Need of(String word) {
            return switch (word) {
                case "卡" -> BLOCKING;
                case "要" -> WANTED;
                case "不要" -> NONE;
                default -> throw new IllegalStateException("papers.csv: " + word);
            };
        }
    }

    public static List<PaperItem> all() {
        return ALL;
    }

    public static PaperItem of(int number) {
        return ALL.stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no paper " + number));
    }

    public Need need(ApprovalWay way) {
        return needs.getOrDefault(way, Need.NONE);
    }

    private static List<PaperItem> read() {
        try (var in = PaperItem.class.getResourceAsStream("/project/papers.csv")) {
            if (in == null) {
                throw new IllegalStateException("project/papers.csv is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> item(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PaperItem item(String[] cell) {
        Map<ApprovalWay, Need> needs = new EnumMap<>(ApprovalWay.class);
        needs.put(ApprovalWay.GOVERNMENT, Need.of(cell[2]));
        needs.put(ApprovalWay.APPROVED, Need.of(cell[3]));
        needs.put(ApprovalWay.FILED, Need.of(cell[4]));
        return new PaperItem(Integer.parseInt(cell[0]), cell[1], cell[7], cell[5], Map.copyOf(needs));
    }
}
