package luoshi.app.supervision;

import static luoshi.app.supervision.Desk.done;
import static luoshi.app.supervision.Desk.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import luoshi.access.Actor;
import luoshi.access.jdbc.JdbcColleagues;
import luoshi.app.testing.Matters;
import luoshi.app.testing.SampleOffice;
import luoshi.journal.Journal;
import luoshi.journal.jdbc.JdbcJournal;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import luoshi.ledger.Note;
import luoshi.ledger.Notes;
import luoshi.ledger.Pace;
import luoshi.ledger.RecordProgress;
import luoshi.ledger.RuleOnNote;
import luoshi.ledger.jdbc.JdbcCommitments;
import luoshi.ledger.jdbc.JdbcNotes;
import luoshi.ledger.jdbc.JdbcProofs;
import luoshi.meeting.Kind;
import luoshi.meeting.Meeting;
import luoshi.meeting.Meetings;
import luoshi.meeting.RecordMeeting;
import luoshi.meeting.jdbc.JdbcMeetings;
import luoshi.parameter.Catalogue;
import luoshi.parameter.Parameters;
import luoshi.parameter.jdbc.JdbcParameterVersions;
import luoshi.region.jdbc.JdbcUnits;
import luoshi.rhythm.Campaign;
import luoshi.rhythm.Campaigns;
import luoshi.rhythm.ClearFindings;
import luoshi.rhythm.DeclareCampaign;
import luoshi.rhythm.RunCampaign;
import luoshi.rhythm.jdbc.JdbcCampaigns;
import luoshi.supervision.Answer;
import luoshi.supervision.AnswerDuty.Said;
import luoshi.supervision.DutyMove;
import luoshi.supervision.FireClocks;
import luoshi.supervision.Grade;
import luoshi.supervision.Weight;
import luoshi.supervision.jdbc.JdbcFirings;
import luoshi.supervision.pace.ReportDay;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * A year of the sample county with the day turned by hand: a campaign of a hundred days, a commitment that falls behind and catches up, a matter of
 * 13710 through every stage over the National Day holiday, and a meeting that asks what became of the last. The timeline is printed.
 */
class YearStoryTest {
    private static final SampleOffice OFFICE = new SampleOffice();
    private static final Desk DESK = new Desk(OFFICE.jdbc());
    private static final long COUNTY = SampleOffice.COUNTY;
    private static final String OFFICER = "yezhiqiu";
    private static final String WATER = "xiruoshui";
    private static final String ROADS_HEAD = "luchangning";
    private static final Journal JOURNAL = new JdbcJournal(OFFICE.jdbc());
    private static final Parameters PARAMETERS =
            new Parameters(new Catalogue(), new JdbcParameterVersions(OFFICE.jdbc()));
    private static final Commitments COMMITMENTS = new JdbcCommitments(OFFICE.jdbc());
    private static final Notes NOTES = new JdbcNotes(OFFICE.jdbc());
    private static final RecordProgress PROGRESS = new RecordProgress(
            COMMITMENTS,
            NOTES,
            new JdbcProofs(OFFICE.jdbc()),
            new RuleOnNote(COMMITMENTS, NOTES, new luoshi.evidence.jdbc.JdbcEvidenceFiles(OFFICE.jdbc()), JOURNAL),
            new JdbcColleagues(OFFICE.jdbc()),
            PARAMETERS,
            JOURNAL);
    private static final Meetings MEETINGS = new JdbcMeetings(OFFICE.jdbc());
    private static final RecordMeeting RECORD = new RecordMeeting(MEETINGS, DESK.register, DESK.assign, JOURNAL);
    private static final Campaigns CAMPAIGNS = new JdbcCampaigns(OFFICE.jdbc());
    private static final DeclareCampaign DECLARE =
            new DeclareCampaign(CAMPAIGNS, new JdbcUnits(OFFICE.jdbc()), JOURNAL);
    private static final RunCampaign RUN = new RunCampaign(CAMPAIGNS, JOURNAL);
    private static final ClearFindings CLEAR = new ClearFindings(CAMPAIGNS, new JdbcUnits(OFFICE.jdbc()), JOURNAL);
    private static final FireClocks CLOCKS = new FireClocks(new JdbcFirings(OFFICE.jdbc()), DESK.calendars, PARAMETERS);

    private static final List<String> ACTS = List.of("预警", "催办", "再次催办", "三次催办");

    private final List<String> timeline = new ArrayList<>();
    private final Map<String, Runnable> script = new TreeMap<>();
    private final long matter = Matters.live("交通局", "goal_value is null and due_on = '2026-12-31'");
    private LocalDate day = LocalDate.of(2026, 1, 1);
    private long duty;
    private long campaign;
    private long finding;

    @AfterAll
    static void end() {
        OFFICE.close();
    }

