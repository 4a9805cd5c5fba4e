package luoshi.app.web.meeting;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Choice;
import luoshi.app.web.page.Days;
import luoshi.app.web.supervision.DutyRow;
import luoshi.app.web.supervision.DutyRows;
import luoshi.meeting.Kind;
import luoshi.meeting.Meeting;
import luoshi.meeting.Meetings;
import luoshi.meeting.RecordMeeting;
import luoshi.parameter.Calendars;
import luoshi.region.Posts;
import luoshi.supervision.Answer;
import luoshi.supervision.Duties;
import luoshi.supervision.Duty;
import luoshi.supervision.Weight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** 会议: the list, one meeting, and the page on which its decisions are entered; a dispatch meeting has the laggards as its agenda. */
@Controller
public class MeetingPages {
    private static final int LINES = 8;
    private static final int LISTED = 100;
    private static final int LAGGARDS = 50;

    private final Meetings meetings;
    private final RecordMeeting record;
    private final Duties duties;
    private final DutyRows rows;
    private final Calendars calendars;
    private final Posts posts;
    private final DecisionReader decisions;

    MeetingPages(
            Meetings meetings,
            RecordMeeting record,
            Duties duties,
            DutyRows rows,
            Calendars calendars,
            Posts posts,
            DecisionReader decisions) {
        this.meetings = meetings;
        this.record = record;
        this.duties = duties;
        this.rows = rows;
        this.calendars = calendars;
        this.posts = posts;
        this.decisions = decisions;
    }

    /** A meeting as a line. */
    public record Line(Meeting meeting, Meeting.Tally tally) {}

    /** The list. */
    public record Listed(List<Line> lines, boolean mayRecord) {}

    /** One meeting. */
    public record Shown(
            Meeting meeting,
            String chair,
            List<Followed> decisions,
            @Nullable Meeting before,
            List<Followed> followed,
            boolean minutes) {
        public long closed() {
            return followed.stream().filter(one -> !one.open()).count();
        }
    }

    /** A line of the form as it was filled in. */
    public record ItemLine(String words, List<Choice> units, List<Choice> weights) {}

    /** The form. */
    public record Form(
            List<Choice> kinds,
            String title,
            String heldOn,
            List<Choice> chairs,
            Meeting.Roll roll,
            List<ItemLine> lines,
            List<DutyRow> laggards,
            @Nullable Meeting last,
            List<Followed> unfinished,
            String complaint) {}

    /** What was posted; the lists go side by side. */
    public record Filled(
            @Nullable Kind kind,
            @Nullable String title,
            @Nullable LocalDate heldOn,
            @Nullable Long chair,
            @Nullable String present,
            @Nullable String sitting,
            @Nullable String excused,
            @Nullable List<String> words,
            @Nullable List<String> unit,
            @Nullable List<Weight> weight) {

        String word(int line) {
            return words != null && line < words.size() ? words.get(line).strip() : "";
        }

        long unitOf(int line) {
            String id = unit != null && line < unit.size() ? unit.get(line) : "";
            return id.isEmpty() || !id.chars().allMatch(Character::isDigit) ? 0 : Long.parseLong(id);
        }

        Weight weightOf(int line) {
            return weight != null && line < weight.size() ? weight.get(line) : Weight.GENERAL;
        }

        int lines() {
            return Math.max(LINES, words == null ? 0 : words.size());
        }

        Meeting.Roll roll() {
            return new Meeting.Roll(stripped(present), stripped(sitting), stripped(excused));
        }

        private static String stripped(@Nullable String words) {
            return words == null ? "" : words.strip();
        }

        Kind kindOr(Kind other) {
            return kind == null ? other : kind;
        }

        RecordMeeting.Held held(LocalDate today) {
            List<RecordMeeting.Item> items = new ArrayList<>();
            for (int line = 0; line < lines(); line++) {
                if (!word(line).isEmpty()) {
                    items.add(new RecordMeeting.Item(word(line), unitOf(line), weightOf(line)));
                }
            }
            return new RecordMeeting.Held(
                    kindOr(Kind.STANDING),
                    title == null ? "" : title,
                    heldOn == null ? today : heldOn,
                    chair,
                    roll(),
                    items);
        }
    }

