package luoshi.app.boot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import luoshi.access.Acting;
import luoshi.access.Gate;
import luoshi.app.web.form.FormSources;
import luoshi.form.Answer;
import luoshi.form.KeepForm;
import luoshi.form.Template;

/** 示例县的样表: what the city wants every month as a table, and the card that goes with one task; both are filled from the ledger. */
final class SampleForms {
    private static final String OFFICE = "qinliyan";
    private static final String LEDGER = "ledger";

    private final Gate gate;
    private final Acting acting;
    private final KeepForm keep;
    private final FormSources sources;
    private final Clock clock;

    SampleForms(Gate gate, Acting acting, KeepForm keep, FormSources sources, Clock clock) {
        this.gate = gate;
        this.acting = acting;
        this.keep = keep;
        this.sources = sources;
        this.clock = clock;
    }

    void live() {
        try (SampleLogIns logIns = new SampleLogIns(gate, acting)) {
            kept(logIns, new Template.About("市里的月报表", LEDGER, false), "form-monthly.xlsx");
            kept(logIns, new Template.About("重点任务办理卡", LEDGER, true), "form-card.docx");
        }
    }

    private void kept(SampleLogIns logIns, Template.About about, String file) {
        Answer answer = logIns.as(
                OFFICE,
                actor -> keep.keep(
                        actor,
                        new KeepForm.Handed(
                                about, about.name() + file.substring(file.indexOf('.')), SampleCounty.file(file), null),
                        sources.fields(LEDGER, about.each()),
                        headings -> List.of(),
                        LocalDate.now(clock)));
        if (answer instanceof Answer.Refused refused) {
            throw new IllegalStateException("sample forms: " + refused.reason());
        }
    }
}
