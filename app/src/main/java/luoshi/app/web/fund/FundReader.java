package luoshi.app.web.fund;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import luoshi.access.Actor;
import luoshi.app.web.project.Amounts;
import luoshi.project.ApprovalWay;
import luoshi.project.KeyProject;
import luoshi.project.Projects;
import luoshi.project.appraisal.Appraisal;
import luoshi.project.appraisal.Appraisals;
import luoshi.project.fund.Channel;
import luoshi.project.fund.Flow;
import luoshi.project.fund.Funds;
import luoshi.project.fund.Purse;
import luoshi.project.fund.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sources, flows and appraisals become what pages show. */
@Component
public class FundReader {
    private final Funds funds;
    private final Appraisals appraisals;
    private final Projects projects;

    FundReader(Funds funds, Appraisals appraisals, Projects projects) {
        this.funds = funds;
        this.appraisals = appraisals;
        this.projects = projects;
    }

    /**
     * A source.
     *
     * @param project for which it is meant; empty: 统筹
     */
    public record Line(Source source, String project) {
        public String href() {
            return "/projects/funds/" + source.id();
        }
    }

    /** A channel with the sum of its sources. */
    public record ChannelLine(Channel channel, int count, Source.Level level) {}

    /** 资金池 of a year. */
    public record Pool(int year, List<ChannelLine> channels, List<Line> lines, BigDecimal paid) {
        public Source.Level total() {
            return channels.stream().map(ChannelLine::level).reduce(Source.Level.NONE, Source.Level::plus);
        }
    }

    /** A flow with the names of what it goes to and comes from. */
    public record FlowLine(Flow flow, String project, String source) {}

    /** A project's money. */
    public record OfProject(
            List<Line> sources,
            Purse purse,
            List<FlowLine> flows,
            List<Appraisal> appraisals,
            boolean reviewed,
            boolean may) {
        public boolean empty() {
            return sources.isEmpty() && flows.isEmpty() && appraisals.isEmpty();
        }

        public Source.Level level() {
            return sources.stream().map(line -> line.source().level()).reduce(Source.Level.NONE, Source.Level::plus);
        }
    }

    Pool pool(Actor actor, int year) {
        List<Source> sources = funds.list(actor.regionId(), year);
        Map<Long, String> names =
                names(actor.regionId(), sources.stream().map(Source::projectId).toList());
        Map<Channel, List<Source>> channels = sources.stream().collect(Collectors.groupingBy(Source::channel));
        return new Pool(
                year,
                Arrays.stream(Channel.values())
                        .filter(channels::containsKey)
                        .map(channel -> channel(channel, channels.getOrDefault(channel, List.of())))
                        .toList(),
                sources.stream()
                        .sorted(java.util.Comparator.comparing(Source::channel))
                        .map(source -> line(source, names))
                        .toList(),
                funds.paid(actor.regionId(), year));
    }

    private static ChannelLine channel(Channel channel, List<Source> sources) {
        return new ChannelLine(
                channel,
                sources.size(),
                sources.stream().map(Source::level).reduce(Source.Level.NONE, Source.Level::plus));
    }

    Line line(Actor actor, Source source) {
        return line(source, names(actor.regionId(), java.util.Collections.singletonList(source.projectId())));
    }

    private static Line line(Source source, Map<Long, String> names) {
        Long project = source.projectId();
        return new Line(source, project == null ? "" : names.getOrDefault(project, ""));
    }

    List<FlowLine> flows(Actor actor, Source source) {
        List<Flow> flows = funds.flows(actor.regionId(), source.id());
        Map<Long, String> names =
                names(actor.regionId(), flows.stream().map(Flow::projectId).toList());
        return flows.stream()
                .map(flow -> new FlowLine(flow, name(names, flow.projectId()), source.name()))
                .toList();
    }

    public OfProject of(Actor actor, KeyProject project) {
        long region = actor.regionId();
        List<Source> sources = funds.of(region, project.id());
        Map<Long, String> sourceNames = sources.stream().collect(Collectors.toMap(Source::id, Source::name));
        return new OfProject(
                sources.stream()
                        .map(source -> new Line(source, source.projectId() == null ? "" : project.name()))
                        .toList(),
                funds.purse(region, project.id()),
                funds.ofProject(region, project.id()).stream()
                        .map(flow -> new FlowLine(flow, project.name(), name(sourceNames, flow.sourceId())))
                        .toList(),
                appraisals.of(region, project.id()),
                project.profile().about().way() == ApprovalWay.GOVERNMENT,
                project.active() && actor.may("project.fund"));
    }

    private static String name(Map<Long, String> names, @Nullable Long id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }

    private Map<Long, String> names(long region, List<@Nullable Long> ids) {
        Map<Long, String> names = new HashMap<>();
        projects.all(region, ids.stream().filter(Objects::nonNull).distinct().toList())
                .forEach(project -> names.put(project.id(), project.name()));
        return names;
    }

    /** 75.0%. */
    public static String percent(Source.Level level) {
        return level.arrivedPercent().setScale(1, java.math.RoundingMode.HALF_EVEN) + "%";
    }

    /** In 万元. */
    public static String wan(BigDecimal yuan) {
        return Amounts.wan(yuan);
    }
}
