package luoshi.app.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import luoshi.access.Acting;
import luoshi.access.SessionKey;
import luoshi.app.web.page.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.util.WebUtils;

/** Hands controllers the {@link Visit} of the request. */
@Component
public final class VisitResolver implements HandlerMethodArgumentResolver {
    private final Acting acting;
    private final Frames frames;
    private final Clock clock;

    VisitResolver(Acting acting, Frames frames, Clock clock) {
        this.acting = acting;
        this.frames = frames;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visit.class;
    }

    @Override
    public Visit resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        HttpServletResponse response = web.getNativeResponse(HttpServletResponse.class);
        @Nullable
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (request == null
                || response == null
                || authentication == null
                || !(authentication.getPrincipal() instanceof SessionKey key)) {
            throw new Acting.SessionEnded();
        }
        return new Visit(
                key, clock.instant(), csrf(request), Toast.take(request, response), typed(request), acting, frames);
    }

    private static Map<String, String> typed(HttpServletRequest request) {
        Map<String, String> typed = new HashMap<>();
        if (request.getMethod().equals("POST")) {
            request.getParameterMap().forEach((field, values) -> typed.put(field, values.length == 0 ? "" : values[0]));
        }
        return typed;
    }

    /** The token of the request, for pages inside and outside a log-in. */
    public static Frame.Csrf csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.Csrf(token.getParameterName(), token.getToken())
                : new Frame.Csrf("_csrf", "");
    }

    /** What was just done, carried over one redirect in a cookie. */
    public static final class Toast {
        private static final String NAME = "toast";

        private Toast() {}

        public static void leave(HttpServletResponse response, String words) {
            response.addCookie(cookie(java.net.URLEncoder.encode(words, StandardCharsets.UTF_8), 60));
        }

        static String take(HttpServletRequest request, HttpServletResponse response) {
            @Nullable Cookie cookie = WebUtils.getCookie(request, NAME);
            if (cookie == null || cookie.getValue().isEmpty()) {
                return "";
            }
            response.addCookie(cookie("", 0));
            return URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8);
        }

        private static Cookie cookie(String value, int seconds) {
            Cookie cookie = new Cookie(NAME, value);
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setMaxAge(seconds);
            cookie.setAttribute("SameSite", "Lax");
            return cookie;
        }
    }
}
