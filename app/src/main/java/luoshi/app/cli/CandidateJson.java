package luoshi.app.cli;

import java.io.StringWriter;
import java.util.List;
import luoshi.reading.extraction.Candidate;
import luoshi.reading.extraction.Details;
import luoshi.reading.extraction.Measure;
import luoshi.reading.extraction.lead.Suggestion;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A candidate as one line of JSON in the labelling format. */
final class CandidateJson {
    private static final JsonFactory JSON = new JsonFactory();

    private CandidateJson() {}

    static String line(Candidate candidate) {
        return line("", candidate);
    }

    /** The same, with the name of its report where there is one. */
    static String line(String report, Candidate candidate) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            if (!report.isEmpty()) {
                json.writeStringProperty("report", report);
            }
            json.writeStringProperty("quote", candidate.quote());
            json.writeStringProperty("kind", candidate.kind().code());
            if (candidate.firmness() != null) {
                json.writeStringProperty("firmness", candidate.firmness().code());
            }
            json.writeName("deadline");
            json.writeString(candidate.deadline());
            json.writeStringProperty("lead", candidate.lead());
            json.writeName("measures");
            json.writeStartArray();
            candidate.measures().forEach(measure -> write(json, measure));
            json.writeEndArray();
            texts(json, "projects", candidate.projects());
            json.writeNumberProperty("start", candidate.span().start());
            json.writeNumberProperty("end", candidate.span().end());
            texts(json, "section", candidate.section());
            candidate.page().ifPresent(page -> json.writeNumberProperty("page", page));
            texts(json, "reasons", candidate.reasons());
            json.writeBooleanProperty("damage", candidate.damage());
            details(json, candidate.details());
            json.writeEndObject();
        }
        return line.toString();
    }

    private static void details(JsonGenerator json, Details details) {
        if (details.stage() != null) {
            json.writeStringProperty("stage", details.stage().label());
        }
        texts(json, "places", details.places());
        texts(json, "enterprises", details.enterprises());
        json.writeName("quotas");
        json.writeStartArray();
        for (Details.Quota quota : details.quotas()) {
            json.writeStartObject();
            json.writeStringProperty("whom", quota.whom());
            json.writeName("measure");
            write(json, quota.measure());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeName("units");
        json.writeStartArray();
        for (Suggestion unit : details.units()) {
            json.writeStartObject();
            json.writeStringProperty("department", unit.department());
            json.writeNumberProperty("points", Math.round(unit.points() * 10) / 10.0);
            texts(json, "because", unit.because());
            json.writeEndObject();
        }
        json.writeEndArray();
        texts(json, "doubts", details.doubts().stream().map(Details.Doubt::note).toList());
    }

    private static void write(JsonGenerator json, Measure measure) {
        json.writeStartObject();
        json.writeStringProperty("text", measure.text());
        json.writeStringProperty("subject", measure.subject());
        json.writeStringProperty("op", measure.op());
        json.writeNumberProperty(
                "value", new java.math.BigDecimal(measure.value().toPlainString()));
        if (measure.upper() != null) {
            json.writeNumberProperty(
                    "value2", new java.math.BigDecimal(measure.upper().toPlainString()));
        }
        json.writeStringProperty("unit", measure.unit());
        json.writeStringProperty("mode", measure.mode());
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) {
        json.writeName(name);
        json.writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
