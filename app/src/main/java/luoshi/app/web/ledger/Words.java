package luoshi.app.web.ledger;

import luoshi.ledger.Commitment;

/** 报告原文: a paragraph with the commitment's words in it. */
public record Words(String before, String marked, String after) {

    static Words of(String body, Commitment.Place place) {
        if (place.isNowhere()) {
            return new Words("这一件来自本县的分解表，报告里没有这一句。", "", "");
        }
        return new Words(
                body.substring(place.paragraphStart(), place.start()).stripLeading(),
                body.substring(place.start(), place.end()),
                body.substring(place.end(), place.paragraphEnd()).stripTrailing());
    }

    /** For whoever may see the matter and not the report. */
    static Words alone(String quote) {
        return new Words("", quote, "");
    }
}