    @Test
    void aYearIsLivedThroughDayByDay() {
        spring();
        autumn();
        winter();
        for (; day.getYear() == 2026; day = day.plusDays(1)) {
            round();
            script.getOrDefault(day.toString().substring(5), () -> {}).run();
        }
        timeline.forEach(System.out::println);
        assertThat(timeline)
                .containsExactly(
                        "2026-03-25 承诺 报20%：正常，应完成23%，实际20%，差3个百分点",
                        "2026-05-11 百日攻坚 部署，到8月18日，2个子行动",
                        "2026-05-13 百日攻坚 发现问题：二号便道塌陷",
                        "2026-06-01 百日攻坚 不能结束：还有1个问题没有清零，不能结束",
                        "2026-06-05 百日攻坚 问题清零",
                        "2026-06-25 承诺 报28%：预警，应完成48%，实际28%，差20个百分点",
                        "2026-08-18 百日攻坚 结束，用了100天",
                        "2026-09-25 承诺 报35%：逾期，应完成73%，实际35%，差38个百分点",
                        "2026-09-28 13710 交办，办结到10月8日",
                        "2026-09-28 13710 签收",
                        "2026-09-28 13710 部署反馈",
                        "2026-10-06 13710 预警办结",
                        "2026-10-07 13710 预警反馈",
                        "2026-10-08 13710 进展反馈",
                        "2026-10-09 13710 催办办结",
                        "2026-10-09 13710 申请办结",
                        "2026-10-09 13710 自己不能办结：审核办结由督查室办理",
                        "2026-10-10 13710 退回：缺下游一段的照片",
                        "2026-10-11 13710 再次催办办结",
                        "2026-10-11 13710 申请办结",
                        "2026-10-12 13710 办结，评价合格；曾逾期，记录在案",
                        "2026-10-12 13710 销号",
                        "2026-10-20 专题会议 议定2项，全部交办",
                        "2026-11-20 承诺 报92%：正常，应完成89%，实际92%，快3个百分点",
                        "2026-12-08 专题会议 上次议定2项，已销号1项，还在办理1项");
    }

    private void spring() {
        on("03-25", () -> progress(20));
        on("05-11", this::declare);
        on("05-13", () -> {
            done(as(WATER, actor -> CLEAR.find(actor, campaign, DESK.unit("交通局"), "二号便道塌陷", day)));
            finding = OFFICE.as(
                    OFFICER,
                    actor -> CAMPAIGNS.findings(COUNTY, campaign).getFirst().id());
            tell("百日攻坚 发现问题：二号便道塌陷");
        });
        on("06-01", () -> tell("百日攻坚 不能结束：" + refused(as(OFFICER, actor -> RUN.end(actor, campaign, "完成", day)))));
        on("06-04", () -> done(as("chetonggui", actor -> CLEAR.clear(actor, finding, "回填压实200米", day))));
        on("06-05", () -> {
            done(as(OFFICER, actor -> CLEAR.confirm(actor, finding, day)));
            tell("百日攻坚 问题清零");
        });
        on("06-25", () -> progress(28));
        on("08-18", () -> {
            done(as(OFFICER, actor -> RUN.end(actor, campaign, "清理阻水物12处，问题清零", day)));
            Campaign over =
                    OFFICE.as(OFFICER, actor -> CAMPAIGNS.find(COUNTY, campaign).orElseThrow());
            tell("百日攻坚 结束，用了" + over.days() + "天");
        });
    }

    private void declare() {
        campaign = OFFICE.as(
                OFFICER,
                actor -> done(DECLARE.declare(
                        actor,
                        new Campaigns.Draft(
                                Campaign.Kind.HUNDRED,
                                "汛前河道百日攻坚",
                                DESK.unit("水利局"),
                                ReportDay.WEEKLY,
                                day,
                                day.plusDays(99),
                                List.of(
                                        new Campaigns.Draft.Part("清理阻水物", DESK.unit("水利局")),
                                        new Campaigns.Draft.Part("整修便道", DESK.unit("交通局"))),
                                List.of()),
                        day)));
        LocalDate last = day.plusDays(99);
        tell("百日攻坚 部署，到" + last.getMonthValue() + "月" + last.getDayOfMonth() + "日，2个子行动");
    }

    private void autumn() {
        on("09-25", () -> progress(35));
        on("09-28", () -> {
            duty = OFFICE.as(
                    OFFICER, actor -> DESK.handedOver(actor, "汛后河道阻水物清理", "水利局", Weight.GENERAL, day.atTime(9, 10)));
            tell("13710 交办，办结到10月8日");
            say(DutyMove.SIGN);
            say(DutyMove.DEPLOY);
        });
        on("10-08", () -> say(DutyMove.FEEDBACK));
        on("10-09", () -> {
            say(DutyMove.APPLY);
            tell("13710 自己不能办结："
                    + refused(as("jiangqingyuan", actor -> DESK.review.accept(actor, duty, Grade.GOOD, day))));
        });
        on("10-10", () -> {
            done(as(OFFICER, actor -> DESK.review.giveBack(actor, duty, "缺下游一段的照片", day)));
            tell("13710 退回：缺下游一段的照片");
        });
        on("10-11", () -> say(DutyMove.APPLY));
        on("10-12", () -> {
            done(as(OFFICER, actor -> DESK.review.accept(actor, duty, Grade.FAIR, day)));
            boolean late = OFFICE.as(
                    OFFICER,
                    actor -> DESK.duties.clocks(COUNTY, List.of(duty)).getOrDefault(duty, List.of()).stream()
                            .anyMatch(clock -> clock.late(day, DESK.calendars.of(COUNTY))));
            tell("13710 办结，评价合格" + (late ? "；曾逾期，记录在案" : ""));
            done(as(OFFICER, actor -> DESK.review.close(actor, duty, day)));
            tell("13710 销号");
        });
    }

