package luoshi.app.web.ledger;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import luoshi.ledger.Node;

/** A node as people type it: 2026-06-30 60 主干管贯通. */
final class NodeLine {
    private static final Pattern LINE =
            Pattern.compile("(\\d{4})[-./年](\\d{1,2})[-./月](\\d{1,2})日?[\\s　]+(?:(\\d+(?:\\.\\d+)?)[\\s　]+)?(\\S.*)");

    private NodeLine() {}

    static Optional<Node> read(String line) {
        Matcher read = LINE.matcher(line);
        if (!read.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2)), Integer.parseInt(read.group(3)));
            BigDecimal quantity = read.group(4) == null ? null : new BigDecimal(read.group(4));
            return Optional.of(new Node(read.group(5).strip(), day, quantity));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
