package luoshi.app.web.access;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import luoshi.access.Account;
import luoshi.access.Accounts;
import luoshi.access.Actor;
import luoshi.access.ChangePassword;
import luoshi.access.OpenAccount;
import luoshi.access.Role;
import luoshi.access.SetPhone;
import luoshi.access.SetSecondFactor;
import luoshi.app.web.Place;
import luoshi.app.web.Visit;
import luoshi.app.web.VisitResolver.Toast;
import luoshi.app.web.page.Days;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 我的账号: password, second factor, and the forms that were kept when a log-in ran out. */
@Controller
public class AccountPages {
    private static final Place PLACE = Place.top("", "我的账号");

    private final Accounts accounts;
    private final ChangePassword password;
    private final SetSecondFactor secondFactor;
    private final SetPhone phone;

    AccountPages(Accounts accounts, ChangePassword password, SetSecondFactor secondFactor, SetPhone phone) {
        this.accounts = accounts;
        this.phone = phone;
        this.password = password;
        this.secondFactor = secondFactor;
    }

    /**
     * One's own account.
     *
     * @param roles in words
     * @param mustChange whether nothing else may be done before the password is changed
     * @param phone the own number, masked; empty where none is registered
     * @param offer a second factor that waits for its first code
     */
    public record Mine(
            Account account,
            List<String> roles,
            boolean mustChange,
            String phone,
            SetSecondFactor.@Nullable Offer offer,
            String complaint) {

        /** The link that opens an authenticator on the same phone. */
        public String link() {
            return offer == null
                    ? ""
                    : "otpauth://totp/%E8%90%BD%E5%AE%9E:" + account.login() + "?secret=" + offer.key()
                            + "&issuer=%E8%90%BD%E5%AE%9E";
        }
    }

    /** A kept form: its fields go into hidden inputs again. */
    public record Kept(long id, String path, String savedAt, List<Field> fields) {}

    /** A field of a kept form. */
    public record Field(String name, String value) {}

    @GetMapping("/account")
    ModelAndView mine(Visit visit) {
        return visit.as(actor -> show(visit, actor, null, ""));
    }

    @PostMapping("/account/password")
    ModelAndView change(
            Visit visit,
            HttpServletResponse response,
            @RequestParam String current,
            @RequestParam String wanted,
            @RequestParam String again) {
        return visit.as(
                actor -> after(visit, actor, response, "密码已改", null, password.change(actor, current, wanted, again)));
    }

    @PostMapping("/account/phone")
    ModelAndView phone(Visit visit, HttpServletResponse response, @RequestParam String phone) {
        return visit.as(actor -> after(visit, actor, response, "手机号已登记", null, this.phone.set(actor, phone.strip())));
    }

    @PostMapping("/account/second-factor/offer")
    ModelAndView offer(Visit visit) {
        return visit.as(actor -> show(visit, actor, secondFactor.offer(), ""));
    }

    @PostMapping("/account/second-factor")
    ModelAndView accept(
            Visit visit, HttpServletResponse response, @RequestParam String sealed, @RequestParam String code) {
        return visit.as(actor -> after(
                visit,
                actor,
                response,
                "动态口令已启用，下次登录起要填",
                secondFactor.again(sealed),
                secondFactor.accept(actor, sealed, code.strip(), visit.now())));
    }

    @PostMapping("/account/second-factor/removal")
    ModelAndView remove(Visit visit, HttpServletResponse response, @RequestParam String code) {
        return visit.as(actor ->
                after(visit, actor, response, "动态口令已停用", null, secondFactor.remove(actor, code.strip(), visit.now())));
    }

    @GetMapping("/account/drafts")
    ModelAndView drafts(Visit visit) {
        return visit.as(actor -> visit.page(
                actor,
                "access/drafts",
                Place.under("", "我的账号", "没来得及提交的内容"),
                accounts.drafts().stream().map(AccountPages::kept).toList()));
    }

    @PostMapping("/account/drafts/{id}/removal")
    ModelAndView drop(Visit visit, HttpServletResponse response, @PathVariable long id) {
        return visit.as(actor -> {
            accounts.dropDraft(id);
            Toast.leave(response, "已丢弃");
            return new ModelAndView("redirect:/account/drafts");
        });
    }

    private static Kept kept(Accounts.Draft draft) {
        List<Field> fields = Arrays.stream(draft.form().split("&", -1))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .map(pair -> new Field(decoded(pair[0]), decoded(pair[1])))
                .toList();
        return new Kept(draft.id(), draft.path(), Days.minute(draft.savedAt()), fields);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private ModelAndView after(
            Visit visit,
            Actor actor,
            HttpServletResponse response,
            String done,
            SetSecondFactor.@Nullable Offer offer,
            OpenAccount.Answer answer) {
        return switch (answer) {
            case OpenAccount.Answer.Refused refused -> show(visit, actor, offer, refused.reason());
            case OpenAccount.Answer.Done ignored -> {
                Toast.leave(response, done);
                yield new ModelAndView("redirect:/account");
            }
        };
    }

    private ModelAndView show(Visit visit, Actor actor, SetSecondFactor.@Nullable Offer offer, String complaint) {
        Account account = accounts.find(actor.regionId(), actor.accountId()).orElseThrow();
        List<String> roles = accounts.roles().stream()
                .filter(role -> account.roles().contains(role.code()))
                .map(Role::name)
                .toList();
        boolean mustChange = actor.rights().isEmpty() && !roles.isEmpty();
        return visit.page(
                actor, "access/account", PLACE, new Mine(account, roles, mustChange, phone.masked(), offer, complaint));
    }
}
