package luoshi.app.web.print;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.app.web.Visit;
import luoshi.publication.Paper;

/** 可打印的文书: the papers that a room makes of its things. */
public interface Printable {

    /** What people call the papers, by their names in addresses, which no other room has: {@code order}. */
    Map<String, String> forms();

    /** The paper of a thing, with a fact that it was printed; empty where the person does not see the thing. */
    Optional<Printed> print(Visit visit, Actor actor, String form, long id);

    /**
     * The things that a list shows with this filter, all pages of it; none where the room's lists have but one page.
     *
     * @param fields of the list's address
     */
    default List<Long> all(Actor actor, Map<String, String> fields, int most) {
        return List.of();
    }

    /** @param name of the file, without its ending */
    record Printed(String name, Paper paper) {}
}
