package luoshi.project.paper;

import java.util.List;
import java.util.Map;
import luoshi.project.KeyProject;

/** The stored papers of projects. */
public interface Papers {

    void add(KeyProject project, List<Paper> papers);

    List<Paper> of(long regionId, long projectId);

    /** Of several projects, by project. */
    Map<Long, List<Paper>> ofAll(long regionId, List<Long> projectIds);

    void file(KeyProject project, int item, Paper.Filing filing);
}
