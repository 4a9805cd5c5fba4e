package luoshi.report.lead;

import java.util.List;

/** The words that a county has added. */
public interface LeadWords {

    /** Those that hold, by department and word. */
    List<LeadWord> list(long regionId);

    long add(LeadWord word);

    void withdraw(long regionId, long id);
}
