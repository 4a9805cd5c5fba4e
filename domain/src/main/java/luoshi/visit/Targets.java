package luoshi.visit;

import java.util.List;
import java.util.Optional;
import luoshi.access.Audience;
import luoshi.project.Projects;

/** 找包联对象: a site of the register, or a project. */
public final class Targets {
    private final Sites sites;
    private final Projects projects;

    public Targets(Sites sites, Projects projects) {
        this.sites = sites;
        this.projects = projects;
    }

    /** What it is, and whom it concerns. */
    public record Known(Target target, Audience audience) {}

    /** Empty where it is not there, or ended, or not this person's to see. */
    public Optional<Known> find(long regionId, Kind kind, long id) {
        return switch (kind) {
            case PROJECT ->
                projects.find(regionId, id)
                        .filter(project -> project.active())
                        .map(project -> new Known(
                                new Target(kind, id, project.name()),
                                new Audience(
                                        List.of(project.unitId()),
                                        project.audience().restriction())));
            case OTHER -> Optional.empty();
            case VILLAGE, COMMUNITY, ENTERPRISE ->
                sites.find(regionId, id)
                        .filter(site -> site.kind() == kind && site.endedOn() == null)
                        .map(site -> new Known(
                                new Target(kind, id, site.name()),
                                new Audience(site.unitId() == null ? List.of() : List.of(site.unitId()), 0)));
        };
    }
}
