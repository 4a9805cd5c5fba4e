package luoshi.caseline.table;

import java.util.Optional;

/** The stored imports. */
public interface Imports {

    /** 导入进度: the last row that was looked at, how many were taken and how many refused. */
    record Progress(int done, int taken, int refused) {}

    Optional<Progress> find(long regionId, String line, String hash);

    void keep(long regionId, String line, String hash, Progress progress);
}
