package luoshi.app.boot;

import java.time.Clock;
import luoshi.access.Acting;
import luoshi.access.Gate;
import luoshi.journal.Journal;
import luoshi.ledger.Commitments;
import luoshi.ledger.jdbc.JdbcQuotas;
import luoshi.ledger.quota.AdjustShare;
import luoshi.ledger.quota.BringResult;
import luoshi.ledger.quota.DistributeQuota;
import luoshi.ledger.quota.Quotas;
import luoshi.ledger.quota.StrikeResult;
import luoshi.region.Units;
import luoshi.report.Reports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** What every unit of a class owes. */
@Configuration(proxyBeanMethods = false)
class QuotaWiring {

    @Bean
    Quotas quotas(JdbcTemplate jdbc) {
        return new JdbcQuotas(jdbc);
    }

    @Bean
    DistributeQuota distributeQuota(Commitments commitments, Quotas quotas, Units units, Journal journal) {
        return new DistributeQuota(commitments, quotas, units, journal);
    }

    @Bean
    AdjustShare adjustShare(Quotas quotas, Journal journal) {
        return new AdjustShare(quotas, journal);
    }

    @Bean
    BringResult bringResult(Quotas quotas, Journal journal) {
        return new BringResult(quotas, journal);
    }

    @Bean
    StrikeResult strikeResult(Quotas quotas, Journal journal) {
        return new StrikeResult(quotas, journal);
    }

    @Bean
    SampleQuotas sampleQuotas(Gate gate, Acting acting, SampleQuotas.Rooms rooms, Clock clock) {
        return new SampleQuotas(gate, acting, rooms, clock);
    }

    @Bean
    SampleQuotas.Rooms sampleQuotaRooms(
            Commitments commitments,
            Reports reports,
            Units units,
            Quotas quotas,
            DistributeQuota distribute,
            BringResult bring) {
        return new SampleQuotas.Rooms(commitments, reports, units, quotas, distribute, bring);
    }
}
