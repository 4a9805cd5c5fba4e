package luoshi.app.web.system;

import java.time.Duration;

/** 机器: what the program, its database and its disk look like now. */
public interface Machine {

    State state();

    /** Sizes are bytes. */
    record State(
            String version,
            Duration uptime,
            long heapBytes,
            long heapLimit,
            String database,
            long databaseBytes,
            long freeBytes,
            String evidenceFolder) {}
}
