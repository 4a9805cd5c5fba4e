package luoshi.parameter;

import java.time.LocalDate;
import java.util.List;

/** The stored versions. */
public interface ParameterVersions {

    /** All versions of the county, by code and version. */
    List<Parameter> all(long regionId);

    List<Parameter> of(long regionId, String code);

    void add(long regionId, Parameter version);

    void end(long regionId, String code, int version, LocalDate lastDay);
}
