package luoshi.ledger.pledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.ledger.Answer;
import luoshi.ledger.Commitment;
import luoshi.ledger.Duty;
import luoshi.ledger.pledge.Pledge.Level;
import luoshi.ledger.pledge.Pledge.State;
import luoshi.ledger.pledge.Pledges.InLedger;
import luoshi.ledger.review.Review;
import luoshi.report.Report;
import luoshi.report.Reports;
import luoshi.search.Grams;
import luoshi.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/**
 * 公布: of the county's candidates those with the votes of more than half of who was present are chosen, the most votes first, as many as were wanted;
 * what province and city have set is taken over. What the report itself promises in other words is the same matter; what it does not name is entered
 * into its ledger.
 */
public final class PublishPledges {
    private final Pledges pledges;
    private final Review review;
    private final Reports reports;
    private final SearchIndex search;
    private final Journal journal;

    public PublishPledges(Pledges pledges, Review review, Reports reports, SearchIndex search, Journal journal) {
        this.pledges = pledges;
        this.review = review;
        this.reports = reports;
        this.search = search;
        this.journal = journal;
    }

    /** Answers how many were published. */
    public Answer publish(Actor actor, int year) {
        if (!actor.may("ledger.manage")) {
            return new Answer.Refused("民生实事由政府办或督查室公布");
        }
        long region = actor.regionId();
        @Nullable PledgeYear before = pledges.year(region, year).orElse(null);
        if (before == null || before.stage() != PledgeYear.Stage.VOTING || before.present() == null) {
            return new Answer.Refused("登记表决结果以后再公布");
        }
        @Nullable
        Report report = reports.list(region).stream()
                .filter(one -> one.year() == year)
                .findFirst()
                .orElse(null);
        if (report == null) {
            return new Answer.Refused(year + "年的政府工作报告还没有入库，先上传报告再公布");
        }
        List<Pledge> all = pledges.of(region, year);
        List<Pledge> chosen = chosen(all, before.present(), before.wanted(), pledges.scores(region, year));
        if (chosen.isEmpty()) {
            return new Answer.Refused("没有一个候选过半数，不能公布");
        }
        List<InLedger> loose = new ArrayList<>(pledges.loose(region, year));
        String body = reports.body(region, report.id()).orElseThrow();
        List<Pledge> fresh = new ArrayList<>();
        for (Pledge pledge : chosen) {
            Optional<InLedger> same = same(loose, pledge);
            same.ifPresent(loose::remove);
            same.ifPresentOrElse(
                    found -> pledges.become(region, pledge.id(), State.CHOSEN, found.commitmentId()),
                    () -> fresh.add(pledge));
        }
        enter(actor, report, body, fresh);
        all.stream()
                .filter(pledge -> !chosen.contains(pledge))
                .forEach(pledge -> pledges.become(region, pledge.id(), State.DROPPED, null));
        pledges.keep(RunPledgeYear.moved(before, PledgeYear.Stage.PUBLISHED));
        journal.append(Fact.of(region, "pledges.published", "pledges", year)
                .to(Particulars.of("items", chosen.size())
                        .and("document", before.document())
                        .json()));
        return new Answer.Done(chosen.size());
    }

    static List<Pledge> chosen(List<Pledge> all, int present, int wanted, Map<Long, Pledge.Scores> scores) {
        List<Pledge> chosen = new ArrayList<>(
                all.stream().filter(pledge -> pledge.level() != Level.COUNTY).toList());
        all.stream()
                .filter(pledge -> pledge.level() == Level.COUNTY && yes(pledge) * 2 > present)
                .sorted(Comparator.comparingInt(PublishPledges::yes)
                        .thenComparing(pledge -> scores.getOrDefault(pledge.id(), Pledge.Scores.NONE)
                                .total())
                        .reversed()
                        .thenComparingLong(Pledge::id))
                .limit(wanted)
                .forEach(chosen::add);
        return chosen;
    }

    private static int yes(Pledge pledge) {
        Pledge.Vote vote = pledge.vote();
        return vote == null ? 0 : vote.yes();
    }

    /** The same words, or one within the other, punctuation apart. */
    private static Optional<InLedger> same(List<InLedger> loose, Pledge pledge) {
        String title = Grams.fold(pledge.content().title());
        return loose.stream()
                .filter(one -> one.level().equals(pledge.level().code()))
                .filter(one -> {
                    String words = Grams.fold(one.words());
                    return words.contains(title) || title.contains(words);
                })
                .findFirst();
    }

    private void enter(Actor actor, Report report, String body, List<Pledge> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        Commitment.Place place = place(body);
        String quote = body.substring(place.start(), place.end());
        long region = actor.regionId();
        List<Long> ids = review.add(
                region,
                report.id(),
                report.year(),
                fresh.stream()
                        .map(pledge -> new Review.Draft(
                                "deliverable",
                                pledge.level().code(),
                                quote,
                                place,
                                "firm",
                                "",
                                List.of("民生实事公布"),
                                pledge.content().goal(),
                                duty(pledge)))
                        .toList());
        search.putAll(
                region,
                "commitment",
                ids,
                fresh.stream().map(pledge -> pledge.content().title()).toList());
        for (int i = 0; i < fresh.size(); i++) {
            Pledge pledge = fresh.get(i);
            review.edit(
                    region,
                    ids.get(i),
                    new Review.Edit(
                            pledge.content().title(),
                            "deliverable",
                            "firm",
                            pledge.level().code(),
                            pledge.content().goal(),
                            duty(pledge)));
            pledges.become(region, pledge.id(), State.CHOSEN, ids.get(i));
        }
        review.approve(region, report.year(), ids);
    }

    private static Duty duty(Pledge pledge) {
        return new Duty(null, pledge.leadUnitId(), List.of(), List.of(), null, pledge.dueOn());
    }

    /** The sentence of the report that speaks of 民生实事 last; the whole first line where none does. */
    static Commitment.Place place(String body) {
        int at = Math.max(0, body.lastIndexOf("民生实事"));
        int start = Math.max(body.lastIndexOf('\n', at), Math.max(body.lastIndexOf('。', at), body.lastIndexOf('；', at)))
                + 1;
        int line = body.indexOf('\n', at) < 0 ? body.length() : body.indexOf('\n', at);
        int stop = body.indexOf('。', at);
        int end = stop < 0 || stop > line ? line : stop + 1;
        int paragraph = body.lastIndexOf('\n', at) + 1;
        return new Commitment.Place(start, end, paragraph, line, "民生实事");
    }
}
