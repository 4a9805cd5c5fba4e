package luoshi.app.web.portfolio;

import java.util.Optional;
import luoshi.access.Actor;
import luoshi.app.web.TakenBack;
import luoshi.ledger.Commitment;
import luoshi.ledger.Commitments;
import luoshi.report.Reports;
import org.springframework.stereotype.Component;

/** 台账编号: the matter of a year that people name by its number. */
@Component
public class NumberedMatters {
    private final Commitments commitments;
    private final Reports reports;

    NumberedMatters(Commitments commitments, Reports reports) {
        this.commitments = commitments;
        this.reports = reports;
    }

    /**
     * None where no number was typed.
     *
     * @throws TakenBack where it is no number, or no matter that the person may see
     */
    public Optional<Commitment> numbered(Actor actor, int year, String typed) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (!words.matches("\\d{1,6}")) {
            throw new TakenBack("台账编号要写数字");
        }
        int number = Integer.parseInt(words);
        long region = actor.regionId();
        return Optional.of(reports.list(region).stream()
                .filter(report -> report.year() == year)
                .flatMap(report ->
                        commitments.page(Commitments.Filter.all(region, report.id(), 0L), number - 1, 1).stream())
                .filter(commitment -> commitment.number() == number)
                .findFirst()
                .orElseThrow(() -> new TakenBack(year + "年的台账没有第" + number + "号，或您不能查看")));
    }
}
