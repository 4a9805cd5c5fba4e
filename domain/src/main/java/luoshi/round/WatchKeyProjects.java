package luoshi.round;

import java.time.LocalDate;
import java.util.List;
import luoshi.notice.Notices;
import luoshi.project.watch.Found;
import luoshi.project.watch.WatchProjects;

/** 项目巡查: duties are drafted of what is newly amiss with projects, and the units are told. */
public final class WatchKeyProjects implements RoundStep {
    private final WatchProjects watch;
    private final Notices notices;

    public WatchKeyProjects(WatchProjects watch, Notices notices) {
        this.watch = watch;
        this.notices = notices;
    }

    @Override
    public String name() {
        return "项目巡查";
    }

    @Override
    public Outcome run(LocalDate day, Door door) {
        return door.once(actor -> {
            List<Found> fresh = watch.watch(actor, day);
            fresh.forEach(found -> tell(actor.regionId(), found, day));
            long duties =
                    fresh.stream().filter(found -> found.watch().raisesDuty()).count();
            return new Outcome(
                    fresh.size(),
                    0,
                    fresh.isEmpty() ? "没有新的项目预警" : "新预警" + fresh.size() + "条，拟督办" + duties + "件，待督查室交办");
        });
    }

    private void tell(long region, Found found, LocalDate day) {
        notices.tell(
                new Notices.Letter(
                        region,
                        found.unitId(),
                        "project/" + found.projectId() + "/" + found.watch() + "/" + day,
                        found.watch().label() + "：" + found.project(),
                        found.words() + "。",
                        "project",
                        found.projectId()),
                found.restriction());
    }

    @Override
    public List<String> preview(LocalDate day, Door door) {
        return door.once(actor -> watch.fresh(actor.regionId(), day).stream()
                .map(found -> "“" + found.project() + "”" + found.watch().label() + "，" + found.words())
                .toList());
    }
}
