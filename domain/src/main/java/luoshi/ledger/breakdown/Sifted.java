package luoshi.ledger.breakdown;

import java.util.List;

/** 批量办理的结果: how many were done, and which were refused why, by number. */
public record Sifted(int done, List<Refusal> refusals) {
    public Sifted {
        refusals = List.copyOf(refusals);
    }

    /** One that was refused. */
    public record Refusal(long id, int number, String task, String reason) {}
}
