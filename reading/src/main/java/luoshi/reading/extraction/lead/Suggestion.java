package luoshi.reading.extraction.lead;

import java.util.List;

/**
 * 建议单位: a department with what speaks for it.
 *
 * @param points how much speaks for it
 * @param because the words that do, the weightiest first
 */
public record Suggestion(String department, double points, List<String> because) {
    public Suggestion {
        because = List.copyOf(because);
    }
}
