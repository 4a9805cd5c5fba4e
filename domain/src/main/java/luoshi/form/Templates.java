package luoshi.form;

import java.util.List;
import java.util.Optional;

/** The stored forms that the acting person may use, and what is remembered of their headings. */
public interface Templates {

    /** Those in use, by name. */
    List<Template> current(long regionId);

    Optional<Template> find(long regionId, long id);

    /** All versions of a form, the latest first. */
    List<Template> versions(long regionId, long firstId);

    /** The id for the next one. */
    long next();

    void add(Template template);

    void columns(long regionId, long id, List<String> columns);

    void state(long regionId, long id, Template.State state);

    /** What the columns under these headings meant the last time, for the same table; empty where they are new. */
    Optional<List<String>> remembered(long regionId, String source, List<String> headings);

    void remember(long regionId, String source, List<String> headings, List<String> columns);
}
