package luoshi.app.web.caseline;

import luoshi.app.web.page.Light;
import luoshi.caseline.CaseFile;

/**
 * A case as a line of a queue.
 *
 * @param left 还有3个工作日, 逾期2天; empty where no clock runs
 */
public record CaseRow(CaseFile file, String state, String unit, String left, Light light) {

    public String href() {
        return "/lines/" + file.kind().line() + "/cases/" + file.id();
    }
}
