package luoshi.app.web.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import luoshi.app.web.page.Choice;
import luoshi.evidence.EvidenceFile;
import luoshi.supervision.accountability.ConsequenceKind;
import luoshi.supervision.order.OrderMove;
import luoshi.supervision.order.Orders;
import org.jspecify.annotations.Nullable;

/**
 * 督查令页: an order with its evidence, what happened and what may be done with it.
 *
 * @param chain the other orders about the same thing
 * @param moves which moves this person may go now
 * @param missing what must be done before it is released; empty where the person may not see it
 */
public record OrderPage(
        OrderRow row,
        List<OrderRow> chain,
        List<Orders.Kept> readings,
        List<Orders.Reply> replies,
        List<Event> events,
        Signature signature,
        Set<OrderMove> moves,
        List<ConsequenceKind> missing,
        Register register,
        boolean mayExcuse,
        LocalDate today,
        String complaint) {

    public boolean may(String move) {
        return moves.contains(OrderMove.valueOf(move));
    }

    /** What happened, the latest first. */
    public record Event(String at, String title, String words) {}

    /**
     * Who signs or signed.
     *
     * @param told by whom and how
     * @param scan the paper, for those who may see it
     */
    public record Signature(String told, @Nullable EvidenceFile scan) {}

    /** 登记追责: what may be entered, and of whom. */
    public record Register(boolean open, List<Choice> kinds, List<Choice> posts) {}
}
