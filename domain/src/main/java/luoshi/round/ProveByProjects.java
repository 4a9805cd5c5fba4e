package luoshi.round;

import java.time.LocalDate;
import java.util.List;
import luoshi.project.proof.ProveCommitments;

/** 自动取数: the progress of commitments that are bound to figures of the projects. */
public final class ProveByProjects implements RoundStep {
    private final ProveCommitments prove;

    public ProveByProjects(ProveCommitments prove) {
        this.prove = prove;
    }

    @Override
    public String name() {
        return "自动取数";
    }

    @Override
    public Outcome run(LocalDate day, Door door) {
        int moved = door.once(actor -> prove.prove(actor, day)).size();
        return new Outcome(moved, 0, moved == 0 ? "没有进度变动的事项" : moved + "件事项的进度随项目变动");
    }

    @Override
    public List<String> preview(LocalDate day, Door door) {
        return door.once(actor -> prove.preview(actor.regionId(), day).stream()
                .map(moved -> "第" + moved.commitment().number() + "号将取数："
                        + moved.binding().words() + "，" + moved.figure().words())
                .toList());
    }
}
