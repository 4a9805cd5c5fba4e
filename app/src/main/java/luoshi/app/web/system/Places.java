package luoshi.app.web.system;

import jakarta.servlet.http.HttpServletResponse;
import luoshi.app.web.Place;
import luoshi.app.web.VisitResolver.Toast;
import org.springframework.web.servlet.ModelAndView;

/** Where the pages of 系统 stand, and how their forms end. */
final class Places {
    private static final String MENU = "/system";

    private Places() {}

    /** A page with a tab of its own. */
    static Place tab(String title) {
        return Place.under(MENU, "系统", title);
    }

    /** A page below a tab. */
    static Place below(String tab, String href, String title) {
        return tab(tab).then(title, href);
    }

    /** Goes on to an address and tells there what was done. */
    static ModelAndView done(HttpServletResponse response, String words, String href) {
        Toast.leave(response, words);
        return new ModelAndView("redirect:" + href);
    }
}
