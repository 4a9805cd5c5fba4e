package luoshi.app.web.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import luoshi.access.Gate;
import luoshi.access.LogIn;
import luoshi.access.SessionKey;
import luoshi.app.web.VisitResolver;
import luoshi.app.web.page.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 登录 and 退出. */
@Controller
public class LogInPages {
    private final LogIn door;
    private final Gate gate;
    private final Clock clock;

    LogInPages(LogIn door, Gate gate, Clock clock) {
        this.door = door;
        this.gate = gate;
        this.clock = clock;
    }

    @GetMapping("/login")
    ModelAndView form(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String ended) {
        String reason = ended.equals("draft") ? "登录已过期。刚才填写的内容已经保存，登录后可接着提交。" : ended.isEmpty() ? "" : "登录已过期，请重新登录。";
        return show(request, new LogInForm("", next, reason));
    }

    @PostMapping("/login")
    ModelAndView enter(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam String login,
            @RequestParam String password,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String next) {
        return switch (door.with(login.strip(), password, code.strip(), clock.instant())) {
            case LogIn.Outcome.Refused refused -> show(request, new LogInForm(login, next, refused.reason()));
            case LogIn.Outcome.CodeWanted wanted -> show(request, new LogInForm(login, next, "这个账号启用了动态口令，请一并填写"));
            case LogIn.Outcome.LoggedIn in -> {
                response.addCookie(cookie(in.key().toString(), request.isSecure(), -1));
                yield new ModelAndView("redirect:" + (in.mustChange() ? "/account" : inside(next)));
            }
        };
    }

    @PostMapping("/logout")
    ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
        KeyFilter.key(request).ifPresent((SessionKey key) -> gate.close(key));
        response.addCookie(cookie("", request.isSecure(), 0));
        return new ModelAndView("redirect:/login");
    }

    /** What the log-in page shows. */
    public record LogInForm(String login, String next, String reason) {}

    private static ModelAndView show(HttpServletRequest request, LogInForm form) {
        Frame.Csrf csrf = VisitResolver.csrf(request);
        return new ModelAndView("access/login").addObject("csrf", csrf).addObject("page", form);
    }

    /** Only addresses of our own house are gone to after a log-in. */
    static String inside(String next) {
        return next.startsWith("/") && !next.startsWith("//") && !next.startsWith("/\\") ? next : "/";
    }

    private static Cookie cookie(String value, boolean secure, int seconds) {
        Cookie cookie = new Cookie(KeyFilter.COOKIE, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
