package luoshi.visit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import luoshi.access.Actor;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.supervision.Answer;

/** 从项目库带入包联: pairs every active project that nobody is paired with, with the leader whom the project names; its 责任单位 is the liaison. */
public final class PairProjects {
    private final Projects projects;
    private final Pairings pairings;
    private final PairLeader pair;

    public PairProjects(Projects projects, Pairings pairings, PairLeader pair) {
        this.projects = projects;
        this.pairings = pairings;
        this.pair = pair;
    }

    /** Answers how many were paired; those whose leader is no leader of the county are left out. */
    public long pairAll(Actor actor, LocalDate today) {
        Set<Long> paired = new HashSet<>();
        pairings.live(actor.regionId()).stream()
                .filter(pairing -> pairing.target().kind() == Kind.PROJECT)
                .forEach(pairing -> paired.add(pairing.target().id()));
        List<KeyProject> free;
        try (var all = projects.stream(Projects.Filter.all(actor.regionId()))) {
            free = all.filter(project ->
                            project.profile().charge().leaderPostId() != null && !paired.contains(project.id()))
                    .toList();
        }
        return free.stream()
                .filter(project -> paired(actor, project, today) instanceof Answer.Done)
                .count();
    }

    private Answer paired(Actor actor, KeyProject project, LocalDate today) {
        Long leader = project.profile().charge().leaderPostId();
        return leader == null
                ? new Answer.Refused("")
                : pair.pair(
                        actor, new PairLeader.Wish(leader, Kind.PROJECT, project.id(), project.unitId(), today), today);
    }
}
