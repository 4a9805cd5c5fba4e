package luoshi.app.web.visit;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.TakenBack;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Choice;
import luoshi.app.web.supervision.DutyRows;
import luoshi.visit.Kind;
import luoshi.visit.Pairing;
import luoshi.visit.Pairings;
import luoshi.visit.RecordVisit;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * 记走访 on a phone. Without script the form is sent like any other; with it what is written waits in the browser and is sent to {@code /visits/sent},
 * which answers in words for the queue. Both ways end in one use case, and the key in the form makes one visit of what is sent twice.
 */
@Controller
public class PhonePages {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm", Locale.CHINA);

    private final Pairings pairings;
    private final LeaderReader leaders;
    private final VisitDoor door;

    PhonePages(Pairings pairings, LeaderReader leaders, VisitDoor door) {
        this.pairings = pairings;
        this.leaders = leaders;
        this.door = door;
    }

    /** What one leader may visit. */
    public record Group(String leader, List<Choice> targets) {}

    /** The form. */
    public record Form(
            Visit visit,
            long account,
            String key,
            String at,
            List<Group> groups,
            List<Choice> units,
            String complaint) {

        /** 1, 2, 3. */
        public List<Integer> places() {
            return java.util.stream.IntStream.rangeClosed(1, NotedForm.PROBLEMS)
                    .boxed()
                    .toList();
        }

        public List<Choice> ways(int place) {
            return Arrays.stream(RecordVisit.Way.values())
                    .map(way -> Choice.of(way, way.label(), visit.typed("way-" + place)))
                    .toList();
        }

        public List<Choice> units(int place) {
            String chosen = visit.typed("unit-" + place);
            return units.stream()
                    .map(unit ->
                            new Choice(unit.value(), unit.label(), unit.value().equals(chosen)))
                    .toList();
        }
    }

    @GetMapping("/visits/phone")
    ModelAndView form(Visit visit, @RequestParam(defaultValue = "") String target) {
        return visit.as(actor -> form(visit, actor, target, ""));
    }

    @PostMapping("/visits")
    ModelAndView send(
            Visit visit,
            HttpServletResponse response,
            @RequestParam(required = false) @Nullable List<MultipartFile> photo) {
        return TakenBack.or(
                () -> visit.as(actor -> {
                    long id = door.take(visit, actor, photo);
                    Toast.leave(response, "走访已记");
                    return new ModelAndView("redirect:/visits/" + id);
                }),
                reason -> visit.as(actor -> form(visit, actor, visit.typed("target"), reason)));
    }

    /** The same for the queue: the id of the visit, or why it was refused. */
    @PostMapping("/visits/sent")
    ResponseEntity<Map<String, Object>> sent(
            Visit visit, @RequestParam(required = false) @Nullable List<MultipartFile> photo) {
        try {
            long id = visit.as(actor -> door.take(visit, actor, photo));
            return ResponseEntity.ok(Map.of("id", id));
        } catch (TakenBack refused) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(Map.of("reason", refused.reason()));
        }
    }

    /** Whether the person is logged in, and the token with which the queue may be sent. */
    @GetMapping("/visits/ready")
    ResponseEntity<Map<String, Object>> ready(Visit visit) {
        long account = visit.as(Actor::accountId);
        Map<String, Object> ready = new LinkedHashMap<>();
        ready.put("account", account);
        ready.put("field", visit.csrf().field());
        ready.put("token", visit.csrf().token());
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ready);
    }

    /** The worker lies beside the pages that it serves, for a browser lets it serve no others. */
    @GetMapping("/visits/worker.js")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "javascript", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("static/visit-worker.js"));
    }

    private ModelAndView form(Visit visit, Actor actor, String target, String complaint) {
        Denied.unless(actor, "visit.note");
        LocalDateTime now = DutyRows.local(visit.now());
        Form page = new Form(
                visit,
                actor.accountId(),
                visit.typed("key").isEmpty() ? UUID.randomUUID().toString() : visit.typed("key"),
                visit.typed("at").isEmpty() ? MINUTE.format(now) : visit.typed("at"),
                groups(visit, actor, target),
                leaders.present(actor.regionId(), visit.today(), null),
                complaint);
        return visit.page(actor, "visit/phone", VisitPages.PLACE.then("记走访", "/visits"), page);
    }

    /** The leader himself has his own; whoever writes for others has everybody's. */
    private List<Group> groups(Visit visit, Actor actor, String chosen) {
        long region = actor.regionId();
        Map<Long, List<Choice>> byPost = new LinkedHashMap<>();
        if (actor.may("visit.keep")) {
            leaders.choices(region, visit.today(), null)
                    .forEach(leader -> byPost.put(Long.valueOf(leader.value()), new ArrayList<>()));
        } else {
            actor.post().ifPresent(post -> byPost.put(post, new ArrayList<>()));
        }
        for (Pairing pairing : pairings.live(region)) {
            List<Choice> targets = byPost.get(pairing.postId());
            if (targets != null) {
                targets.add(Choice.of(
                        pairing.postId() + ":" + pairing.target().kind() + ":"
                                + pairing.target().id(),
                        pairing.target().kind().label() + "　" + pairing.target().name(),
                        chosen));
            }
        }
        return byPost.entrySet().stream()
                .map(one -> {
                    one.getValue().add(Choice.of(one.getKey() + ":" + Kind.OTHER + ":", "其他，写名称", chosen));
                    return new Group(leaders.post(region, one.getKey()), one.getValue());
                })
                .toList();
    }
}
