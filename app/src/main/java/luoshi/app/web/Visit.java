package luoshi.app.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
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
 * @param typed the fields of a posted form, so that a page that refuses it gives back what was typed
 */
public record Visit(
        SessionKey key,
        Instant now,
        Frame.Csrf csrf,
        String toast,
        Map<String, String> typed,
        Acting acting,
        Frames frames) {

    /** What the posted form held in the field; empty where it held nothing. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Where the form wants to go when it is done: a page of ours, else the other. */
    public String back(String otherwise) {
        String wanted = typed("back");
        return wanted.matches("/[\\w/?=&-]*") && !wanted.startsWith("//") ? wanted : otherwise;
    }

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
