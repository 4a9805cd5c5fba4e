package luoshi.app.web.caseline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import luoshi.access.Actor;
import luoshi.caseline.count.CaseLists;
import luoshi.caseline.count.Span;
import luoshi.caseline.definition.Line;
import org.springframework.stereotype.Component;

/** Says of which figure a list shows the cases. */
@Component
class BehindReader {
    private final CaseLists lists;
    private final QueueReader queue;
    private final FieldReader fields;

    BehindReader(CaseLists lists, QueueReader queue, FieldReader fields) {
        this.lists = lists;
        this.queue = queue;
        this.fields = fields;
    }

    /** 按时办结率的分母，水利局，2026-03登记：41件; empty where the list is that of the queue itself. */
    String words(Actor actor, Line line, QueueQuery asked, LocalDate today) {
        if (asked.plain() || !asked.field("q").isEmpty()) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        asked.figure(line)
                .ifPresent(one -> parts.add(one.name() + (one.kind().rate() ? asked.whole() ? "的分母" : "的分子" : "")));
        Long unit = asked.unitId();
        if (unit != null) {
            parts.add(unit == 0 ? "未派" : queue.names(actor.regionId()).getOrDefault(unit, ""));
        }
        asked.fields(line)
                .forEach((field, value) -> parts.add(
                        field.name() + "：" + (value.isEmpty() ? "没有填" : fields.words(actor.regionId(), field, value))));
        span(asked).ifPresent(parts::add);
        long many = lists.count(asked.filter(actor.regionId(), line, today));
        return String.join("，", parts)
                + (parts.isEmpty() ? "全部：" : "：")
                + many
                + line.head().measure();
    }

    private static java.util.Optional<String> span(QueueQuery asked) {
        Span span = asked.span();
        if (span.equals(Span.ALL)) {
            return java.util.Optional.empty();
        }
        String from = span.from().equals(Span.ALL.from())
                ? ""
                : YearMonth.from(span.from()).toString();
        String to =
                span.to().equals(Span.ALL.to()) ? "" : YearMonth.from(span.to()).toString();
        return java.util.Optional.of((from.equals(to) ? from : from.isEmpty() ? to + "以前" : from + "至" + to) + "登记");
    }
}
