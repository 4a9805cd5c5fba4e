package luoshi.caseline.definition;

import java.util.List;

/** 定义有误: each complaint names the file, the line in it and what to write instead. */
public final class LineFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // a list of texts
    private final List<String> complaints;

    public LineFault(List<String> complaints) {
        super(String.join("\n", complaints));
        this.complaints = List.copyOf(complaints);
    }

    public List<String> complaints() {
        return complaints;
    }
}
