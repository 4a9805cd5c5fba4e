package luoshi.project.investment;

import java.time.LocalDate;
import luoshi.parameter.Parameters;
import luoshi.project.KeyProject;
import luoshi.project.move.MoveProject;

/** 先有计划再入建设库 (§3.1): as far as the parameter {@code project.plan-first} asks for it. */
public final class PlansAsked implements MoveProject.YearPlans {
    private final Investments investments;
    private final Parameters parameters;

    public PlansAsked(Investments investments, Parameters parameters) {
        this.investments = investments;
        this.parameters = parameters;
    }

    @Override
    public boolean stand(KeyProject project, LocalDate on) {
        return !parameters.on(project.regionId(), "project.plan-first", on).yes()
                || investments
                        .plan(project.regionId(), project.id(), on.getYear())
                        .isPresent();
    }
}
