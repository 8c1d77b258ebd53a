package org.learningorganisation.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One answer a respondent can choose.
 *
 * @param code what is stored of an answer; unique within its scale
 * @param kind whether the option is scored, or stands outside scoring
 * @param score the exact score of a scored option, before any reversal; empty for an option outside scoring
 * @param label what the respondent reads
 * @param extensions the application's own data
 */
@JsonPropertyOrder({"code", "kind", "score", "label", "extensions"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerOption(
        String code,
        Kind kind,
        Optional<BigDecimal> score,
        LocalizedText label,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Extensions extensions) {

    /** Whether an option counts in a score. */
    public enum Kind {
        /** It has a score. */
        @JsonProperty("SCORED")
        SCORED,
        /** The question does not apply to the respondent; leaves numerator and denominator. */
        @JsonProperty("NOT_APPLICABLE")
        NOT_APPLICABLE,
        /** The respondent does not know; leaves numerator and denominator. */
        @JsonProperty("DONT_KNOW")
        DONT_KNOW
    }

    /** Brings the score to its shortest form: 1.0 becomes 1. */
    public AnswerOption {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        score = score.map(Decimals::normal);
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * A scored option.
     *
     * @param code what is stored of an answer
     * @param score its score
     * @param label what the respondent reads
     * @return the option
     */
    public static AnswerOption scored(String code, BigDecimal score, LocalizedText label) {
        return new AnswerOption(code, Kind.SCORED, Optional.of(score), label, Extensions.NONE);
    }

    /**
     * The option for a question that does not apply.
     *
     * @param code what is stored of an answer, often {@code na}
     * @param label what the respondent reads
     * @return the option
     */
    public static AnswerOption notApplicable(String code, LocalizedText label) {
        return new AnswerOption(code, Kind.NOT_APPLICABLE, Optional.empty(), label, Extensions.NONE);
    }

    /**
     * The option for a respondent who does not know.
     *
     * @param code what is stored of an answer, often {@code dk}
     * @param label what the respondent reads
     * @return the option
     */
    public static AnswerOption dontKnow(String code, LocalizedText label) {
        return new AnswerOption(code, Kind.DONT_KNOW, Optional.empty(), label, Extensions.NONE);
    }

    @JsonCreator
    static AnswerOption read(
            @JsonProperty(value = "code", required = true) String code,
            @JsonProperty("kind") @Nullable Kind kind,
            @JsonProperty("score") @Nullable BigDecimal score,
            @JsonProperty(value = "label", required = true) LocalizedText label,
            @JsonProperty("extensions") @Nullable Extensions extensions) {
        return new AnswerOption(
                code,
                Objects.requireNonNullElse(kind, Kind.SCORED),
                Optional.ofNullable(score),
                label,
                Objects.requireNonNullElse(extensions, Extensions.NONE));
    }

    @JsonProperty("kind")
    @Nullable
    Kind kindOnWire() {
        return kind == Kind.SCORED ? null : kind;
    }

    @JsonProperty("score")
    @Nullable
    BigDecimal scoreOnWire() {
        return score.orElse(null);
    }
}
