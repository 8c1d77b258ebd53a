package org.learningorganisation.examples.scan.profile;

/** Where the limits of the levels come from, which a reader must know before taking them for norms. */
public enum LevelLimits {
    /** They are those of a built-in model: a convention. */
    CONVENTION("profile.convention"),
    /** They are those of the user's own definition. */
    OWN_DEFINITION("profile.limits");

    private final String note;

    LevelLimits(String note) {
        this.note = note;
    }

    /** The key of what is said of them. */
    String note() {
        return note;
    }
}
