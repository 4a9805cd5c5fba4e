package luoshi.app.web.system;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import luoshi.access.Account;
import luoshi.access.Accounts;
import luoshi.access.Actor;
import luoshi.app.web.Denied;
import luoshi.app.web.Visit;
import luoshi.app.web.page.Choice;
import luoshi.app.web.page.Days;
import luoshi.journal.Anchor;
import luoshi.journal.FactRows;
import luoshi.region.Post;
import luoshi.region.Posts;
import luoshi.region.Unit;
import luoshi.region.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** 留痕: who did what, the latest first; the anchors; and the verification at the press of a button. */
@Controller
public class JournalPages {
    private static final int PAGE = 50;
    private static final int ANCHORS = 7;

    private final FactRows facts;
    private final Accounts accounts;
    private final Units units;
    private final Posts posts;
    private final JournalCheck check;

    JournalPages(FactRows facts, Accounts accounts, Units units, Posts posts, JournalCheck check) {
        this.facts = facts;
        this.accounts = accounts;
        this.units = units;
        this.posts = posts;
        this.check = check;
    }

    /** A fact in words. */
    public record Line(String at, String who, String what, String thing, String before, String after, String seal) {}

    /**
     * The journal as it is shown.
     *
     * @param next the query of the next page; empty on the last
     * @param verdict what the verification said; empty where none was asked for
     */
    public record Listed(
            List<Line> lines,
            List<Choice> who,
            List<Choice> verbs,
            @Nullable LocalDate day,
            List<Anchor> anchors,
            String next,
            String verdict) {}

    @GetMapping("/system/journal")
    ModelAndView list(
            Visit visit,
            @RequestParam(required = false) @Nullable Long who,
            @RequestParam(required = false) @Nullable String verb,
            @RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(defaultValue = "0") long transaction,
            @RequestParam(defaultValue = "0") long before) {
        Optional<FactRows.Place> place =
                transaction == 0 ? Optional.empty() : Optional.of(new FactRows.Place(transaction, before));
        String what = verb == null || verb.isEmpty() ? null : verb;
        return visit.as(actor -> {
            Denied.unless(actor, "journal.read");
            return show(visit, actor, new FactRows.Filter(actor.regionId(), who, what, day, place), "");
        });
    }

    @PostMapping("/system/journal/verification")
    ModelAndView verify(Visit visit) {
        return visit.as(actor -> {
            Denied.unless(actor, "journal.read");
            String verdict = check.words(actor.regionId());
            FactRows.Filter all = new FactRows.Filter(actor.regionId(), null, null, null, Optional.empty());
            return show(visit, actor, all, verdict);
        });
    }

    private ModelAndView show(Visit visit, Actor actor, FactRows.Filter filter, String verdict) {
        List<FactRows.Row> rows = facts.page(filter, PAGE + 1);
        Map<Long, String> names =
                accounts.list(actor.regionId()).stream().collect(Collectors.toMap(Account::id, Account::name));
        FactWords words = words(actor.regionId());
        Listed page = new Listed(
                rows.stream().limit(PAGE).map(row -> line(row, names, words)).toList(),
                names.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(name -> Choice.of(name.getKey(), name.getValue(), filter.accountId()))
                        .toList(),
                FactWords.verbs().entrySet().stream()
                        .map(verb -> Choice.of(verb.getKey(), verb.getValue(), filter.verb()))
                        .toList(),
                filter.day(),
                facts.anchors(actor.regionId(), ANCHORS),
                rows.size() > PAGE ? next(filter, rows.get(PAGE - 1).place()) : "",
                verdict);
        return visit.page(actor, "system/journal", Places.tab("留痕"), page);
    }

    private FactWords words(long regionId) {
        Map<Long, String> unitNames =
                units.list(regionId, LocalDate.MAX).stream().collect(Collectors.toMap(Unit::id, Unit::shortName));
        Map<Long, String> postNames = posts.list(regionId).stream().collect(Collectors.toMap(Post::id, Post::name));
        return new FactWords(unitNames::get, postNames::get);
    }

    private static Line line(FactRows.Row row, Map<Long, String> names, FactWords words) {
        return new Line(
                Days.minute(row.at()),
                names.getOrDefault(row.accountId(), "账号" + row.accountId()),
                FactWords.verb(row.verb()),
                FactWords.thing(row.subjectKind())
                        + (row.subjectId() == null ? "" : row.subjectId().toString()),
                words.state(row.subjectKind(), row.before()),
                words.state(row.subjectKind(), row.after()),
                row.seq() == null ? "待封" : "第" + row.seq() + "条");
    }

    private static String next(FactRows.Filter filter, FactRows.Place place) {
        return "transaction=" + place.transaction() + "&before=" + place.id()
                + (filter.accountId() == null ? "" : "&who=" + filter.accountId())
                + (filter.verb() == null ? "" : "&verb=" + filter.verb())
                + (filter.day() == null ? "" : "&day=" + filter.day());
    }
}
