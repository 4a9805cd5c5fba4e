package luoshi.parameter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 设想的参数: the stored versions, read once, with some values put in place of all of theirs. Nothing can be kept here. */
public final class SupposedVersions implements ParameterVersions {
    private static final String SOURCE = "回放时设想";

    private final List<Parameter> versions;
    private final Map<String, String> supposed;

    public SupposedVersions(List<Parameter> versions, Map<String, String> supposed) {
        this.versions = List.copyOf(versions);
        this.supposed = Map.copyOf(supposed);
    }

    /** Why a value cannot be supposed, in words; empty where it can. */
    public static Optional<String> refusal(Catalogue catalogue, String code, String value) {
        @Nullable Definition definition = catalogue.find(code).orElse(null);
        if (definition == null) {
            return Optional.of("没有参数" + code);
        }
        return definition.shape().accepts(value)
                ? Optional.empty()
                : Optional.of(definition.label() + "（" + code + "）："
                        + definition.shape().hint());
    }

    @Override
    public List<Parameter> all(long regionId) {
        return versions;
    }

    @Override
    public List<Parameter> of(long regionId, String code) {
        @Nullable String value = supposed.get(code);
        return value != null
                ? List.of(new Parameter(code, 0, value, LocalDate.EPOCH, null, SOURCE, true, null))
                : versions.stream()
                        .filter(version -> version.code().equals(code))
                        .toList();
    }

    @Override
    public void add(long regionId, Parameter version) {
        throw new UnsupportedOperationException("supposed parameters are not kept");
    }

    @Override
    public void end(long regionId, String code, int version, LocalDate lastDay) {
        throw new UnsupportedOperationException("supposed parameters are not kept");
    }
}
