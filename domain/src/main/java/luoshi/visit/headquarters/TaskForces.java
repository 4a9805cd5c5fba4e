package luoshi.visit.headquarters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stored headquarters and task forces. */
public interface TaskForces {

    /** @param force its id is not looked at */
    long add(TaskForce force);

    Optional<TaskForce> find(long regionId, long id);

    /** Whether one that is not dissolved has the title. */
    boolean known(long regionId, String title);

    /** The active ones first, the latest first. */
    List<TaskForce> list(long regionId);

    /** Answers whether it was not under it before. */
    boolean include(TaskForce force, TaskForce.Subject subject, LocalDate on);

    List<TaskForce.Subject> scope(long regionId, long id);

    /** Answers whether it was not linked before. */
    boolean link(TaskForce force, long meetingId);

    /** The ids of its meetings. */
    List<Long> meetings(long regionId, long id);

    /** Answers whether it was active. */
    boolean dissolve(TaskForce force, TaskForce.Dissolved dissolved);
}
