package luoshi.project.health;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.project.KeyProject;

/** The stored health cards. */
public interface Health {

    /** 要素缺口: an element that is not secured, with its project. */
    record Gap(long projectId, String project, Element element) {}

    List<Element> elements(long regionId, long projectId);

    void set(KeyProject project, Element element);

    /** What is not secured yet; the largest projects first. */
    List<Gap> gaps(long regionId, int most);

    /** By role, as they were entered. */
    Map<String, String> parties(long regionId, long projectId);

    void name(KeyProject project, String role, String name);

    List<Entry> entries(long regionId, long projectId);

    Optional<Entry> entry(long regionId, long id);

    /** @param entry its id is not looked at */
    long open(KeyProject project, Entry entry);

    void close(KeyProject project, Entry entry);
}
