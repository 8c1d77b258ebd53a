package org.learningorganisation.model.evolution;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What became of one answer.
 *
 * @param question the id of the question in the older definition
 * @param code what was stored
 * @param arrived what is stored now, by the id of the newer question; several after a split, none when the answer is lost
 * @param lost why it did not arrive, by the id of the newer question that could not take it, or of the older one when there is
 *     none
 * @param altered what is different about it where it arrived with its code, as far as no step declares that it means the same
 */
@JsonPropertyOrder({"question", "code", "outcome", "arrived", "lost", "altered"})
public record MigratedAnswer(
        String question,
        String code,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> arrived,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, LossReason> lost,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<Alteration> altered) {

    /** What became of an answer as a whole. The constants are stored and never get another meaning. */
    public enum Outcome {
        /** It is the same answer to the same question. */
        @JsonProperty("KEPT")
        KEPT,
        /** It is the same code under the same id, of which words, label, score or bounds are others now. */
        @JsonProperty("ALTERED")
        ALTERED,
        /** It is at least one answer, to another question or by another code. */
        @JsonProperty("MAPPED")
        MAPPED,
        /** It is nowhere. */
        @JsonProperty("LOST")
        LOST
    }

    /** Copies maps and set, and keeps the order of the maps. */
    public MigratedAnswer {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(code, "code");
        arrived = Collections.unmodifiableMap(new LinkedHashMap<>(arrived));
        lost = Collections.unmodifiableMap(new LinkedHashMap<>(lost));
        altered = Collections.unmodifiableSet(new TreeSet<>(altered));
    }

    /**
     * What became of it.
     *
     * @return kept, altered, mapped or lost
     */
    @JsonProperty
    public Outcome outcome() {
        if (arrived.isEmpty()) {
            return Outcome.LOST;
        }
        if (!lost.isEmpty() || !arrived.equals(Map.of(question, code))) {
            return Outcome.MAPPED;
        }
        return altered.isEmpty() ? Outcome.KEPT : Outcome.ALTERED;
    }

    /** Without the answer, which stays out of logs and messages. */
    @Override
    public String toString() {
        return question + " " + outcome() + " " + arrived.keySet() + (lost.isEmpty() ? "" : " " + lost)
                + (altered.isEmpty() ? "" : " " + altered);
    }
}
