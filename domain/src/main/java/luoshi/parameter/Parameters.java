package luoshi.parameter;

import java.time.LocalDate;

/** 取参数: the value that holds on a day (R0-1). */
public final class Parameters {
    private final Catalogue catalogue;
    private final ParameterVersions versions;

    public Parameters(Catalogue catalogue, ParameterVersions versions) {
        this.catalogue = catalogue;
        this.versions = versions;
    }

    /** @throws IllegalArgumentException where the catalogue knows no such code */
    public Parameter on(long regionId, String code, LocalDate day) {
        Definition definition =
                catalogue.find(code).orElseThrow(() -> new IllegalArgumentException("no parameter " + code));
        return versions.of(regionId, code).stream()
                .filter(version -> !version.validFrom().isAfter(day)
                        && (version.validTo() == null || !version.validTo().isBefore(day)))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> initial(definition));
    }

    static Parameter initial(Definition definition) {
        return new Parameter(
                definition.code(),
                0,
                definition.initial(),
                LocalDate.EPOCH,
                null,
                definition.source(),
                definition.assumption(),
                null);
    }
}
