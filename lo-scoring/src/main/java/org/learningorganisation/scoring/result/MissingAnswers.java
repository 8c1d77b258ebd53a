package org.learningorganisation.scoring.result;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.scoring.strategy.MissingRule.Treatment;

/**
 * What the missing rule did where answers were missing.
 *
 * @param rule the name of the rule
 * @param did what it did
 * @param needed how many answers would have been enough, where it refused because they were too few
 */
@JsonPropertyOrder({"rule", "did", "needed"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MissingAnswers(String rule, Did did, OptionalInt needed) {

    /** What a missing rule can do. */
    public enum Did {
        /** Only the answered questions were scored. */
        @JsonProperty("ANSWERED_ONLY")
        ANSWERED_ONLY,
        /** Questions without any answer counted as their lowest score. */
        @JsonProperty("BLANK_AS_LOWEST")
        BLANK_AS_LOWEST,
        /** Questions without any answer counted as the weighted mean of those with a score. */
        @JsonProperty("BLANK_AS_MEAN")
        BLANK_AS_MEAN,
        /** The whole got its lowest score. */
        @JsonProperty("LOWEST")
        LOWEST,
        /** There is no score. */
        @JsonProperty("REFUSED")
        REFUSED
    }

    /** Refuses null. */
    public MissingAnswers {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(did, "did");
        Objects.requireNonNull(needed, "needed");
    }

    /**
     * What a rule did.
     *
     * @param rule the name of the rule
     * @param treatment what it said was to be done
     * @return the same, as a result says it
     */
    public static MissingAnswers of(String rule, Treatment treatment) {
        if (treatment instanceof Treatment.Refused refused) {
            return new MissingAnswers(rule, Did.REFUSED, refused.needed());
        }
        return new MissingAnswers(rule, did(treatment), OptionalInt.empty());
    }

    private static Did did(Treatment treatment) {
        if (treatment instanceof Treatment.AnsweredOnly) {
            return Did.ANSWERED_ONLY;
        }
        if (treatment instanceof Treatment.BlankAsLowest) {
            return Did.BLANK_AS_LOWEST;
        }
        if (treatment instanceof Treatment.BlankAsMean) {
            return Did.BLANK_AS_MEAN;
        }
        if (treatment instanceof Treatment.Lowest) {
            return Did.LOWEST;
        }
        throw new IllegalStateException("unknown treatment " + treatment);
    }

    @JsonCreator
    static MissingAnswers read(
            @JsonProperty(value = "rule", required = true) String rule,
            @JsonProperty(value = "did", required = true) Did did,
            @JsonProperty("needed") @Nullable Integer needed) {
        return new MissingAnswers(rule, did, needed == null ? OptionalInt.empty() : OptionalInt.of(needed));
    }

    @JsonProperty("needed")
    @Nullable
    Integer neededOnWire() {
        return needed.isPresent() ? needed.getAsInt() : null;
    }
}
