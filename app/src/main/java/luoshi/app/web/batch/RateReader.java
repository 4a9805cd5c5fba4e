package luoshi.app.web.batch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import luoshi.app.web.ledger.RowReader;
import luoshi.parameter.Parameters;
import luoshi.project.batch.BatchKind;
import luoshi.project.batch.RateKind;
import org.springframework.stereotype.Component;

/** What rates are counted with. */
@Component
public class RateReader {
    private static final int WAN = 4;

    private final Parameters parameters;
    private final RowReader names;

    RateReader(Parameters parameters, RowReader names) {
        this.parameters = parameters;
        this.names = names;
    }

    public RateKind.Case asOf(long region, LocalDate day) {
        return new RateKind.Case(
                day,
                new BigDecimal(parameters.on(region, "project.listing-wan", day).value()).movePointRight(WAN));
    }

    /** By which rate a batch is judged. */
    static RateKind kindOf(BatchKind batch) {
        return switch (batch) {
            case PLANNED -> RateKind.STARTED_OF_NEW;
            case SIGNED -> RateKind.STARTED_OF_SIGNED;
            case STARTED, CONTINUED -> RateKind.PRODUCED;
            case PRODUCED -> RateKind.FULL;
        };
    }

    Map<Long, String> units(long region) {
        return names.directory(region).unitNames();
    }
}
