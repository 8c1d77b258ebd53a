package org.learningorganisation.scoring.progress;

import java.time.Instant;
import java.util.Objects;
import org.learningorganisation.scoring.result.AssessmentResult;

/**
 * A result with the moment that it tells about.
 *
 * @param at the moment
 * @param result the result
 * @param <R> the kind of result
 */
public record Measurement<R extends AssessmentResult>(Instant at, R result) {

    /** Refuses null. */
    public Measurement {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(result, "result");
    }

    /**
     * A result that tells about the moment it was computed.
     *
     * @param result the result
     * @param <R> the kind of result
     * @return both
     */
    public static <R extends AssessmentResult> Measurement<R> of(R result) {
        return new Measurement<>(result.provenance().computedAt(), result);
    }
}
