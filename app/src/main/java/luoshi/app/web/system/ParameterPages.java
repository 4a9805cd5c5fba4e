package luoshi.app.web.system;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import luoshi.access.Account;
import luoshi.access.Accounts;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Missing;
import luoshi.app.web.Visit;
import luoshi.parameter.Catalogue;
import luoshi.parameter.Definition;
import luoshi.parameter.Parameter;
import luoshi.parameter.ParameterVersions;
import luoshi.parameter.Parameters;
import luoshi.parameter.SetParameter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 参数: every assumption and threshold with its source, its versions and who set them (R0-1). */
@Controller
public class ParameterPages {
    private static final String LIST = "/system/parameters";

    private final Catalogue catalogue;
    private final Parameters parameters;
    private final ParameterVersions versions;
    private final SetParameter set;
    private final Accounts accounts;

    ParameterPages(
            Catalogue catalogue,
            Parameters parameters,
            ParameterVersions versions,
            SetParameter set,
            Accounts accounts) {
        this.catalogue = catalogue;
        this.parameters = parameters;
        this.versions = versions;
        this.set = set;
        this.accounts = accounts;
    }

    /** A parameter with the value of today. */
    public record Line(Definition definition, Parameter today) {}

    /** The table by group. */
    public record Listed(Map<String, List<Line>> groups) {}

    /**
     * One parameter.
     *
     * @param setters the names of the accounts that set versions
     */
    public record One(
            Definition definition,
            Parameter today,
            List<Parameter> versions,
            Map<Long, String> setters,
            String complaint) {
        public String setter(Parameter version) {
            Long by = version.setBy();
            return by == null ? "" : setters.getOrDefault(by, "账号" + by);
        }
    }

    @GetMapping(LIST)
    ModelAndView list(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "parameter.manage");
            Map<String, List<Line>> groups = catalogue.all().stream()
                    .map(definition ->
                            new Line(definition, parameters.on(actor.regionId(), definition.code(), visit.today())))
                    .collect(Collectors.groupingBy(
                            line -> line.definition().group(), TreeMap::new, Collectors.toList()));
            return visit.page(actor, "system/parameters", Places.tab("参数"), new Listed(groups));
        });
    }

    @GetMapping(LIST + "/{code}")
    ModelAndView one(Visit visit, @PathVariable String code) {
        return visit.as(actor -> one(visit, actor, code, ""));
    }

    @PostMapping(LIST + "/{code}")
    ModelAndView set(
            Visit visit,
            HttpServletResponse response,
            @PathVariable String code,
            @RequestParam String value,
            @RequestParam LocalDate from,
            @RequestParam(defaultValue = "") String source) {
        return visit.as(actor -> {
            Denied.unless(actor, "parameter.manage");
            return switch (set.set(actor.regionId(), code, value.strip(), from, source.strip(), actor.accountId())) {
                case SetParameter.Answer.Refused refused -> one(visit, actor, code, refused.reason());
                case SetParameter.Answer.Done done ->
                    Places.done(response, "已设定第" + done.version() + "版，自" + from + "起生效", LIST + "/" + code);
            };
        });
    }

    private ModelAndView one(Visit visit, Actor actor, String code, String complaint) {
        Denied.unless(actor, "parameter.manage");
        Definition definition = catalogue.find(code).orElseThrow(Missing::new);
        One page = new One(
                definition,
                parameters.on(actor.regionId(), code, visit.today()),
                versions.of(actor.regionId(), code).reversed(),
                accounts.list(actor.regionId()).stream().collect(Collectors.toMap(Account::id, Account::name)),
                complaint);
        return visit.page(actor, "system/parameter", Places.below("参数", LIST, definition.label()), page);
    }
}
