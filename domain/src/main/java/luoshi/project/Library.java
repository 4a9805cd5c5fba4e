package luoshi.project;

import java.util.Optional;

/** 项目库 (§3.1): a project is in exactly one (R3-3). */
public enum Library {
    PLANNED("谋划库"),
    PREPARING("前期库"),
    BUILDING("建设库"),
    COMPLETED("竣工投产库");

    private final String label;

    Library(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The library into which a project goes from this one. */
    public Optional<Library> next() {
        return switch (this) {
            case PLANNED -> Optional.of(PREPARING);
            case PREPARING -> Optional.of(BUILDING);
            case BUILDING -> Optional.of(COMPLETED);
            case COMPLETED -> Optional.empty();
        };
    }

    public boolean isBefore(Library other) {
        return compareTo(other) < 0;
    }
}
