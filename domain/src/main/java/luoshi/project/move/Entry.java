package luoshi.project.move;

import java.util.List;
import luoshi.project.KeyProject;
import luoshi.project.paper.Paper;
import luoshi.project.paper.PaperState;

/**
 * 入库申请: what the conditions of a library look at.
 *
 * @param planned whether the year of the entry has its frozen plan, or none is asked for
 */
public record Entry(KeyProject.Profile profile, KeyProject.Happened happened, List<Paper> papers, boolean planned) {
    private static final int FUNDS = 17;

    static Entry of(KeyProject.Profile profile) {
        return new Entry(profile, new KeyProject.Happened(null, null, null, null), List.of(), true);
    }

    boolean funded() {
        return papers.stream()
                .filter(paper -> paper.item() == FUNDS)
                .allMatch(paper ->
                        paper.state() == PaperState.GRANTED || paper.state().removed());
    }
}
