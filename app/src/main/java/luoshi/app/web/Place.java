package luoshi.app.web;

import java.util.ArrayList;
import java.util.List;
import luoshi.app.web.page.Frame.Crumb;

/**
 * Where a page stands.
 *
 * @param menu the menu entry's address, e.g. {@code /ledger}
 * @param heading what stands above the page; the title where it has no other
 * @param crumbs from the menu entry down, without the page itself
 */
public record Place(String menu, List<Crumb> crumbs, String title, String heading) {

    public static Place top(String menu, String title) {
        return new Place(menu, List.of(), title, title);
    }

    public static Place under(String menu, String menuName, String title) {
        return new Place(menu, List.of(new Crumb(menuName, menu)), title, title);
    }

    /** The same place with a heading of its own above the page; the breadcrumb keeps the short title. */
    public Place headed(String heading) {
        return new Place(menu, crumbs, title, heading);
    }

    public Place then(String title, String href) {
        List<Crumb> longer = new ArrayList<>(crumbs);
        longer.add(new Crumb(this.title, href));
        return new Place(menu, longer, title, title);
    }
}
