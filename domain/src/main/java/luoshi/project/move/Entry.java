package luoshi.project.move;

import java.util.List;
import luoshi.project.KeyProject;
import luoshi.project.paper.Paper;
import luoshi.project.paper.PaperState;

/** 入库申请: what the conditions of a library look at. */
public record Entry(KeyProject.Profile profile, KeyProject.Happened happened, List<Paper> papers) {
    private static final int FUNDS = 17;

    static Entry of(KeyProject.Profile profile) {
        return new Entry(profile, new KeyProject.Happened(null, null, null, null), List.of());
    }

    boolean funded() {
        return papers.stream()
                .filter(paper -> paper.item() == FUNDS)
                .allMatch(paper ->
                        paper.state() == PaperState.GRANTED || paper.state().removed());
    }
}
