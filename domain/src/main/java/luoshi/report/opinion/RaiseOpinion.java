package luoshi.report.opinion;

import java.time.Instant;
import java.util.Optional;
import luoshi.access.Actor;
import luoshi.foundation.text.Span;
import luoshi.journal.Fact;
import luoshi.journal.Journal;
import luoshi.journal.Particulars;
import luoshi.report.Answer;
import luoshi.report.Reports;

/** 提意见: a deputy's words on a passage are written down, by the deputy or by the office that minutes the meeting. */
public final class RaiseOpinion {
    private static final int LONGEST = 2_000;

    private final DeputyOpinions opinions;
    private final Reports reports;
    private final Journal journal;

    public RaiseOpinion(DeputyOpinions opinions, Reports reports, Journal journal) {
        this.opinions = opinions;
        this.reports = reports;
        this.journal = journal;
    }

    /** The passage is given by its words; {@code from} tells which of several equal ones is meant, the first at or after it. */
    public Answer raise(
            Actor actor, long reportId, String passage, int from, DeputyOpinion.Speaker speaker, String words) {
        if (!actor.may("report.manage") && !actor.may("report.comment")) {
            return new Answer.Refused("意见由代表本人或督查室、政府办登记");
        }
        Optional<String> body = reports.body(actor.regionId(), reportId);
        if (body.isEmpty()) {
            return new Answer.Refused("没有这份报告");
        }
        String quote = passage.strip();
        int start = at(body.get(), quote, from);
        if (quote.isEmpty() || start < 0) {
            return new Answer.Refused("在这一稿里没有找到这段原文。请照原文抄录，或在审阅页选中文字后点“提意见”");
        }
        if (speaker.words().isEmpty()) {
            return new Answer.Refused("请写明是哪位代表或哪个代表团的意见");
        }
        if (words.isBlank() || words.length() > LONGEST) {
            return new Answer.Refused("请写下意见内容，不超过" + LONGEST + "字");
        }
        long id = opinions.add(new DeputyOpinion(
                actor.regionId(),
                0,
                reportId,
                new Span(start, start + quote.length()),
                quote,
                speaker,
                words.strip(),
                DeputyOpinion.Ruling.NONE,
                Instant.EPOCH));
        journal.append(Fact.of(actor.regionId(), "comment.raised", "comment", id)
                .to(Particulars.of("report", reportId)
                        .and("quote", quote)
                        .and("speaker", speaker.words())
                        .and("words", words.strip())
                        .json()));
        return new Answer.Done(id);
    }

    private static int at(String body, String quote, int from) {
        int found = body.indexOf(quote, Math.max(0, from));
        return found < 0 ? body.indexOf(quote) : found;
    }
}
