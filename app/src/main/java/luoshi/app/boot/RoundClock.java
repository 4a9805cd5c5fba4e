package luoshi.app.boot;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import luoshi.access.Acting;
import luoshi.access.Gate;
import luoshi.app.channel.Dispatcher;
import luoshi.notice.DeliverNotices;
import luoshi.round.RunDailyRound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The clock of the daily round: one runner in a cluster, by a row that the nodes compete for. It looks
 * every ten minutes whether the day's round is done, so that it begins shortly after midnight, is made up for when the program starts again, and is
 * tried again where it failed; letters are delivered, and sent out of the program, all day.
 */
final class RoundClock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RoundClock.class);
    private static final Duration LOOKS_EVERY = Duration.ofMinutes(10);
    private static final Duration DELIVERED_EVERY = Duration.ofSeconds(20);

    private final HikariDataSource connections;
    private final Scheduler scheduler;

    RoundClock(
            HikariDataSource connections,
            Gate gate,
            SystemLogIns logIns,
            Acting acting,
            RunDailyRound round,
            DeliverNotices deliver,
            Dispatcher dispatcher,
            Clock clock) {
        this.connections = connections;
        RecurringTask<Void> daily = Tasks.recurring("daily-round", Schedules.fixedDelay(LOOKS_EVERY))
                .execute((instance, context) -> each(
                        gate,
                        region -> round.on(LocalDate.now(clock), logIns.door(region, acting))
                                .forEach(done -> LOG.info(
                                        "round of {} in {}: {}",
                                        done.day(),
                                        region,
                                        done.outcome().words()))));
        RecurringTask<Void> letters = Tasks.recurring("letters", Schedules.fixedDelay(DELIVERED_EVERY))
                .execute((instance, context) ->
                        each(gate, region -> logIns.as(region, acting, actor -> deliver.deliver(region))));
        RecurringTask<Void> outgoing = Tasks.recurring("outgoing", Schedules.fixedDelay(DELIVERED_EVERY))
                .execute((instance, context) -> each(gate, dispatcher::run));
        this.scheduler = Scheduler.create(connections)
                .tableName("round_task")
                .startTasks(daily, letters, outgoing)
                .threads(3)
                .pollingInterval(Duration.ofSeconds(10))
                .build();
    }

    private interface Work {
        void in(long region);
    }

    /** A county whose round fails stops no other. */
    private static void each(Gate gate, Work work) {
        for (long region : gate.homes()) {
            try {
                work.in(region);
            } catch (RuntimeException e) {
                LOG.warn("the round of {} will be tried again", region, e);
            }
        }
    }

    void start() {
        scheduler.start();
    }

    @Override
    public void close() {
        scheduler.stop();
        connections.close();
    }
}
