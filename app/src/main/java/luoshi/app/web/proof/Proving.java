package luoshi.app.web.proof;

import java.time.LocalDate;

/** 取数, in the name of the program: who binds a commitment or changes a project need not see all that a figure is found from. */
@FunctionalInterface
public interface Proving {

    /** Answers how many commitments moved. */
    int prove(long regionId, LocalDate day);
}
