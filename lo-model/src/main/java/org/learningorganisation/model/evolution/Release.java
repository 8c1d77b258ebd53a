package org.learningorganisation.model.evolution;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigInteger;
import org.learningorganisation.model.SemanticVersion;

/** Which number of a version rises. The constants are stored and never get another meaning. */
public enum Release {
    /** None: nothing changed. */
    @JsonProperty("NONE")
    NONE,

    /** The third number: {@code 1.4.2} becomes {@code 1.4.3}. */
    @JsonProperty("PATCH")
    PATCH,

    /** The second number: {@code 1.4.2} becomes {@code 1.5.0}. */
    @JsonProperty("MINOR")
    MINOR,

    /** The first number: {@code 1.4.2} becomes {@code 2.0.0}. */
    @JsonProperty("MAJOR")
    MAJOR;

    /**
     * The lowest version that says that so much changed.
     *
     * <p>Before {@code 1.0.0} the second number stands for the first and the third for the others, the usual reading of clause
     * 4 of Semantic Versioning: a major change makes {@code 0.5.0} of {@code 0.4.2}, a minor or patch one {@code 0.4.3}. After
     * a pre-release nothing is promised yet (clause 9): its release is enough for any change.
     *
     * @param older the version before the change
     * @return a release; any pre-release of it that comes after the older version says the same
     */
    public SemanticVersion after(SemanticVersion older) {
        if (this == NONE || older.isPreRelease()) {
            return older.core();
        }
        Release rising = older.major().signum() == 0 ? beforeOne() : this;
        BigInteger one = BigInteger.ONE;
        BigInteger zero = BigInteger.ZERO;
        return switch (rising) {
            case NONE -> older.core();
            case PATCH ->
                SemanticVersion.release(
                        older.major(), older.minor(), older.patch().add(one));
            case MINOR -> SemanticVersion.release(older.major(), older.minor().add(one), zero);
            case MAJOR -> SemanticVersion.release(older.major().add(one), zero, zero);
        };
    }

    private Release beforeOne() {
        return this == MAJOR ? MINOR : PATCH;
    }
}
