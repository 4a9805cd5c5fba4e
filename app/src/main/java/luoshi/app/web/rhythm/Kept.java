package luoshi.app.web.rhythm;

import luoshi.app.web.Visit;

/** What was typed into one of several forms of a page that was refused. */
public record Kept(Visit visit, String complaint) {

    static Kept nothing(Visit visit) {
        return new Kept(visit, "");
    }

    /** Empty for another form than the refused one. */
    public String in(String form, String field) {
        return visit.typed("form").equals(form) ? visit.typed(field) : "";
    }
}
