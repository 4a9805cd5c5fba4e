package luoshi.app.web.system;

/** 校验留痕: the verification of {@code ./luoshi verify}, for the page. */
public interface JournalCheck {

    /** The verdict on the region's journal, in one sentence. */
    String words(long regionId);
}
