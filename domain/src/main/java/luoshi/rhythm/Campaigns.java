package luoshi.rhythm;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.supervision.pace.ReportDay;

/** The stored campaigns. */
public interface Campaigns {

    /** A campaign as it is declared. */
    record Draft(
            Campaign.Kind kind,
            String title,
            long unitId,
            ReportDay every,
            LocalDate from,
            LocalDate to,
            List<Part> parts,
            List<Integer> numbers) {

        /** A sub-action and who does it. */
        public record Part(String title, long unitId) {}
    }

    long add(long regionId, Draft draft);

    void addAction(long regionId, long campaignId, int place, Draft.Part part, long leadUnitId);

    /** Takes in live commitments by their numbers of a year; answers the numbers that were taken. */
    List<Integer> include(long regionId, long campaignId, int year, List<Integer> numbers);

    Optional<Campaign> find(long regionId, long id);

    /** The latest first. */
    List<Campaign> list(long regionId, int most);

    /** Those that run on a day. */
    List<Campaign> live(long regionId, LocalDate day);

    void end(Campaign campaign, String result, LocalDate day);

    Map<Long, Campaign.Tally> tallies(long regionId, List<Long> ids);

    List<Campaign.Action> actions(long regionId, long campaignId);

    Optional<Campaign.Action> action(long regionId, long id);

    void report(long regionId, Campaign.Action action, String words, LocalDate day);

    void done(long regionId, Campaign.Action action, String result, LocalDate day);

    /** The last report of each sub-action. */
    List<Campaign.Report> reports(long regionId, long campaignId);

    long addFinding(Campaign campaign, long unitId, String words, LocalDate day);

    List<Campaign.Finding> findings(long regionId, long campaignId);

    Optional<Campaign.Finding> finding(long regionId, long id);

    void clear(long regionId, Campaign.Finding finding, String measures, LocalDate day, long accountId);

    void confirm(long regionId, Campaign.Finding finding, LocalDate day, long accountId);

    void giveBack(long regionId, Campaign.Finding finding, String reason);

    /** The matters in it: their ids, by number. */
    List<Long> items(long regionId, long campaignId);
}
