package luoshi.ledger;

import java.util.List;

/** 往年分工: who led what, for the suggestions of the next report. */
public interface PastDuties {

    /** One matter's words and the unit that leads it. */
    record Led(String words, long unitId) {}

    /** The latest matters that went live, at most so many. */
    List<Led> latest(long regionId, int most);
}
