package luoshi.app.web;

import java.util.function.Supplier;
import org.springframework.web.servlet.ModelAndView;

/** 退回重填: a form was refused; thrown inside the transaction it takes back everything that was written, and the page is shown again with the reason. */
public final class TakenBack extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;

    public TakenBack(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }

    /** The page again. */
    public interface Again {
        ModelAndView show(String reason);
    }

    /** Does the work; where it is taken back, answers the page again. */
    public static ModelAndView or(Supplier<ModelAndView> work, Again again) {
        try {
            return work.get();
        } catch (TakenBack refused) {
            return again.show(refused.reason());
        }
    }
}
