package luoshi.app.web.ledger;

import java.util.List;
import luoshi.access.Actor;
import luoshi.ledger.Commitment;
import luoshi.ledger.CommitmentState;
import luoshi.ledger.quota.Quotas;
import luoshi.ledger.quota.Standing;
import luoshi.ledger.quota.Suggested;
import org.springframework.stereotype.Component;

/** 分解到单位: what units owe of a matter, and what its words suggest. */
@Component
class SharedReader {
    private final Quotas quotas;

    SharedReader(Quotas quotas) {
        this.quotas = quotas;
    }

    CommitmentPage.Shared of(Actor actor, Commitment commitment) {
        List<Standing> standing = quotas.of(commitment.regionId(), commitment.id());
        boolean may = actor.may("ledger.manage") && commitment.state() == CommitmentState.ASSIGNED;
        return new CommitmentPage.Shared(
                standing,
                may
                        ? Suggested.of(commitment.quote()).stream()
                                .filter(one -> standing.stream()
                                        .noneMatch(other -> other.quota().owners() == one.owners()))
                                .findFirst()
                                .orElse(null)
                        : null,
                may,
                actor.scope().whole());
    }
}
