package luoshi.app.cli;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import luoshi.foundation.quantity.Mention;
import luoshi.foundation.quantity.Op;
import luoshi.foundation.quantity.Quantity;
import luoshi.foundation.quantity.UnitName;
import luoshi.foundation.quantity.When;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The mentions of one line as one JSON array. */
final class MentionJson {
    private static final JsonFactory JSON = new JsonFactory();

    private MentionJson() {}

    static String array(List<Mention> mentions) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartArray();
            mentions.forEach(mention -> write(json, mention));
            json.writeEndArray();
        }
        return line.toString();
    }

    private static void write(JsonGenerator json, Mention mention) {
        json.writeStartObject();
        json.writeStringProperty("text", mention.text());
        json.writeNumberProperty("start", mention.span().start());
        json.writeNumberProperty("end", mention.span().end());
        json.writeStringProperty("kind", mention.kind().word());
        meaning(json, mention);
        json.writeEndObject();
    }

    /** What the words mean; what they leave open is null, so that each mention has the same fields. */
    private static void meaning(JsonGenerator json, Mention mention) {
        Optional<Quantity> quantity = mention instanceof Quantity amount ? Optional.of(amount) : Optional.empty();
        Optional<When> when = mention instanceof When days ? Optional.of(days) : Optional.empty();
        number(json, "value", quantity.map(Quantity::value));
        number(json, "value2", quantity.flatMap(Quantity::upper));
        word(json, "op", quantity.map(Quantity::op).or(() -> when.map(When::op)).map(Op::sign));
        word(json, "unit", unit(mention));
        word(json, "from", when.flatMap(When::from).map(LocalDate::toString));
        word(json, "to", when.flatMap(When::to).map(LocalDate::toString));
    }

    private static Optional<String> unit(Mention mention) {
        return switch (mention) {
            case Quantity quantity -> Optional.of(quantity.unit()).filter(unit -> !unit.isEmpty());
            case UnitName name -> Optional.of(name.unit());
            case When when -> Optional.empty();
        };
    }

    private static void number(JsonGenerator json, String name, Optional<BigDecimal> value) {
        json.writeName(name);
        value.ifPresentOrElse(number -> json.writeNumber(number.toPlainString()), json::writeNull);
    }

    private static void word(JsonGenerator json, String name, Optional<String> word) {
        json.writeName(name);
        word.ifPresentOrElse(json::writeString, json::writeNull);
    }
}
