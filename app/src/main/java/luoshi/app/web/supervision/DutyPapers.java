package luoshi.app.web.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import luoshi.app.web.page.Days;
import luoshi.foundation.calendar.WorkCalendar;
import luoshi.publication.Paper;
import luoshi.publication.Paper.Block;
import luoshi.publication.Paper.Cell;
import luoshi.supervision.Duty;
import luoshi.supervision.DutyClock;

/**
 * 督办通知单, 催办单: a duty on paper.
 *
 * @param mark 发文字号
 * @param unit the whole name of the unit that has to do it
 * @param page what the page of the duty shows
 * @param running its clocks
 * @param reminded how often it was reminded
 */
record DutyPapers(
        String mark,
        String unit,
        DutyPage page,
        List<DutyClock> running,
        long reminded,
        WorkCalendar calendar,
        LocalDate today) {
    private static final String OFFICE = "县委县政府督查室";
    private static final int WHOLE = 23;
    private static final int HALF = 9;

    Paper notice() {
        Duty duty = page.row().duty();
        List<List<Cell>> rows = new ArrayList<>(List.of(
                pair("承办单位", unit, "协办单位", page.supporting().isEmpty() ? "—" : page.supporting()),
                row("事项来源", page.from() + (page.leader().isEmpty() ? "" : "　" + page.leader())),
                row("督办事项", duty.title()),
                row("办理时限", dues()),
                row("办理要求", duty.demand().isEmpty() ? "按时限办理，反馈写明已做、未做、困难，办结附佐证。" : duty.demand())));
        rows.add(issued());
        rows.add(List.of(Cell.label("办理结果"), Cell.signed("", WHOLE, 4, "主要负责人（签名）：　　　　　　", "年　　月　　日")));
        rows.add(List.of(Cell.label("核验意见"), Cell.signed("", WHOLE, 3, "督查室（盖章）　　　　　", "年　　月　　日")));
        return paper("督办通知单", rows);
    }

    Paper reminder() {
        Duty duty = page.row().duty();
        return paper(
                "催办单",
                List.of(
                        row("承办单位", unit),
                        row("督办事项", duty.title()),
                        row("办理时限", dues()),
                        row(
                                "目前情况",
                                duty.state().label() + "，" + page.row().signal().reason()
                                        + (reminded == 0 ? "" : "，系统已催办" + reminded + "次")),
                        row("催办要求", "请于收到后立即办理并反馈进展；确有困难的，写明原因、措施和新的完成时间，在到期前申请延期。"),
                        issued(),
                        List.of(Cell.label("签收"), Cell.signed("", WHOLE, 3, "签收人：　　　　　　", "年　　月　　日　　时"))));
    }

    private Paper paper(String name, List<List<Cell>> rows) {
        return new Paper(
                new Paper.Head(name, "", mark, Days.spoken(today)),
                List.of(),
                "",
                "",
                List.of(new Block.Form(rows)),
                Paper.Ending.NONE);
    }

    /** By whom and when, with room for the seal. */
    private List<Cell> issued() {
        return List.of(Cell.label("交办单位"), Cell.signed("", WHOLE, 2, OFFICE + "（盖章）　　", Days.spoken(today) + "　　　"));
    }

    private String dues() {
        return running.isEmpty()
                ? "交办后起算"
                : running.stream()
                                .map(clock -> Days.spoken(clock.dueOn(today, calendar)) + "前"
                                        + clock.stage().label())
                                .collect(Collectors.joining("，"))
                        + "。";
    }

    private static List<Cell> row(String label, String words) {
        return List.of(Cell.label(label), Cell.of(words, WHOLE));
    }

    private static List<Cell> pair(String... words) {
        return Stream.of(Cell.label(words[0]), Cell.of(words[1], HALF), Cell.label(words[2]), Cell.of(words[3], HALF))
                .toList();
    }
}
