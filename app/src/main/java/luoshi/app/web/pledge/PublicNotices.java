package luoshi.app.web.pledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.app.web.ledger.Row;
import luoshi.app.web.ledger.RowReader;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.Commitments;
import luoshi.ledger.Goal;
import luoshi.ledger.citizen.TakeObjection;
import luoshi.report.Reports;
import org.springframework.stereotype.Component;

/** 正在公示的事项, as the public sees them: those of this year's reports and of the year before. */
@Component
public class PublicNotices {
    private static final int MOST = 200;

    private final Commitments commitments;
    private final Reports reports;
    private final RowReader rows;

    PublicNotices(Commitments commitments, Reports reports, RowReader rows) {
        this.commitments = commitments;
        this.reports = reports;
        this.rows = rows;
    }

    /** 公示. */
    public record Notice(long id, String number, String task, String done, String unit, String until) {}

    List<Notice> of(Actor actor, LocalDate today) {
        long region = actor.regionId();
        List<Notice> all = new ArrayList<>();
        reports.list(region).stream()
                .filter(report -> report.year() >= today.getYear() - 1)
                .map(report -> new Commitments.Filter(
                        region, report.id(), 0L, CommitmentState.NOTICED, null, null, Commitments.Fine.NONE))
                .map(filter -> open(commitments.page(filter, 0, MOST), today))
                .forEach(open -> rows.rows(region, open, today).forEach(row -> all.add(notice(row))));
        return all;
    }

    Optional<Notice> find(Actor actor, long id, LocalDate today) {
        return open(commitments.all(actor.regionId(), List.of(id)), today).stream()
                .map(commitment -> notice(rows.row(commitment, today)))
                .findFirst();
    }

    private static List<Commitment> open(List<Commitment> some, LocalDate today) {
        return some.stream()
                .filter(commitment -> TakeObjection.noticed(commitment, today))
                .toList();
    }

    private static Notice notice(Row row) {
        Commitment commitment = row.commitment();
        Goal goal = commitment.goal();
        var done = commitment.standing().done();
        return new Notice(
                commitment.id(),
                commitment.year() + "年第" + commitment.number() + "号",
                commitment.task(),
                goal == null || done == null ? "已完成" : "已完成" + Goal.amount(done) + goal.unit(),
                row.names().lead(),
                String.valueOf(commitment.standing().noticeUntil()));
    }
}
