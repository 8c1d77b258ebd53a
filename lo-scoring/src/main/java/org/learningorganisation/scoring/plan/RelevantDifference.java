package org.learningorganisation.scoring.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.exact.Fractions;

/**
 * From which difference on two scores differ enough to mention it: a change over time, or two groups. A rule of practice: it says
 * what is large enough to matter, and not whether chance could have made it.
 *
 * @param metric the metric on which differences are measured
 * @param steps the differences by number of people, from few to many
 */
@JsonPropertyOrder({"metric", "steps"})
public record RelevantDifference(Metric metric, List<Step> steps) {

    /**
     * A difference for a number of people.
     *
     * @param from the fewest people for whom it holds, up to the next step
     * @param difference the least difference that counts, above zero
     */
    @JsonPropertyOrder({"from", "difference"})
    public record Step(int from, BigDecimal difference) {

        /**
         * Checks the difference.
         *
         * @throws IllegalArgumentException when it is not above zero
         */
        @JsonCreator
        public Step(
                @JsonProperty(value = "from", required = true) int from,
                @JsonProperty(value = "difference", required = true) BigDecimal difference) {
            this.from = from;
            this.difference = Objects.requireNonNull(difference, "difference");
            if (difference.signum() <= 0) {
                throw new IllegalArgumentException("difference is " + difference + "; it must be above 0");
            }
        }
    }

    /**
     * Checks the steps.
     *
     * @throws IllegalArgumentException when there are none, the first does not hold from 1, or they do not ascend
     */
    @JsonCreator
    public RelevantDifference(
            @JsonProperty(value = "metric", required = true) Metric metric,
            @JsonProperty(value = "steps", required = true) List<Step> steps) {
        this.metric = Objects.requireNonNull(metric, "metric");
        this.steps = List.copyOf(steps);
        if (steps.isEmpty() || steps.get(0).from() != 1) {
            throw new IllegalArgumentException("the first step must hold from 1");
        }
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).from() <= steps.get(i - 1).from()) {
                throw new IllegalArgumentException("a step from " + steps.get(i).from() + " follows one from "
                        + steps.get(i - 1).from() + "; steps must ascend");
            }
        }
    }

    /**
     * The rule of a Dutch survey of learning organisations on answers 1..5: 0.3 from 50 people on, 0.4 for fewer.
     *
     * @return the usual rule
     */
    public static RelevantDifference usual() {
        return new RelevantDifference(
                Metric.RAW, List.of(new Step(1, new BigDecimal("0.4")), new Step(50, new BigDecimal("0.3"))));
    }

    /**
     * The least difference that counts.
     *
     * @param people how many people a score rests on; of two scores the fewer
     * @return the difference of the last step that begins at or below that number; that of the first for nobody
     */
    public BigFraction least(int people) {
        BigDecimal least = steps.get(0).difference();
        for (Step step : steps) {
            least = step.from() <= people ? step.difference() : least;
        }
        return Fractions.of(least);
    }

    /**
     * Whether a difference counts, decided exactly. One that is equal to the least does.
     *
     * @param difference one score minus the other, on {@link #metric()}
     * @param people how many people they rest on; of two scores the fewer
     * @return whether it is the least difference or more, up or down
     */
    public boolean isReachedBy(BigFraction difference, int people) {
        return difference.abs().compareTo(least(people)) >= 0;
    }
}
