package luoshi.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.notice.Notices;
import luoshi.region.Post;
import luoshi.region.Posts;
import luoshi.supervision.order.Colour;
import luoshi.supervision.order.Signers;
import luoshi.visit.Pairing;
import luoshi.visit.WatchVisits;

/** 催走访: of a leader who was not there in time the liaison units and the supervision office are told. */
public final class AskForVisits implements RoundStep {
    private static final int NAMED_AT_MOST = 8;

    private final WatchVisits watch;
    private final Posts posts;
    private final Signers office;
    private final Notices notices;

    public AskForVisits(WatchVisits watch, Posts posts, Signers office, Notices notices) {
        this.watch = watch;
        this.posts = posts;
        this.office = office;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "催走访";
    }

    @Override
    public Outcome run(LocalDate day, Door door) {
        return door.once(actor -> {
            Map<Long, List<Pairing>> fresh = watch.watch(actor, day);
            fresh.forEach((post, owed) -> tell(actor.regionId(), post, owed, day));
            long owed = fresh.values().stream().mapToLong(List::size).sum();
            return new Outcome(owed, 0, owed == 0 ? "没有新的该走访没有走访" : fresh.size() + "位领导" + owed + "个包联对象该走访没有走访");
        });
    }

    private void tell(long region, long post, List<Pairing> owed, LocalDate day) {
        Map<Long, List<Pairing>> byUnit = new LinkedHashMap<>();
        owed.forEach(pairing -> byUnit.computeIfAbsent(pairing.liaisonUnitId(), unit -> new ArrayList<>())
                .add(pairing));
        office.of(region, Colour.BLUE, day)
                .ifPresent(signer -> byUnit.put(signer.post().unitId(), owed));
        String leader = posts.find(region, post).map(Post::name).orElse("");
        byUnit.forEach((unit, pairings) -> notices.tell(
                new Notices.Letter(
                        region,
                        unit,
                        "visit/" + post + "/owed/" + day,
                        leader + "有" + pairings.size() + "个包联对象该走访没有走访",
                        names(pairings) + "。请联系安排走访。",
                        "visit-leader",
                        post),
                pairings.stream()
                        .mapToInt(pairing -> pairing.audience().restriction())
                        .max()
                        .orElse(0)));
    }

    private static String names(List<Pairing> owed) {
        return owed.stream()
                        .limit(NAMED_AT_MOST)
                        .map(pairing -> pairing.target().name())
                        .collect(Collectors.joining("、"))
                + (owed.size() > NAMED_AT_MOST ? "等" : "");
    }

    @Override
    public List<String> preview(LocalDate day, Door door) {
        return door.once(actor -> watch.fresh(actor.regionId(), day).entrySet().stream()
                .map(one -> posts.find(actor.regionId(), one.getKey())
                                .map(Post::name)
                                .orElse("")
                        + "没有按期走访" + names(one.getValue()))
                .toList());
    }
}