    @GetMapping("/meetings")
    ModelAndView list(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "duty.read");
            List<Meeting> found = meetings.list(actor.regionId(), LISTED);
            Map<Long, Meeting.Tally> tallies = meetings.tallies(
                    actor.regionId(), found.stream().map(Meeting::id).toList());
            return visit.page(
                    actor,
                    "meeting/list",
                    Place.under("/duties", "督办", "会议"),
                    new Listed(
                            found.stream()
                                    .map(meeting -> new Line(
                                            meeting, tallies.getOrDefault(meeting.id(), new Meeting.Tally(0, 0))))
                                    .toList(),
                            actor.may("duty.assign")));
        });
    }

    @GetMapping("/meetings/{id}")
    ModelAndView show(Visit visit, @PathVariable long id) {
        return visit.as(actor -> {
            Denied.unless(actor, "duty.read");
            Meeting meeting = meetings.find(actor.regionId(), id).orElseThrow(Missing::new);
            Optional<Meeting> before = meetings.before(meeting);
            Shown page = new Shown(
                    meeting,
                    decisions.chair(meeting),
                    decisions.followed(meeting, visit.now()),
                    before.orElse(null),
                    before.map(last -> decisions.followed(last, visit.now())).orElse(List.of()),
                    actor.scope().whole());
            return visit.page(
                    actor,
                    "meeting/meeting",
                    Place.under("/duties", "督办", "会议").then(meeting.title(), "/meetings"),
                    page);
        });
    }

    @GetMapping("/meetings/new")
    ModelAndView form(Visit visit, Filled filled) {
        return visit.as(actor -> form(visit, actor, filled, ""));
    }

    /** All items are handed over, or none: an item that is refused takes the meeting back with it. */
    @PostMapping("/meetings")
    ModelAndView record(Visit visit, HttpServletResponse response, Filled filled) {
        try {
            return visit.as(actor -> {
                Denied.unless(actor, "duty.assign");
                RecordMeeting.Held held = filled.held(visit.today());
                return switch (record.record(actor, held, DutyRows.local(visit.now()))) {
                    case Answer.Refused refused -> form(visit, actor, filled, refused.reason());
                    case Answer.Done done -> {
                        Toast.leave(response, "已登记，" + held.items().size() + "项议定事项全部交办");
                        yield new ModelAndView("redirect:/meetings/" + done.id());
                    }
                };
            });
        } catch (RecordMeeting.ItemRefused e) {
            String reason = String.valueOf(e.getMessage());
            return visit.as(actor -> form(visit, actor, filled, reason));
        }
    }

    private ModelAndView form(Visit visit, Actor actor, Filled filled, String complaint) {
        Denied.unless(actor, "duty.assign");
        long region = actor.regionId();
        Kind kind = filled.kindOr(Kind.STANDING);
        Optional<Meeting> last = meetings.last(region, kind, visit.today());
        List<Duty> late =
                kind == Kind.DISPATCH ? duties.late(region, visit.today(), calendars.of(region), LAGGARDS) : List.of();
        List<ItemLine> lines = new ArrayList<>();
        var units = rows.present(region, visit.today());
        for (int line = 0; line < filled.lines(); line++) {
            long unit = filled.unitOf(line);
            Weight weight = filled.weightOf(line);
            lines.add(new ItemLine(
                    filled.word(line),
                    units.stream()
                            .map(each -> Choice.of(each.id(), each.shortName(), unit))
                            .toList(),
                    Arrays.stream(Weight.values())
                            .map(each -> Choice.of(each, each.label(), weight))
                            .toList()));
        }
        Form page = new Form(
                Arrays.stream(Kind.values())
                        .map(each -> Choice.of(each, each.label(), kind))
                        .toList(),
                filled.title() == null ? "" : filled.title(),
                filled.heldOn() == null
                        ? visit.today().toString()
                        : filled.heldOn().toString(),
                chairs(region, filled.chair()),
                filled.roll(),
                lines,
                rows.rows(region, late, visit.now()),
                last.orElse(null),
                last.map(meeting -> decisions.followed(meeting, visit.now())).orElse(List.of()).stream()
                        .filter(Followed::open)
                        .toList(),
                complaint);
        return visit.page(
                actor, "meeting/new", Place.under("/duties", "督办", "会议").then("登记会议", "/meetings"), page);
    }

    private List<Choice> chairs(long region, @Nullable Long chosen) {
        return posts.list(region).stream()
                .filter(post -> post.kind().endsWith("县长") || post.kind().equals("书记"))
                .map(post -> Choice.of(post.id(), post.name(), chosen))
                .toList();
    }

    /** 2026年6月18日. */
    public static String spoken(LocalDate day) {
        return Days.spoken(day);
    }
}
