package luoshi.round;

import java.time.LocalDate;
import java.util.List;
import luoshi.caseline.proof.ProveFromLines;

/** 条线取数: the progress of commitments that are bound to statistics of business lines. */
public final class ProveByLines implements RoundStep {
    private final ProveFromLines prove;

    public ProveByLines(ProveFromLines prove) {
        this.prove = prove;
    }

    @Override
    public String name() {
        return "条线取数";
    }

    @Override
    public Outcome run(LocalDate day, Door door) {
        int moved = door.once(actor -> prove.prove(actor, day)).size();
        return new Outcome(moved, 0, moved == 0 ? "没有进度变动的事项" : moved + "件事项的进度随业务条线变动");
    }

    @Override
    public List<String> preview(LocalDate day, Door door) {
        return door.once(actor -> List.of("条线取数将重算" + prove.bound(actor.regionId()) + "件绑定事项"));
    }
}
