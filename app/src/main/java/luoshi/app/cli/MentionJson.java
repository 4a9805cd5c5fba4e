package luoshi.app.cli;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import luoshi.foundation.quantity.Mention;
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
        switch (mention) {
            case Quantity quantity -> amount(json, quantity);
            case When when -> days(json, when);
            case UnitName name -> json.writeStringProperty("unit", name.unit());
        }
        json.writeEndObject();
    }

    private static void amount(JsonGenerator json, Quantity quantity) {
        number(json, "value", quantity.value());
        quantity.upper().ifPresent(upper -> number(json, "value2", upper));
        json.writeStringProperty("op", quantity.op().sign());
        if (!quantity.unit().isEmpty()) {
            json.writeStringProperty("unit", quantity.unit());
        }
    }

    private static void number(JsonGenerator json, String name, BigDecimal value) {
        json.writeName(name);
        json.writeNumber(value.toPlainString());
    }

    private static void days(JsonGenerator json, When when) {
        json.writeStringProperty("op", when.op().sign());
        when.from().ifPresent(day -> json.writeStringProperty("from", day.toString()));
        when.to().ifPresent(day -> json.writeStringProperty("to", day.toString()));
    }
}
