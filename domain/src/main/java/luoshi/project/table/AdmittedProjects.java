package luoshi.project.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import luoshi.project.paper.Paper;

/** What the import of lists needs from storage. */
public interface AdmittedProjects {

    /** The codes of all projects. */
    Set<String> codes(long regionId);

    /** The names of the active projects. */
    Set<String> names(long regionId);

    /** All of them at once; answers their ids in the same order. */
    List<Long> add(long regionId, List<Admitted> projects);

    /** The checklists of projects that were just added. */
    void addPapers(long regionId, Map<Long, List<Paper>> papers);
}
