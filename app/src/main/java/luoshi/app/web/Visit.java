package luoshi.app.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import luoshi.access.Acting;
import luoshi.access.Actor;
import luoshi.access.SessionKey;
import luoshi.app.web.page.Days;
import luoshi.app.web.page.Frame;
import org.springframework.web.servlet.ModelAndView;

/**
 * One request of a person who has logged in: the way into the one transaction of the request, and out of it with a page.
 *
 * @param key the person's log-in
 * @param now when the request came
 */
public record Visit(SessionKey key, Instant now, Frame.Csrf csrf, String toast, Acting acting, Frames frames) {

    public <T> T as(Function<Actor, T> work) {
        return acting.as(key, work);
    }

    public LocalDate today() {
        return Days.of(now);
    }

    /** The page of a template; its parameters are {@code frame} and {@code page}. */
    public ModelAndView page(Actor actor, String template, Place place, Object page) {
        return new ModelAndView(template)
                .addObject("frame", frames.of(actor, place, this))
                .addObject("page", page);
    }
}
