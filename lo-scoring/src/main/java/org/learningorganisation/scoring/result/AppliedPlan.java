package org.learningorganisation.scoring.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import org.learningorganisation.model.json.Fingerprint;
import org.learningorganisation.scoring.plan.ScoringPlan;

/**
 * The plan a result was scored by, whole.
 *
 * @param fingerprint of the plan with every parameter written out
 * @param choices the plan with every parameter written out
 */
@JsonPropertyOrder({"fingerprint", "choices"})
public record AppliedPlan(String fingerprint, ScoringPlan choices) {

    /** Refuses null. */
    @JsonCreator
    public AppliedPlan(
            @JsonProperty(value = "fingerprint", required = true) String fingerprint,
            @JsonProperty(value = "choices", required = true) ScoringPlan choices) {
        this.fingerprint = Objects.requireNonNull(fingerprint, "fingerprint");
        this.choices = Objects.requireNonNull(choices, "choices");
    }

    /**
     * A plan with its fingerprint.
     *
     * @param complete the plan with every parameter written out
     * @return both
     */
    public static AppliedPlan of(ScoringPlan complete) {
        return new AppliedPlan(Fingerprint.of(complete).value(), complete);
    }
}
