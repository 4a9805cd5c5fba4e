package luoshi.app.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import luoshi.access.FoundGovernment;
import luoshi.access.FoundGovernment.Administrator;
import luoshi.access.OpenAccount;
import luoshi.app.web.Missing;
import luoshi.app.web.VisitResolver;
import luoshi.app.web.page.Choice;
import luoshi.region.DivisionTable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 首次建立: behind the one-time link of an empty installation. */
@Controller
public class SetupPages {
    private static final int MOST = 30;

    private final SetupLink link;
    private final FoundGovernment found;
    private final DivisionTable table;

    SetupPages(SetupLink link, FoundGovernment found, DivisionTable table) {
        this.link = link;
        this.found = found;
        this.table = table;
    }

    /**
     * What the page shows.
     *
     * @param words what was looked for
     * @param regions what was found
     */
    public record Setup(
            String token, String words, List<Choice> regions, String login, String name, String complaint) {}

    /** What is told once, after it is done: the first passwords of the other two administrators. */
    public record Done(String region, String login, String securityPassword, String auditPassword) {}

    @GetMapping("/setup")
    ModelAndView form(
            HttpServletRequest request, @RequestParam String token, @RequestParam(defaultValue = "") String words) {
        return show(request, token, words, "", "", "");
    }

    @PostMapping("/setup")
    ModelAndView found(
            HttpServletRequest request,
            @RequestParam String token,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "0") long region,
            @RequestParam String login,
            @RequestParam String name,
            @RequestParam String password) {
        require(token);
        Administrator security =
                new Administrator("security-admin", login + ".security", "安全管理员", firstPassword(), true);
        Administrator audit = new Administrator("audit-admin", login + ".audit", "审计管理员", firstPassword(), true);
        Administrator system = new Administrator("system-admin", login, name, password, false);
        return switch (found.found(region, List.of(system, security, audit))) {
            case OpenAccount.Answer.Refused refused -> show(request, token, words, login, name, refused.reason());
            case OpenAccount.Answer.Done ignored -> {
                link.use();
                Done done = new Done(table.fullName(region), login, security.password(), audit.password());
                yield new ModelAndView("access/setup-done").addObject("page", done);
            }
        };
    }

    private ModelAndView show(
            HttpServletRequest request, String token, String words, String login, String name, String complaint) {
        require(token);
        List<Choice> regions = table.search(words, MOST).stream()
                .map(division ->
                        Choice.of(division.id(), table.fullName(division.id()) + "（" + division.id() + "）", null))
                .toList();
        return new ModelAndView("access/setup")
                .addObject("csrf", VisitResolver.csrf(request))
                .addObject("page", new Setup(token, words, regions, login, name, complaint));
    }

    /** A link that was used, or never was one, shows nothing. */
    private void require(String token) {
        if (!link.opens(token)) {
            throw new Missing();
        }
    }

    private static String firstPassword() {
        byte[] bytes = new byte[9];
        new SecureRandom().nextBytes(bytes);
        return "a1-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
