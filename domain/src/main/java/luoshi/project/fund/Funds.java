package luoshi.project.fund;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import luoshi.access.Audience;

/** The stored sources of money and what became of it. */
public interface Funds {

    /** Of a year; by channel. */
    List<Source> list(long regionId, int year);

    /** The years that have sources, the latest first. */
    List<Integer> years(long regionId);

    /** What is meant for a project, and what else gave to it; the latest year first. */
    List<Source> of(long regionId, long projectId);

    Optional<Source> find(long regionId, long id);

    long add(long regionId, Source source, Audience audience);

    void change(long regionId, long id, BigDecimal planned, String document);

    /** Answers its id; empty where a balance would fall below zero, which spoils the transaction. */
    Optional<Long> record(long regionId, Flow flow, Audience audience);

    List<Flow> flows(long regionId, long sourceId);

    /** What a project was given and what was paid, the latest first. */
    List<Flow> ofProject(long regionId, long projectId);

    Purse purse(long regionId, long projectId);

    /** By project, of all that have one and may be seen. */
    Map<Long, Purse> purses(long regionId);

    /** What was paid in a year. */
    BigDecimal paid(long regionId, int year);
}
