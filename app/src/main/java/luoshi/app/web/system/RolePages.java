package luoshi.app.web.system;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.access.Accounts;
import luoshi.access.Actor;
import luoshi.access.ChangeRole;
import luoshi.access.Rights;
import luoshi.access.Role;
import luoshi.app.web.Denied;
import luoshi.app.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 角色: what each may do and see; data that the security administrator changes. */
@Controller
public class RolePages {
    private final Accounts accounts;
    private final ChangeRole change;

    RolePages(Accounts accounts, ChangeRole change) {
        this.accounts = accounts;
        this.change = change;
    }

    /** The roles with all the rights there are. */
    public record Listed(List<Role> roles, Map<String, String> rights, String complaint) {
        /** How much of the county a role sees, in words. */
        public static String sees(Role role) {
            return switch (role.sees()) {
                case "REGION" -> "全县";
                case "UNITS" -> "本单位和分管单位";
                default -> "不看业务数据";
            };
        }

        /** Up to which restriction, in words (R2-8). */
        public static String level(Role role) {
            return List.of("一般", "一般、内部", "一般、内部、干部问责").get(role.level());
        }
    }

    @GetMapping("/system/roles")
    ModelAndView list(Visit visit) {
        return visit.as(actor -> listed(visit, actor, ""));
    }

    @PostMapping("/system/roles/{code}")
    ModelAndView change(
            Visit visit,
            HttpServletResponse response,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable List<String> right) {
        return visit.as(actor -> {
            Denied.unless(actor, "role.grant");
            Optional<String> refused = change.change(actor, code, right == null ? List.of() : right);
            return refused.isPresent()
                    ? listed(visit, actor, refused.get())
                    : Places.done(response, "已调整，在用的人10秒内生效", "/system/roles");
        });
    }

    private ModelAndView listed(Visit visit, Actor actor, String complaint) {
        Denied.unless(actor, "role.grant");
        return visit.page(
                actor, "system/roles", Places.tab("角色"), new Listed(accounts.roles(), Rights.LABELS, complaint));
    }
}
