package luoshi.app.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The frame around a page.
 *
 * @param title the page's title, which also ends the breadcrumb
 * @param heading what stands above the page
 * @param crumbs where the page stands, from the menu entry down, without the page itself
 * @param government 安河县人民政府
 * @param who 督查室主任
 * @param today 2026年6月18日 星期四
 * @param menu the entries of the navigation
 * @param tabs the pages beside this one, where the menu entry has several
 * @param csrf the token that every form carries
 * @param remark where a leader writes a remark on this page, null for everybody else
 * @param toast what was just done, in one sentence
 */
public record Frame(
        String title,
        String heading,
        List<Crumb> crumbs,
        String government,
        String who,
        String today,
        List<MenuEntry> menu,
        List<MenuEntry> tabs,
        Csrf csrf,
        @Nullable String remark,
        @Nullable String toast) {

    /** A step of the breadcrumb. */
    public record Crumb(String name, String href) {}

    /** An entry of the navigation. */
    public record MenuEntry(String name, String href, boolean current) {}

    /** The hidden field that proves that a form came from our own page. */
    public record Csrf(String field, String token) {}
}
