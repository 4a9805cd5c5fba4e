package luoshi.rhythm;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import luoshi.parameter.Calendars;
import luoshi.parameter.Parameters;
import luoshi.supervision.pace.ReportDay;
import org.jspecify.annotations.Nullable;

/** 报送节奏: which rhythms run on a day. The month runs for everything, the week where the county wants it, each campaign for what is in it. */
public final class ReportRhythms {
    private final Rhythms rhythms;
    private final Campaigns campaigns;
    private final Calendars calendars;
    private final Parameters parameters;

    public ReportRhythms(Rhythms rhythms, Campaigns campaigns, Calendars calendars, Parameters parameters) {
        this.rhythms = rhythms;
        this.campaigns = campaigns;
        this.calendars = calendars;
        this.parameters = parameters;
    }

    /**
     * A rhythm that runs.
     *
     * @param campaign null for the county's own
     * @param closed the last two closed periods since it runs, the latest first
     */
    public record Running(String name, @Nullable Campaign campaign, Period now, List<Period> closed) {

        /** By which it is told from the others: its campaign, or how often it asks. */
        public String key() {
            return campaign == null ? now.every().name() : "campaign-" + campaign.id();
        }

        @Nullable
        Long campaignId() {
            return campaign == null ? null : Long.valueOf(campaign.id());
        }
    }

    public List<Running> running(long regionId, LocalDate day) {
        Periods periods = Periods.of(calendars.of(regionId), parameters, regionId, day);
        List<Running> running = new ArrayList<>();
        running.add(own(periods, ReportDay.MONTHLY, day));
        if (parameters.on(regionId, "rhythm.week-all", day).yes()) {
            running.add(own(periods, ReportDay.WEEKLY, day));
        }
        for (Campaign campaign : campaigns.live(regionId, day)) {
            running.add(new Running(
                    campaign.title(),
                    campaign,
                    periods.current(campaign.every(), day),
                    periods.closed(campaign.every(), day, 2).stream()
                            .filter(period -> !period.due().isBefore(campaign.from()))
                            .toList()));
        }
        return running;
    }

    public List<Standing> standing(long regionId, Running one) {
        return rhythms.standing(new Rhythms.Asked(regionId, one.campaignId(), one.now(), one.closed()));
    }

    /** Tells the units what is missing of the periods that are closed; the month's is told by the ledger's own step. */
    public long remind(long regionId, LocalDate day) {
        long told = 0;
        for (Running one : running(regionId, day)) {
            if (!one.closed().isEmpty() && (one.campaign() != null || one.now().every() != ReportDay.MONTHLY)) {
                told += rhythms.remind(
                        regionId, one.campaignId(), one.name(), one.closed().getFirst());
            }
        }
        return told;
    }

    private static Running own(Periods periods, ReportDay every, LocalDate day) {
        return new Running(every.label(), null, periods.current(every, day), periods.closed(every, day, 2));
    }
}
