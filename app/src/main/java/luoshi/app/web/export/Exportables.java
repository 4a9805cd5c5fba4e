package luoshi.app.web.export;

import java.util.Optional;
import luoshi.access.Actor;

/** Tables that may be taken out and are not known before somebody asks, as 套表 are. */
public interface Exportables {

    /** @param what the table's name in addresses */
    Optional<Exportable> find(Actor actor, String what);
}
