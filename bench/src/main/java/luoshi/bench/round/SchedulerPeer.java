package luoshi.bench.round;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import luoshi.app.boot.DatabaseAddress;
import luoshi.bench.Rig;

/** db-scheduler by its quickest way, lock-and-fetch, with a handler that does nothing. */
final class SchedulerPeer {
    private static final int THREADS = 10;

    private SchedulerPeer() {}

    /** Answers how many executions a second. */
    static double perSecond(Rig rig, int executions) throws SQLException, InterruptedException {
        try (Connection owner = rig.owner();
                Statement statement = owner.createStatement()) {
            statement.execute("""
                    drop table if exists peer_tasks;
                    create table peer_tasks (task_name text not null, task_instance text not null, task_data bytea, execution_time timestamptz not null,
                      picked boolean not null, picked_by text, last_success timestamptz, last_failure timestamptz, consecutive_failures int,
                      last_heartbeat timestamptz, version bigint not null, priority smallint, primary key (task_name, task_instance));
                    create index on peer_tasks (execution_time);
                    create index on peer_tasks (last_heartbeat)""");
            statement.execute("""
                    insert into peer_tasks (task_name, task_instance, execution_time, picked, version)
                    select 'remind', n::text, now() - interval '1 day', false, 1 from generate_series(1, %d) n""".formatted(executions));
            statement.execute("vacuum analyze peer_tasks");
        }
        CountDownLatch left = new CountDownLatch(executions);
        OneTimeTask<Void> nothing = Tasks.oneTime("remind").execute((instance, context) -> left.countDown());
        DatabaseAddress address = rig.installation().owner();
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(address.url());
            pool.setUsername(address.user());
            pool.setPassword(address.password());
            pool.setMaximumPoolSize(THREADS + 4);
            Scheduler scheduler = Scheduler.create(pool, nothing)
                    .tableName("peer_tasks")
                    .threads(THREADS)
                    .pollUsingLockAndFetch(0.5, 4.0)
                    .pollingInterval(Duration.ofMillis(100))
                    .build();
            long started = System.nanoTime();
            scheduler.start();
            left.await();
            double rate = executions * 1e9 / (System.nanoTime() - started);
            scheduler.stop();
            return rate;
        }
    }
}
