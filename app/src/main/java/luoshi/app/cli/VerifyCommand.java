package luoshi.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import luoshi.app.boot.JournalAccess;
import luoshi.journal.Anchor;
import luoshi.journal.ExportedJournal;
import luoshi.journal.JournalCopy;
import luoshi.journal.Verdict;
import luoshi.journal.VerifyJournal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./luoshi verify}: is the journal what was sealed? */
@Command(name = "verify", description = "校验留痕：逐条核对封印，指出第一处被改动、删除、调换或截断的地方。", mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
    @Option(
            names = "--data",
            paramLabel = "目录",
            defaultValue = "data",
            description = "数据目录（默认 ${DEFAULT-VALUE}）；正在运行时也可校验")
    private Path data = Path.of("data");

    @Option(names = "--export", paramLabel = "目录", description = "把留痕导出到这个目录，供不连数据库的校验")
    private @Nullable Path export;

    @Option(names = "--exported", paramLabel = "目录", description = "校验导出的留痕，不用数据库")
    private @Nullable Path exported;

    @Override
    public Integer call() throws IOException {
        Path folder = exported;
        if (folder != null) {
            ExportedJournal journal = new ExportedJournal(folder);
            try {
                return verify(journal, region -> List.of(), journal.publicKey());
            } catch (IOException e) {
                throw new Complaint(Complaint.INPUT, "导出的留痕 " + folder + " 已损坏或不全，读不下去（" + e.getMessage() + "）。", e);
            }
        }
        try (JournalAccess access = JournalAccess.open(data, System.getenv())) {
            Path target = export;
            if (target != null) {
                access.export(target);
                System.out.println("留痕已导出到 " + target);
            }
            return verify(access.journal(), access::anchors, access.publicKey());
        } catch (IOException e) {
            if (e.getCause() instanceof SQLException sql) {
                throw new Complaint(
                        Complaint.DATABASE,
                        "数据库里读不到留痕：" + sql.getMessage() + "。请检查 LUOSHI_DB_URL、用户和密码，以及数据库是否已启动。",
                        e);
            }
            throw e;
        }
    }

    private interface Anchors {
        List<Anchor> of(long regionId);
    }

    private static int verify(JournalCopy journal, Anchors anchors, Optional<String> key) throws IOException {
        boolean sound = true;
        for (long region : journal.regions()) {
            Verdict verdict = VerifyJournal.verify(journal, region, anchors.of(region), key);
            System.out.println(words(verdict));
            sound &= verdict instanceof Verdict.Sound;
        }
        return sound ? 0 : 1;
    }

    /** The verdict in one sentence. */
    public static String words(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Sound sound ->
                "区划" + sound.regionId() + "：已封" + sound.sealed() + "条，全部相符；未封" + sound.unsealed() + "条。";
            case Verdict.Broken broken ->
                "区划" + broken.regionId() + "：第" + broken.seq() + "条"
                        + (broken.factId() == 0 ? "" : "（事实" + broken.factId() + "）") + "不符——"
                        + broken.damage().words() + "。";
        };
    }
}
