package luoshi.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import luoshi.parameter.Parameters;
import luoshi.project.investment.Investments;
import luoshi.project.investment.Progress;
import luoshi.supervision.Light;
import luoshi.supervision.pace.Bounds;

/** 项目亮灯 (R3-9): the lights by which projects are counted and filtered; the light that a page shows of one project is computed. */
public final class LightKeyProjects implements RoundStep {
    private final Investments investments;
    private final Parameters parameters;

    public LightKeyProjects(Investments investments, Parameters parameters) {
        this.investments = investments;
        this.parameters = parameters;
    }

    @Override
    public String name() {
        return "项目亮灯";
    }

    @Override
    public Outcome run(LocalDate day, Door door) {
        return door.once(actor -> {
            Map<Long, Light> lights = lights(actor.regionId(), Progress.day(day));
            long changed = investments.light(actor.regionId(), lights, day);
            return new Outcome(changed, 0, changed == 0 ? "没有变灯的项目" : changed + "个项目变灯，" + words(lights));
        });
    }

    @Override
    public List<String> preview(LocalDate day, Door door) {
        return door.once(actor -> List.of("项目亮灯：" + words(lights(actor.regionId(), Progress.day(day)))));
    }

    private Map<Long, Light> lights(long region, LocalDate day) {
        Bounds bounds = Progress.bounds(parameters, region, day);
        return investments.progress(region, day).stream()
                .filter(one -> one.light(day, bounds) != null)
                .collect(Collectors.toMap(Progress::projectId, one -> one.light(day, bounds)));
    }

    private static String words(Map<Long, Light> lights) {
        long red = lights.values().stream().filter(Light.RED::equals).count();
        long yellow = lights.values().stream().filter(Light.YELLOW::equals).count();
        return "逾期" + red + "个，预警" + yellow + "个";
    }
}
