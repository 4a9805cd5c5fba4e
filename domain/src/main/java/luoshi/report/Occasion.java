package luoshi.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 报告的场合: at which session of which congress, on what day, by whom the report is given.
 *
 * @param congress 第几届; 0 where it is not known
 * @param session 第几次会议; 0 where it is not known
 * @param post the speaker's office, e.g. 县长
 * @param speaker the speaker's name
 */
public record Occasion(int congress, int session, @Nullable LocalDate heldOn, String post, String speaker) {
    public static final Occasion UNKNOWN = new Occasion(0, 0, null, "", "");

    /** 第18届人民代表大会第6次会议; empty where it is not known. */
    public String words() {
        return congress == 0 ? "" : "第" + congress + "届人民代表大会" + (session == 0 ? "" : "第" + session + "次会议");
    }
}
