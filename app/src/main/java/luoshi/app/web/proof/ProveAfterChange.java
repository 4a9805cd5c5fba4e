package luoshi.app.web.proof;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import luoshi.access.SessionKey;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** 随变随取: a form of the projects that was taken moves the commitments that are bound to them, before the next page is shown. */
@Component
public final class ProveAfterChange implements HandlerInterceptor {
    private final Proving proving;
    private final Clock clock;

    ProveAfterChange(Proving proving, Clock clock) {
        this.proving = proving;
        this.clock = clock;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        @Nullable
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (request.getMethod().equals("POST")
                && request.getRequestURI().startsWith("/projects")
                && page != null
                && String.valueOf(page.getViewName()).startsWith("redirect:")
                && authentication != null
                && authentication.getPrincipal() instanceof SessionKey key) {
            proving.prove(key.regionId(), LocalDate.now(clock));
        }
    }
}
