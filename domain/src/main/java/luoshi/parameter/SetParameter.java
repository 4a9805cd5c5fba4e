package luoshi.parameter;

import java.time.LocalDate;
import java.util.List;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;

/** 设定参数: a new version from a day on; the earlier one ends the day before and is kept. */
public final class SetParameter {
    private final Catalogue catalogue;
    private final ParameterVersions versions;
    private final Journal journal;

    public SetParameter(Catalogue catalogue, ParameterVersions versions, Journal journal) {
        this.catalogue = catalogue;
        this.versions = versions;
        this.journal = journal;
    }

    /** What came of it. */
    public sealed interface Answer {
        record Done(int version) implements Answer {}

        record Refused(String reason) implements Answer {}
    }

    /**
     * @param source the document that the new number rests on; empty makes it an assumption
     * @param setBy the account
     */
    public Answer set(long regionId, String code, String value, LocalDate from, String source, long setBy) {
        var definition = catalogue.find(code);
        if (definition.isEmpty()) {
            return new Answer.Refused("没有这个参数");
        }
        if (!definition.get().shape().accepts(value)) {
            return new Answer.Refused(definition.get().shape().hint());
        }
        List<Parameter> earlier = versions.of(regionId, code);
        if (!earlier.isEmpty()) {
            Parameter last = earlier.getLast();
            if (!from.isAfter(last.validFrom())) {
                return new Answer.Refused("上一次设定自" + last.validFrom() + "起生效，新值要晚于这一天");
            }
            versions.end(regionId, code, last.version(), from.minusDays(1));
        }
        int version = earlier.size() + 1;
        boolean assumption = source.isBlank();
        versions.add(
                regionId,
                new Parameter(code, version, value, from, null, assumption ? "本县设定，未注明依据" : source, assumption, setBy));
        String before = earlier.isEmpty()
                ? definition.get().initial()
                : earlier.getLast().value();
        journal.append(new Fact(
                regionId,
                "parameter.set",
                "parameter:" + code,
                (long) version,
                Particulars.of("value", before).json(),
                Particulars.of("value", value)
                        .and("from", from)
                        .and("source", source)
                        .json()));
        return new Answer.Done(version);
    }
}
