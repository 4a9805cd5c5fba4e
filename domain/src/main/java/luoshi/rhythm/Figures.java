package luoshi.rhythm;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.supervision.pace.ReportDay;
import org.jspecify.annotations.Nullable;

/** The stored figures. */
public interface Figures {

    /** What is asked for. */
    record Draft(
            @Nullable Long campaignId,
            String purpose,
            String name,
            String measure,
            ReportDay every,
            LocalDate from,
            LocalDate to,
            List<Long> units) {}

    /** Makes requests of the region wait for each other, so that two of them cannot both be the first. */
    void takeTurns(long regionId);

    /** A live request of the same figure to one of the units for some of the same days. */
    Optional<Figure> same(long regionId, Draft draft);

    long add(long regionId, Draft draft);

    Optional<Figure> find(long regionId, long id);

    List<Figure> ofCampaign(long regionId, long campaignId);

    /** That run on a day. */
    List<Figure> live(long regionId, LocalDate day);

    void give(Figure figure, long unitId, LocalDate dueOn, BigDecimal value, long accountId);

    /** The last value of each unit. */
    List<Figure.Reading> last(long regionId, List<Long> figureIds);
}
