package luoshi.supervision.order;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored orders with what stands beside them: readings, moves, replies. */
public interface Orders {

    /** What a new order is made of. */
    record Draft(
            Colour colour,
            Lag.Subject subject,
            @Nullable Long previousId,
            @Nullable DirectReason directReason,
            SupervisionOrder.Words words,
            LocalDate draftedOn,
            LocalDate assessedOn) {}

    /** A reading as it was kept with an order. */
    record Kept(Reading reading, LocalDate day, boolean behind) {}

    /** 流转. */
    record Moved(OrderMove move, String words, long movedBy, Instant movedAt) {}

    /** 书面检讨和整改措施. */
    record Reply(long id, String review, String measures, String person, LocalDate on) {}

    /** How many were ever issued of a colour in a year, and how many of them were released. */
    record Count(Colour colour, long issued, long released) {}

    /** Empty where somebody else drafted the same meanwhile. */
    Optional<Long> add(long regionId, Draft draft);

    Optional<SupervisionOrder> find(long regionId, long id);

    /** The orders of some states, by their deadline, then by age. */
    List<SupervisionOrder> in(long regionId, Collection<OrderState> states);

    /** Everything about a thing, the latest first. */
    List<SupervisionOrder> about(long regionId, String subjectKind, long subjectId);

    /** Orders of a year by colour and number, the latest first: every number that was ever given. */
    List<SupervisionOrder> numbered(long regionId, int year);

    List<Count> counts(long regionId, int year);

    /** Whether the colour was drafted from this assessment and dropped. */
    boolean dropped(long regionId, Lag.Subject subject, Colour colour, LocalDate assessedOn);

    /** Answers whether the order was still in the state that it is moved from. */
    boolean move(SupervisionOrder order, OrderMove move, String words, LocalDate day);

    void word(SupervisionOrder order, SupervisionOrder.Words words);

    void scan(SupervisionOrder order, @Nullable Long scanId);

    void excuse(SupervisionOrder order, String words, LocalDate until);

    /** The next number of the county, year and colour; whoever takes it holds it until the end of the transaction. */
    int takeNumber(long regionId, int year, Colour colour);

    /** Keeps everybody else from it until the end of the transaction; answers whether it is still in its state. */
    boolean hold(SupervisionOrder order);

    /** With this an order that is held gets its number. */
    void issue(SupervisionOrder order, SupervisionOrder.Issue issue, OrderMove move);

    /** Keeps a reading of a day; a second one of the same day takes its place. */
    void keep(SupervisionOrder order, Kept kept);

    List<Kept> readings(long regionId, long orderId);

    /** The last readings of several orders. */
    Map<Long, Kept> last(long regionId, List<Long> orderIds);

    List<Moved> moves(long regionId, long orderId);

    void reply(SupervisionOrder order, String review, String measures, String person, LocalDate day);

    List<Reply> replies(long regionId, long orderId);
}
