package luoshi.app.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import luoshi.access.Acting;
import luoshi.access.Gate;
import luoshi.app.cli.Complaint;
import luoshi.intake.TakeInReport;
import org.jspecify.annotations.Nullable;

/** A report that is taken in while the program starts: the sample's own, or the one named on the command line. */
final class GivenReport {
    private final Server.Wish wish;
    private final Gate gate;
    private final SystemLogIns logIns;
    private final Acting acting;
    private final TakeInReport takeIn;
    private final Clock clock;
    private String told = "";

    GivenReport(Server.Wish wish, Gate gate, SystemLogIns logIns, Acting acting, TakeInReport takeIn, Clock clock) {
        this.wish = wish;
        this.gate = gate;
        this.logIns = logIns;
        this.acting = acting;
        this.takeIn = takeIn;
        this.clock = clock;
    }

    /** Takes in the file of {@code ./luoshi start FILE}, into the one government of this installation. */
    void takeInWished() {
        @Nullable Path file = wish.report();
        if (file == null) {
            return;
        }
        List<Long> homes = gate.homes();
        if (homes.size() != 1) {
            throw new Complaint(Complaint.INPUT, "还没有建立本级政府，不能读入报告。请先用一次性链接建立，再登录上传。");
        }
        try {
            told = "\n" + file.getFileName() + "："
                    + takeIn(
                            homes.getFirst(),
                            TakeInReport.Handed.file(Files.readAllBytes(file), String.valueOf(file.getFileName())));
        } catch (IOException e) {
            throw new Complaint(Complaint.INPUT, "读不了 " + file + "（" + e.getMessage() + "）。请检查文件名。", e);
        }
    }

    /** Answers what came of it, in one sentence. */
    String takeIn(long region, TakeInReport.Handed handed) {
        LocalDate today = LocalDate.now(clock);
        return acting.as(logIns.of(region), actor -> switch (takeIn.take(actor, handed, today)) {
            case TakeInReport.Answer.Taken taken -> "已读出" + taken.candidates() + "条，登录后在“报告”里逐条审阅。";
            case TakeInReport.Answer.Followed followed ->
                "已作为新一稿收下，" + followed.outcome().changed() + "条文字有改动，登录后在“报告”里审阅。";
            case TakeInReport.Answer.Known known -> "这份文件已经收过，就是《" + known.title() + "》。";
            case TakeInReport.Answer.Refused refused -> throw new Complaint(Complaint.INPUT, refused.reason());
        });
    }

    /** What the one who started the program is told of the report on the command line. */
    String told() {
        return told;
    }
}
