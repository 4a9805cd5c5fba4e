package luoshi.app.web.system;

import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import luoshi.access.Account;
import luoshi.access.Accounts;
import luoshi.access.Actor;
import luoshi.access.KeepAccount;
import luoshi.access.OpenAccount;
import luoshi.access.Role;
import luoshi.access.SetPhone;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Visit;
import luoshi.app.web.page.Choice;
import luoshi.region.Person;
import luoshi.region.Posts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 账号: the system administrator opens and keeps them, the security administrator gives them roles. */
@Controller
public class AccountAdminPages {
    private static final String LIST = "/system/accounts";

    private final Accounts accounts;
    private final OpenAccount open;
    private final KeepAccount keep;
    private final Posts posts;
    private final SetPhone phones;

    AccountAdminPages(Accounts accounts, OpenAccount open, KeepAccount keep, Posts posts, SetPhone phones) {
        this.phones = phones;
        this.accounts = accounts;
        this.open = open;
        this.keep = keep;
        this.posts = posts;
    }

    /** An account as a line. */
    public record Line(Account account, String roles, boolean locked) {}

    /**
     * The table and its form.
     *
     * @param told a first password, shown once
     */
    public record Listed(List<Line> lines, List<Choice> people, boolean mayOpen, String told, String complaint) {}

    /** One account. */
    public record One(
            Account account,
            List<Role> roles,
            boolean mayKeep,
            boolean mayGrant,
            boolean locked,
            String told,
            String complaint) {}

    @GetMapping(LIST)
    ModelAndView list(Visit visit, @RequestParam(defaultValue = "") String phone) {
        return visit.as(actor -> {
            Denied.unless(actor, "account.manage", "role.grant");
            Optional<Account> found = phone.isBlank() ? Optional.empty() : phones.find(actor, phone.strip());
            return phone.isBlank()
                    ? listed(visit, actor, "", "")
                    : found.isPresent()
                            ? new ModelAndView(
                                    "redirect:" + LIST + "/" + found.get().id())
                            : listed(visit, actor, "", "没有登记这个手机号的账号");
        });
    }

    @PostMapping(LIST)
    ModelAndView open(
            Visit visit,
            @RequestParam String login,
            @RequestParam(required = false) @Nullable Long person,
            @RequestParam(defaultValue = "") String name) {
        String password = firstPassword();
        return visit.as(actor -> {
            Denied.unless(actor, "account.manage");
            Optional<Person> behind = posts.people(actor.regionId()).stream()
                    .filter(one -> Long.valueOf(one.id()).equals(person))
                    .findFirst();
            String called = behind.map(Person::name).orElse(name.strip());
            if (called.isEmpty()) {
                return listed(visit, actor, "", "请选人员，或填外部账号的名称");
            }
            return switch (open.open(
                    actor, login.strip(), behind.map(Person::id).orElse(null), called, password)) {
                case OpenAccount.Answer.Refused refused -> listed(visit, actor, "", refused.reason());
                case OpenAccount.Answer.Done ignored -> listed(visit, actor, told(login.strip(), password), "");
            };
        });
    }

    @GetMapping(LIST + "/{id}")
    ModelAndView one(Visit visit, @PathVariable long id) {
        return visit.as(actor -> one(visit, actor, id, "", ""));
    }

    @PostMapping(LIST + "/{id}/acts")
    ModelAndView act(
            Visit visit, HttpServletResponse response, @PathVariable long id, @RequestParam KeepAccount.Act act) {
        return visit.as(actor -> {
            Denied.unless(actor, "account.manage");
            Optional<String> refused = keep.act(actor, id, act);
            return refused.isPresent()
                    ? one(visit, actor, id, "", refused.get())
                    : Places.done(response, act.done(), LIST + "/" + id);
        });
    }

    @PostMapping(LIST + "/{id}/password")
    ModelAndView reset(Visit visit, @PathVariable long id) {
        String password = firstPassword();
        return visit.as(actor -> {
            Denied.unless(actor, "account.manage");
            Optional<String> refused = keep.resetPassword(actor, id, password);
            String login =
                    accounts.find(actor.regionId(), id).map(Account::login).orElse("");
            return refused.isPresent()
                    ? one(visit, actor, id, "", refused.get())
                    : one(visit, actor, id, told(login, password), "");
        });
    }

    @PostMapping(LIST + "/{id}/roles")
    ModelAndView grant(
            Visit visit,
            HttpServletResponse response,
            @PathVariable long id,
            @RequestParam(required = false) @Nullable List<String> role) {
        return visit.as(actor -> {
            Denied.unless(actor, "role.grant");
            return switch (open.grant(actor, id, role == null ? List.of() : role)) {
                case OpenAccount.Answer.Refused refused -> one(visit, actor, id, "", refused.reason());
                case OpenAccount.Answer.Done ignored -> Places.done(response, "已授权", LIST + "/" + id);
            };
        });
    }

    private ModelAndView listed(Visit visit, Actor actor, String told, String complaint) {
        Denied.unless(actor, "account.manage", "role.grant");
        Map<String, String> roles = accounts.roles().stream().collect(Collectors.toMap(Role::code, Role::name));
        List<Line> lines = accounts.list(actor.regionId()).stream()
                .filter(account -> !account.roles().contains("system-job"))
                .map(account -> new Line(
                        account,
                        account.roles().stream()
                                .map(role -> roles.getOrDefault(role, role))
                                .collect(Collectors.joining("、")),
                        locked(visit, account)))
                .toList();
        List<Choice> people = posts.people(actor.regionId()).stream()
                .map(person -> Choice.of(person.id(), person.name(), null))
                .toList();
        Listed page = new Listed(lines, people, actor.may("account.manage"), told, complaint);
        return visit.page(actor, "system/accounts", Places.tab("账号"), page);
    }

    private ModelAndView one(Visit visit, Actor actor, long id, String told, String complaint) {
        Denied.unless(actor, "account.manage", "role.grant");
        Account account = accounts.find(actor.regionId(), id).orElseThrow(Missing::new);
        One page = new One(
                account,
                accounts.roles(),
                actor.may("account.manage"),
                actor.may("role.grant"),
                locked(visit, account),
                told,
                complaint);
        return visit.page(actor, "system/account", Places.below("账号", LIST, account.name()), page);
    }

    private static boolean locked(Visit visit, Account account) {
        return account.lockedUntil() != null && account.lockedUntil().isAfter(visit.now());
    }

    private static String told(String login, String password) {
        return "登录名" + login + "，初始密码" + password + "。只显示这一次，请当面或用可靠的方式告诉本人；首次登录必须改。";
    }

    private static String firstPassword() {
        byte[] bytes = new byte[9];
        new SecureRandom().nextBytes(bytes);
        return "a1-" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What may be done to an account besides giving roles, as buttons. */
    public static List<KeepAccount.Act> acts(One page) {
        return Arrays.stream(KeepAccount.Act.values())
                .filter(act -> switch (act) {
                    case CLOSE -> page.account().open();
                    case REOPEN -> !page.account().open();
                    case UNLOCK -> page.locked();
                    case DROP_SECOND_FACTOR -> page.account().secondFactor();
                })
                .toList();
    }

    /** What a button says. */
    public static String button(KeepAccount.Act act) {
        return switch (act) {
            case CLOSE -> "停用账号";
            case REOPEN -> "恢复账号";
            case UNLOCK -> "解锁";
            case DROP_SECOND_FACTOR -> "停用动态口令";
        };
    }
}
