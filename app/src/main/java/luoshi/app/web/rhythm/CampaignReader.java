package luoshi.app.web.rhythm;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.web.ledger.Row;
import luoshi.app.web.ledger.RowReader;
import luoshi.app.web.page.Choice;
import luoshi.app.web.page.Light;
import luoshi.ledger.Commitments;
import luoshi.rhythm.Campaign;
import luoshi.rhythm.Campaigns;
import luoshi.rhythm.ClearFindings;
import luoshi.rhythm.Figure;
import luoshi.rhythm.Figures;
import luoshi.rhythm.ReportRhythms;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the page of a campaign shows. */
@Component
public class CampaignReader {
    private final Campaigns campaigns;
    private final Figures figures;
    private final ReportRhythms rhythms;
    private final Commitments commitments;
    private final RowReader rows;

    CampaignReader(
            Campaigns campaigns, Figures figures, ReportRhythms rhythms, Commitments commitments, RowReader rows) {
        this.campaigns = campaigns;
        this.figures = figures;
        this.rhythms = rhythms;
        this.commitments = commitments;
        this.rows = rows;
    }

    /** A sub-action with its last report. */
    public record ActionLine(Campaign.Action action, String unit, Campaign.@Nullable Report last, boolean mayReport) {}

    /** A problem. */
    public record FindingLine(Campaign.Finding finding, String unit, boolean mayClear, boolean mayJudge) {}

    /** A figure with the last values. */
    public record FigureLine(Figure figure, String units, String values) {}

    /** Who may do what on the page. */
    public record May(boolean judge, boolean lead) {}

    /** A campaign as a line. */
    public record Line(Campaign campaign, String unit, Campaign.Tally tally, String left) {}

    /** One campaign. */
    public record Shown(
            Line line,
            List<ActionLine> actions,
            List<FindingLine> findings,
            List<Row> items,
            List<FigureLine> figures,
            List<RhythmPages.UnitLine> standing,
            List<Choice> units,
            May may,
            Kept kept) {

        public long silent() {
            return standing.stream().filter(one -> one.standing().owed() > 0).count();
        }
    }

    List<Line> list(long region, LocalDate today, int most) {
        List<Campaign> found = campaigns.list(region, most);
        Map<Long, Campaign.Tally> tallies =
                campaigns.tallies(region, found.stream().map(Campaign::id).toList());
        Map<Long, String> names = rows.unitNames(region);
        return found.stream()
                .map(one -> line(one, tallies.getOrDefault(one.id(), Campaign.Tally.NONE), names, today))
                .toList();
    }

    Shown shown(Actor actor, Campaign campaign, LocalDate today, Kept kept) {
        long region = campaign.regionId();
        Map<Long, String> names = rows.unitNames(region);
        Map<Long, Campaign.Report> last = campaigns.reports(region, campaign.id()).stream()
                .collect(Collectors.toMap(Campaign.Report::actionId, Function.identity()));
        boolean open = !campaign.ended();
        boolean judge = open && ClearFindings.mayJudge(actor, campaign);
        List<Campaign.Action> actions = campaigns.actions(region, campaign.id());
        return new Shown(
                line(
                        campaign,
                        campaigns
                                .tallies(region, List.of(campaign.id()))
                                .getOrDefault(campaign.id(), Campaign.Tally.NONE),
                        names,
                        today),
                actions.stream()
                        .map(one -> new ActionLine(
                                one,
                                names.getOrDefault(one.unitId(), ""),
                                last.get(one.id()),
                                open
                                        && one.doneOn() == null
                                        && actor.may("duty.report")
                                        && actor.actsFor(one.unitId())))
                        .toList(),
                campaigns.findings(region, campaign.id()).stream()
                        .map(one -> new FindingLine(
                                one,
                                names.getOrDefault(one.unitId(), ""),
                                open
                                        && one.clearedOn() == null
                                        && actor.may("duty.report")
                                        && actor.actsFor(one.unitId()),
                                judge && one.waiting()))
                        .toList(),
                rows.rows(region, commitments.all(region, campaigns.items(region, campaign.id())), today),
                figures(region, campaign.id(), names),
                standing(region, campaign, names, today),
                units(actions, campaign, names, kept),
                new May(judge, open && actor.may("duty.assign")),
                kept);
    }

    private List<RhythmPages.UnitLine> standing(
            long region, Campaign campaign, Map<Long, String> names, LocalDate today) {
        return rhythms.running(region, today).stream()
                .filter(one -> campaign.equals(one.campaign()))
                .flatMap(one -> rhythms.standing(region, one).stream())
                .map(one -> new RhythmPages.UnitLine(names.getOrDefault(one.unitId(), ""), one, light(one.light())))
                .toList();
    }

    private List<FigureLine> figures(long region, long campaignId, Map<Long, String> names) {
        List<Figure> found = figures.ofCampaign(region, campaignId);
        List<Figure.Reading> last =
                figures.last(region, found.stream().map(Figure::id).toList());
        return found.stream()
                .map(figure -> new FigureLine(
                        figure,
                        figure.units().stream()
                                .map(id -> names.getOrDefault(id, ""))
                                .collect(Collectors.joining("、")),
                        last.stream()
                                .filter(one -> one.figureId() == figure.id())
                                .map(one -> names.getOrDefault(one.unitId(), "")
                                        + one.value().toPlainString())
                                .collect(Collectors.joining("、"))))
                .toList();
    }

    /** Those that are in the campaign stand before the others. */
    private static List<Choice> units(
            List<Campaign.Action> actions, Campaign campaign, Map<Long, String> names, Kept kept) {
        Set<Long> ids = new LinkedHashSet<>();
        actions.forEach(action -> ids.add(action.unitId()));
        ids.add(campaign.unitId());
        ids.addAll(names.keySet());
        return ids.stream()
                .map(id -> Choice.of(id, names.getOrDefault(id, ""), kept.in("found", "unit")))
                .toList();
    }

    private static Line line(Campaign one, Campaign.Tally tally, Map<Long, String> names, LocalDate today) {
        return new Line(one, names.getOrDefault(one.unitId(), ""), tally, one.told(today));
    }

    static Light light(luoshi.supervision.Light light) {
        return switch (light) {
            case GREEN -> Light.OK;
            case YELLOW -> Light.WARN;
            case RED -> Light.LATE;
            case PAUSED -> Light.PAUSED;
            case DONE -> Light.DONE;
        };
    }
}
