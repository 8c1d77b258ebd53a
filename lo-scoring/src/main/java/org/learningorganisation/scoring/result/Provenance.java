package org.learningorganisation.scoring.result;

import java.time.Instant;
import java.util.Objects;

/**
 * How a result came about.
 *
 * @param model the definition
 * @param plan the plan
 * @param library the version of this library
 * @param computedAt when it was computed
 */
public record Provenance(ModelIdentity model, AppliedPlan plan, String library, Instant computedAt) {

    /** Refuses null. */
    public Provenance {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(computedAt, "computedAt");
    }
}