    private void winter() {
        on("10-20", () -> {
            meet("全县供水保障第1次专题会议", "水厂备用泵一周内到位", "取水口护栏月底前修好");
            tell("专题会议 议定2项，全部交办");
        });
        on("10-21", () -> finish(0));
        on("11-20", () -> progress(92));
        on("12-08", () -> {
            long second = meet("全县供水保障第2次专题会议", "冬季管网巡查每日一报");
            tell("专题会议 " + OFFICE.as(OFFICER, actor -> became(second)));
        });
    }

    private String became(long second) {
        Meeting last =
                MEETINGS.before(MEETINGS.find(COUNTY, second).orElseThrow()).orElseThrow();
        Meeting.Tally tally =
                MEETINGS.tallies(COUNTY, List.of(last.id())).values().iterator().next();
        return "上次议定" + tally.decided() + "项，已销号" + tally.closed() + "项，还在办理" + (tally.decided() - tally.closed())
                + "项";
    }

    private long meet(String title, String... words) {
        return OFFICE.as(
                OFFICER,
                actor -> done(RECORD.record(
                        actor,
                        new RecordMeeting.Held(
                                Kind.TOPIC,
                                title,
                                day,
                                null,
                                Meeting.Roll.NONE,
                                List.of(words).stream()
                                        .map(one -> new RecordMeeting.Item(one, DESK.unit("水利局"), Weight.GENERAL))
                                        .toList()),
                        day.atTime(9, 0))));
    }

    /** Takes a decision of the first meeting to its end. */
    private void finish(int place) {
        long decided = OFFICE.as(
                OFFICER,
                actor -> MEETINGS.list(COUNTY, 100).stream()
                        .filter(meeting -> meeting.title().equals("全县供水保障第1次专题会议"))
                        .map(meeting -> MEETINGS.decisions(COUNTY, meeting.id())
                                .get(place)
                                .dutyId())
                        .findFirst()
                        .orElseThrow());
        for (DutyMove move : List.of(DutyMove.SIGN, DutyMove.DEPLOY, DutyMove.FEEDBACK, DutyMove.APPLY)) {
            say(decided, move);
        }
        done(as(OFFICER, actor -> DESK.review.accept(actor, decided, Grade.GOOD, day)));
        done(as(OFFICER, actor -> DESK.review.close(actor, decided, day)));
    }

    /** The head's own note; then the light of the day with its reason. */
    private void progress(int percent) {
        var told = new Notes.Words(day, "完成" + percent + "%", percent, null, "正常", Note.Trouble.NONE, false, "");
        assertThat(OFFICE.<luoshi.ledger.Answer>as(
                        ROADS_HEAD, actor -> PROGRESS.record(actor, matter, told, day, note -> {})))
                .isInstanceOf(luoshi.ledger.Answer.Done.class);
        Pace pace = OFFICE.as(OFFICER, actor -> {
            Commitment one = COMMITMENTS.find(COUNTY, matter).orElseThrow();
            return Pace.of(one, List.of(), day, Pace.bounds(PARAMETERS, COUNTY, day));
        });
        tell("承诺 报" + percent + "%：" + pace.light().label() + "，" + pace.reason());
    }

    private void say(DutyMove move) {
        say(duty, move);
        tell("13710 " + move.label());
    }

    private void say(long id, DutyMove move) {
        done(as(
                WATER,
                actor -> DESK.answer.answer(actor, id, move, new Said("阻水物全部清除", "每天清一段"), day, reply -> {
                    if (move == DutyMove.APPLY) {
                        DESK.attach(actor, id, reply);
                    }
                })));
    }

    /** The round of the day, for the story's own matter: those of other tests have days of their own. */
    private void round() {
        if (duty > 0) {
            OFFICE.system().once(actor -> {
                var due = CLOCKS.due(COUNTY, day, 5_000).stream()
                        .filter(one -> one.dutyId() == duty)
                        .toList();
                assertThat(CLOCKS.only(COUNTY, day, due)).isEqualTo(due.size());
                due.forEach(one ->
                        tell("13710 " + ACTS.get(one.rung()) + one.stage().label()));
                return true;
            });
        }
    }

    private void on(String monthDay, Runnable what) {
        script.put(monthDay, what);
    }

    private void tell(String words) {
        timeline.add(day + " " + words);
    }

    private static Answer as(String login, Function<Actor, Answer> work) {
        return OFFICE.as(login, work);
    }
}
