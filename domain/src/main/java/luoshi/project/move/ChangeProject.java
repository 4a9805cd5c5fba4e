package luoshi.project.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.access.Audience;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.project.ApprovalWay;
import luoshi.project.KeyProject;
import luoshi.project.Library;
import luoshi.project.Projects;
import luoshi.project.paper.Papers;
import luoshi.region.Posts;
import luoshi.region.Units;
import luoshi.search.SearchIndex;
import luoshi.supervision.Answer;

/** 修改项目: what was entered of a project is changed; from the 前期库 on with a reason, and what was approved only with the approver's paper (R3-5). */
public final class ChangeProject {
    private final Projects projects;
    private final Papers papers;
    private final Units units;
    private final Posts posts;
    private final SearchIndex index;
    private final Journal journal;

    public ChangeProject(
            Projects projects, Papers papers, Units units, Posts posts, SearchIndex index, Journal journal) {
        this.projects = projects;
        this.papers = papers;
        this.units = units;
        this.posts = posts;
        this.index = index;
        this.journal = journal;
    }

    public Answer change(Actor actor, long id, KeyProject.Profile profile, String reason) {
        Optional<KeyProject> found = projects.find(actor.regionId(), id);
        if (found.isEmpty() || !actor.may("project.keep")) {
            return new Answer.Refused("项目由发改局修改");
        }
        KeyProject project = found.get();
        List<String> refusals = refusals(project, profile, reason);
        if (!refusals.isEmpty()) {
            return new Answer.Refused(String.join("；", refusals));
        }
        long region = actor.regionId();
        projects.change(
                project,
                profile,
                new Audience(
                        Concern.of(region, profile.charge(), posts),
                        project.audience().restriction()));
        index.put(region, "project", id, found(profile));
        journal.append(Fact.of(region, "project.changed", "project", id)
                .from(told(project.profile()).json())
                .to(told(profile).and("reason", reason.strip()).json()));
        return new Answer.Done(id);
    }

    private List<String> refusals(KeyProject project, KeyProject.Profile profile, String reason) {
        if (!project.active()) {
            return List.of("项目已经出库");
        }
        if (units.find(project.regionId(), profile.charge().unitId()).isEmpty()) {
            return List.of("请选责任单位");
        }
        if (projects.codeTaken(project.regionId(), profile.about().code(), project.id())) {
            return List.of("项目代码已经用在另一个项目上");
        }
        if (profile.about().way() != project.profile().about().way()) {
            return List.of("立项方式不能改：手续清单随它而定");
        }
        List<String> refusals = new ArrayList<>(stillHold(project, profile));
        boolean planned = project.library() == Library.PLANNED;
        if (!planned && reason.isBlank()) {
            refusals.add(reported(project, profile) ? "政府投资项目变更地点、规模、内容要报原审批单位（R3-5），请写批准文号" : "请写修改的理由");
        }
        return refusals;
    }

    /** What let the project into its library, and into those before, must go on to hold. */
    private List<String> stillHold(KeyProject project, KeyProject.Profile profile) {
        Entry entry = new Entry(profile, project.happened(), papers.of(project.regionId(), project.id()), true);
        return java.util.Arrays.stream(Library.values())
                .filter(library -> !project.library().isBefore(library))
                .flatMap(library -> EntryRules.refusals(library, entry).stream())
                .toList();
    }

    private static boolean reported(KeyProject project, KeyProject.Profile profile) {
        KeyProject.Profile before = project.profile();
        return before.about().way() == ApprovalWay.GOVERNMENT
                && (!before.about().content().equals(profile.about().content())
                        || !before.site().equals(profile.site())
                        || before.money().total().compareTo(profile.money().total()) != 0);
    }

    /** By what a project is found. */
    static String found(KeyProject.Profile profile) {
        return profile.about().name() + " " + profile.about().code() + " "
                + profile.charge().legalPerson();
    }

    static Particulars told(KeyProject.Profile profile) {
        return Particulars.of("name", profile.about().name())
                .and("code", profile.about().code())
                .and("content", profile.about().content())
                .and("way", profile.about().way().name())
                .and("sort", profile.about().sort().name())
                .and("place", profile.site().placeId())
                .and("unit", profile.charge().unitId())
                .and("leaderPost", profile.charge().leaderPostId())
                .and("legalPerson", profile.charge().legalPerson())
                .and("total", profile.money().total().toPlainString())
                .and("startDue", profile.due().start())
                .and("finishDue", profile.due().finish())
                .and("produceDue", profile.due().produce());
    }
}
