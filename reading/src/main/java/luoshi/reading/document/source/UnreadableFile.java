package luoshi.reading.document.source;

/** Thrown by a format reader that cannot give the text; the front door turns it into an answer for the sender. */
public final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    public UnreadableFile(Trouble trouble) {
        super(trouble.reason());
        this.trouble = trouble;
    }

    public UnreadableFile(Trouble trouble, Throwable cause) {
        super(trouble.reason(), cause);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
