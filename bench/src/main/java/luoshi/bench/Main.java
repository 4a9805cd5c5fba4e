package luoshi.bench;

import java.util.Arrays;
import java.util.List;
import luoshi.app.cli.Complaint;
import luoshi.bench.caseline.CaselineBench;
import luoshi.bench.chain.ChainProof;
import luoshi.bench.documents.DocumentsProof;
import luoshi.bench.journal.JournalBench;
import luoshi.bench.ledger.LedgerBench;
import luoshi.bench.list.ListBench;
import luoshi.bench.papers.PapersBench;
import luoshi.bench.proof.CrashProof;
import luoshi.bench.proof.LeakProof;
import luoshi.bench.proof.OrdersProof;
import luoshi.bench.proof.TamperProof;
import luoshi.bench.quantities.QuantitiesBench;
import luoshi.bench.reading.ReadingBench;
import luoshi.bench.reading.ReadingProof;
import luoshi.bench.rollup.RollUpBench;
import luoshi.bench.round.RoundBench;
import luoshi.bench.round.RoundProof;
import luoshi.bench.start.StartBench;

/** {@code bench NAME [--json] [--only CASE] [--growth] [--prepare]} and {@code prove NAME [--small] [--part k/n]}. */
public final class Main {
    private static final List<Bench> BENCHES = List.of(
            new JournalBench(),
            new StartBench(),
            new ListBench(),
            new LedgerBench(),
            new QuantitiesBench(),
            new ReadingBench(),
            new RoundBench(),
            new RollUpBench(),
            new PapersBench(),
            new CaselineBench());
    private static final List<Proof> PROOFS = List.of(
            new TamperProof(),
            new CrashProof(),
            new LeakProof(),
            new DocumentsProof(),
            new ChainProof(),
            new ReadingProof(),
            new RoundProof(),
            new OrdersProof());

    private Main() {}

    public static void main(String[] args) throws Exception {
        boolean prove = args.length > 0 && args[0].equals("prove");
        Options options = Options.of(Arrays.asList(args).subList(Math.min(1, args.length), args.length));
        try {
            System.exit(prove ? prove(options) : bench(options));
        } catch (Complaint complaint) {
            System.err.println(complaint.getMessage());
            System.exit(complaint.exitCode());
        }
    }

    private static int bench(Options options) throws Exception {
        for (Bench bench : BENCHES) {
            if (bench.name().equals(options.name())) {
                bench.prepare();
                if (!options.prepare()) {
                    bench.run(options, new Sink(bench.name()));
                }
                return 0;
            }
        }
        System.out.println("用法：./luoshi bench 名称 [--json] [--only 项] [--growth] [--prepare]；名称："
                + String.join("、", BENCHES.stream().map(Bench::name).toList()));
        return options.name().equals("--help") ? 0 : 2;
    }

    private static int prove(Options options) throws Exception {
        for (Proof proof : PROOFS) {
            if (proof.name().equals(options.name())) {
                Proof.Outcome outcome = proof.run(options);
                System.out.println(outcome.sentence());
                return outcome.holds() ? 0 : 1;
            }
        }
        System.out.println("用法：./luoshi prove 名称 [--small] [--part k/n]；名称："
                + String.join("、", PROOFS.stream().map(Proof::name).toList()));
        return options.name().equals("--help") ? 0 : 2;
    }
}
