package luoshi.project.life;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.project.KeyProject;

/** The stored events of projects. */
public interface Events {

    /** @param event its id is not looked at */
    long add(KeyProject project, Event event);

    /** In their order, those that were withdrawn too. */
    List<Event> of(long regionId, long projectId);

    /** The outputs that 达效 was noted with, by project. */
    Map<Long, Event> full(long regionId, List<Long> projectIds);

    Optional<Event> find(long regionId, long projectId, long id);

    void withdraw(KeyProject project, Event event, String because);
}
