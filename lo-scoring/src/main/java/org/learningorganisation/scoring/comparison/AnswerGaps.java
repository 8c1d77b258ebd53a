package org.learningorganisation.scoring.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.Fractions;

/**
 * How far answers are from wanted answers, on the scales of the questions after reversal.
 *
 * @param gaps the sum of {@code max(wanted - current, 0)} over the questions with a wanted answer
 * @param wanted the sum of the wanted scores of the same questions
 */
@JsonPropertyOrder({"gaps", "wanted", "percentToTarget"})
public record AnswerGaps(BigFraction gaps, BigFraction wanted) {

    /** Refuses null. */
    public AnswerGaps {
        Objects.requireNonNull(gaps, "gaps");
        Objects.requireNonNull(wanted, "wanted");
    }

    /**
     * How much of the target is reached, {@code 1 - gaps / wanted}.
     *
     * @return a share, 1 at the target; 1 where the wanted scores sum to zero
     */
    public BigFraction percentToTarget() {
        return wanted.signum() == 0 ? BigFraction.ONE : BigFraction.ONE.subtract(gaps.divide(wanted));
    }

    @JsonProperty("gaps")
    String gapsOnWire() {
        return Fractions.text(gaps);
    }

    @JsonProperty("wanted")
    String wantedOnWire() {
        return Fractions.text(wanted);
    }

    @JsonProperty("percentToTarget")
    String percentToTargetOnWire() {
        return Fractions.text(percentToTarget());
    }
}
