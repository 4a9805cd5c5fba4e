package luoshi.app.web.page;

/** 光: shape and word first; colour only helps. */
public enum Light {
    OK("ok", "●", "正常"),
    WARN("warn", "▲", "预警"),
    LATE("late", "■", "逾期"),
    PAUSED("done", "◇", "中止"),
    DONE("done", "◆", "已销号");

    private final String css;
    private final String glyph;
    private final String word;

    Light(String css, String glyph, String word) {
        this.css = css;
        this.glyph = glyph;
        this.word = word;
    }

    public String css() {
        return css;
    }

    public String glyph() {
        return glyph;
    }

    public String word() {
        return word;
    }
}
