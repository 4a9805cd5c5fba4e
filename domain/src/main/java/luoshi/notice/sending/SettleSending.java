package luoshi.notice.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import luoshi.access.Actor;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.notice.channel.Receipt;
import luoshi.parameter.Parameters;

/** 登记结果: what came of handing a message out. What surely did not go is tried again with growing pauses; what may have gone is not. */
public final class SettleSending {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int DOUBLINGS = 12;
    private static final int LONGEST_ANSWER = 300;

    private final Sendings sendings;
    private final Parameters parameters;
    private final Journal journal;

    public SettleSending(Sendings sendings, Parameters parameters, Journal journal) {
        this.sendings = sendings;
        this.parameters = parameters;
        this.journal = journal;
    }

    /** Answers the state that the message has now; {@code SENDING} where the claim had run out and nothing was changed. */
    public SendingState settle(Actor actor, ClaimSending.Claimed claimed, Receipt receipt, Instant now) {
        long region = actor.regionId();
        LocalDate day = LocalDate.ofInstant(now, ZONE);
        Sending sending = claimed.sending();
        boolean last = sending.attempts()
                >= parameters.on(region, "notice.retry-times", day).number();
        SendingState state = switch (receipt) {
            case Receipt.Taken ignored -> SendingState.SENT;
            case Receipt.Unsure ignored -> SendingState.UNSURE;
            case Receipt.Never ignored -> SendingState.DEAD;
            case Receipt.Later ignored -> last ? SendingState.DEAD : SendingState.WAITING;
        };
        Duration pause = Duration.ofMinutes(
                        parameters.on(region, "notice.retry-minutes", day).number())
                .multipliedBy(1L << Math.min(DOUBLINGS, Math.max(0, sending.attempts() - 1)));
        Instant at = state == SendingState.WAITING ? now.plus(pause) : now;
        String answer = shortened(receipt.answer());
        if (!sendings.settle(sending, claimed.node(), state, at, answer)) {
            return SendingState.SENDING;
        }
        if (state != SendingState.WAITING) {
            journal.append(Fact.of(
                            region,
                            switch (state) {
                                case SENT -> "sending.sent";
                                case UNSURE -> "sending.unsure";
                                default -> "sending.dead";
                            },
                            "sending",
                            sending.id())
                    .to(Particulars.of("key", sending.key())
                            .and("account", sending.accountId())
                            .and("answer", answer)
                            .json()));
        }
        return state;
    }

    private static String shortened(String answer) {
        String line = answer.replaceAll("\\s+", " ").replace('\0', ' ').strip();
        return line.length() > LONGEST_ANSWER ? line.substring(0, LONGEST_ANSWER) : line;
    }
}
