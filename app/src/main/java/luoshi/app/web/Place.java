package luoshi.app.web;

import java.util.ArrayList;
import java.util.List;
import luoshi.app.web.page.Frame.Crumb;

/**
 * Where a page stands.
 *
 * @param menu the menu entry's address, e.g. {@code /ledger}
 * @param crumbs from the menu entry down, without the page itself
 */
public record Place(String menu, List<Crumb> crumbs, String title) {

    public static Place top(String menu, String title) {
        return new Place(menu, List.of(), title);
    }

    public static Place under(String menu, String menuName, String title) {
        return new Place(menu, List.of(new Crumb(menuName, menu)), title);
    }

    public Place then(String title, String href) {
        List<Crumb> longer = new ArrayList<>(crumbs);
        longer.add(new Crumb(this.title, href));
        return new Place(menu, longer, title);
    }
}
