package luoshi.app.web.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import luoshi.app.web.page.Days;
import luoshi.evidence.EvidenceFile;
import luoshi.evidence.EvidenceFiles;
import luoshi.supervision.Duty;
import luoshi.supervision.DutyMove;
import luoshi.supervision.Records;
import org.springframework.stereotype.Component;

/** 经过: everything that happened to a duty, the latest first. */
@Component
class DutyTimeline {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String[] RUNGS = {"临近时限预警", "逾期催办", "再次催办", "三次催办"};

    private final Records records;
    private final EvidenceFiles evidence;

    DutyTimeline(Records records, EvidenceFiles evidence) {
        this.records = records;
        this.evidence = evidence;
    }

    private record Dated(Instant at, String title, String words, List<EvidenceFile> files, boolean turn) {}

    List<DutyPage.Event> of(Duty duty, Map<Long, String> units) {
        long region = duty.regionId();
        long id = duty.id();
        List<Dated> events = new ArrayList<>();
        records.moves(region, id).stream()
                .filter(moved -> !moved.move().byUnit() || moved.move() == DutyMove.REFUSE)
                .forEach(moved -> events.add(moved(moved, units)));
        records.replies(region, id).forEach(reply -> events.add(replied(duty, reply, units)));
        records.pauses(region, id).forEach(pause -> events.addAll(paused(pause)));
        records.extensions(region, id).forEach(extension -> events.add(extended(extension)));
        records.reminders(region, id)
                .forEach(reminder -> events.add(new Dated(
                        morning(reminder.firedOn()),
                        RUNGS[Math.min(reminder.rung(), RUNGS.length - 1)] + "："
                                + reminder.stage().label() + "环节",
                        "",
                        List.of(),
                        reminder.rung() > 0)));
        records.reanchorings(region, id)
                .forEach(moved -> events.add(new Dated(
                        morning(moved.doneOn()),
                        moved.stage().label() + "时限由" + moved.before() + "改为" + moved.after(),
                        moved.reason(),
                        List.of(),
                        false)));
        return events.stream()
                .sorted(Comparator.comparing(Dated::at).reversed())
                .map(event -> new DutyPage.Event(
                        Days.minute(event.at()), event.title(), event.words(), event.files(), event.turn()))
                .toList();
    }

    private static Dated moved(Records.Moved moved, Map<Long, String> units) {
        String unit = units.getOrDefault(moved.unitId(), "");
        String title = switch (moved.move()) {
            case ASSIGN -> "交办" + unit;
            case REFUSE -> unit + "退单";
            case TRANSFER -> "由" + unit + "转出，另行交办";
            case RETURN -> "审核退回";
            case ACCEPT -> "审核通过，准予办结";
            default -> moved.move().label();
        };
        return new Dated(moved.movedAt(), title, moved.words(), List.of(), true);
    }

    private Dated replied(Duty duty, Records.Reply reply, Map<Long, String> units) {
        String what = switch (reply.stage()) {
            case "SIGN" -> "签收";
            case "DEPLOY" -> "反馈部署情况";
            case "FEEDBACK" -> "反馈推进情况";
            case "APPLY" -> "申请办结";
            default -> "报进展";
        };
        String words = reply.words() + (reply.measures().isEmpty() ? "" : "\n采取的措施：" + reply.measures());
        return new Dated(
                reply.givenAt(),
                units.getOrDefault(reply.unitId(), "") + what + (reply.late() ? "（超过时限" + reply.dueOn() + "）" : ""),
                words,
                evidence.of(duty.regionId(), "reply", reply.id()),
                true);
    }

    private static List<Dated> paused(Records.Pause pause) {
        List<Dated> events = new ArrayList<>();
        String paper = pause.document().isEmpty() ? "" : "（依据：" + pause.document() + "）";
        events.add(new Dated(morning(pause.from()), "中止计时", pause.reason() + paper, List.of(), false));
        LocalDate resumed = pause.resumedOn();
        if (resumed != null) {
            events.add(new Dated(morning(resumed), "恢复计时", "", List.of(), false));
        }
        return events;
    }

    private static Dated extended(Records.Extension extension) {
        String outcome =
                extension.granted() == null ? "（待批复）" : extension.granted() ? "，同意延期至" + extension.grantedTo() : "，不同意";
        return new Dated(
                morning(extension.askedOn()),
                "申请延期至" + extension.wantedOn() + outcome,
                extension.reason() + "\n目前进展：" + extension.progress()
                        + (extension.answer().isEmpty() ? "" : "\n批复：" + extension.answer()),
                List.of(),
                false);
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(LocalTime.of(8, 0)).atZone(ZONE).toInstant();
    }
}
