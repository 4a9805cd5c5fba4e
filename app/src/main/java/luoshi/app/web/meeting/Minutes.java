package luoshi.app.web.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import luoshi.app.web.page.Days;
import luoshi.app.web.supervision.DutyRow;
import luoshi.foundation.outline.Ordinals;
import luoshi.meeting.Meeting;
import luoshi.publication.Paper;
import luoshi.supervision.Duty;
import luoshi.supervision.Grade;
import org.jspecify.annotations.Nullable;

/** 会议纪要: what was decided last time and what became of it, and what was decided now, by whom and until when. */
record Minutes(
        Meeting meeting,
        String chair,
        List<Followed> decisions,
        @Nullable Meeting before,
        List<Followed> followed,
        Map<Long, LocalDate> dues) {

    /**
     * In the form of 纪要 (GB/T 9704-2012, 10.3): its mark in red, no seal.
     *
     * @param county 安河县
     * @param today when it is printed
     */
    Paper paper(String county, LocalDate today) {
        String government = county + "人民政府";
        List<Paper.Block> blocks = new ArrayList<>();
        blocks.add(new Paper.Block.Text(Days.spoken(meeting.heldOn()) + "，"
                + (chair.isEmpty() ? "召开" : chair + "主持召开") + meeting.title()
                + (before == null ? "，议定" + decisions.size() + "项。" : "，听取上次议定事项落实情况，议定" + decisions.size() + "项。")));
        if (before != null) {
            blocks.add(new Paper.Block.Heading("一、上次议定事项落实情况"));
            last(before, blocks);
        }
        blocks.add(new Paper.Block.Heading(before == null ? "议定事项" : "二、议定事项"));
        for (Followed one : decisions) {
            blocks.add(new Paper.Block.Text("（" + Ordinals.words(one.decision().place()) + "）"
                    + sentence(one.decision().words()) + duty(one)));
        }
        blocks.add(new Paper.Block.Text("以上事项由督查室跟踪督办，办结一项、销号一项，下次会议报告落实情况。"));
        named(blocks, "出席", meeting.roll().present());
        named(blocks, "列席", meeting.roll().sitting());
        named(blocks, "请假", meeting.roll().excused());
        return new Paper(
                new Paper.Head(
                        government + meeting.kind().label() + "纪要",
                        "",
                        government + "办公室",
                        Days.spoken(meeting.heldOn())),
                List.of(meeting.title() + "纪要"),
                "",
                "",
                blocks,
                new Paper.Ending(List.of(), null, "", new Paper.Imprint(units(), government + "办公室", today)));
    }

    private static void named(List<Paper.Block> blocks, String role, String names) {
        if (!names.isEmpty()) {
            blocks.add(new Paper.Block.Text(role + "：", names));
        }
    }

    /** 抄送: whoever has something to do. */
    private String units() {
        return decisions.stream()
                .map(Followed::row)
                .filter(Objects::nonNull)
                .map(DutyRow::unit)
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private void last(Meeting last, List<Paper.Block> blocks) {
        long closed = followed.stream().filter(one -> !one.open()).count();
        blocks.add(new Paper.Block.Text(last.title() + "（" + Days.spoken(last.heldOn()) + "）议定" + followed.size()
                + "项，已销号" + closed + "项，还在办理" + (followed.size() - closed) + "项。"));
        for (Followed one : followed) {
            blocks.add(new Paper.Block.Text(
                    one.decision().place() + "．" + sentence(one.decision().words()) + became(one)));
        }
    }

    private String duty(Followed one) {
        @Nullable DutyRow row = one.row();
        @Nullable LocalDate due = dues.get(one.decision().dutyId());
        return row == null ? "" : "承办单位：" + row.unit() + (due == null ? "。" : "，" + Days.spoken(due) + "前办结。");
    }

    private static String became(Followed one) {
        @Nullable DutyRow row = one.row();
        if (row == null) {
            return "";
        }
        Duty.Outcome outcome = row.duty().outcome();
        @Nullable Grade grade = outcome.grade();
        return "（" + row.unit() + "）" + row.duty().state().label() + (grade == null ? "" : "，评价" + grade.label())
                + (one.open() && outcome.result().isEmpty() ? "，" + row.signal().reason() : "")
                + "。"
                + (outcome.result().isEmpty() ? "" : sentence(outcome.result()));
    }

    private static String sentence(String words) {
        String whole = words.strip();
        return whole.endsWith("。") ? whole : whole + "。";
    }
}
