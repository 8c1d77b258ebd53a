package org.learningorganisation.model.evolution;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.learningorganisation.model.ModelReference;

/**
 * What became of the answers of many responses: a dry run. Counts of people, so publish them by the rules for small groups.
 *
 * @param from what was answered
 * @param to what the migrated responses are to
 * @param responses how many responses were migrated
 * @param questions the counts by the id of the older question, in the order in which questions were first answered
 * @param toAsk how many responses have no answer because a newer question is new or its answer was lost, by its id
 */
@JsonPropertyOrder({"from", "to", "responses", "questions", "toAsk"})
public record MigrationCounts(
        ModelReference from,
        ModelReference to,
        int responses,
        Map<String, Counts> questions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Integer> toAsk) {

    /**
     * What became of the answers to one question; kept, altered, mapped and lost are all of them.
     *
     * @param kept the same answer to the same question
     * @param altered the same code under the same id, of which words, label, score or bounds are others now
     * @param mapped an answer to another question, or by another code
     * @param lost nowhere
     * @param reasons why answers did not arrive; an answer that was to arrive at several questions can have several
     * @param alterations what is different about answers that were kept or mapped by their code
     */
    @JsonPropertyOrder({"kept", "altered", "mapped", "lost", "reasons", "alterations"})
    public record Counts(
            int kept,
            int altered,
            int mapped,
            int lost,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<LossReason, Integer> reasons,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<Alteration, Integer> alterations) {

        /** Copies the maps. */
        public Counts {
            reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
            alterations = Collections.unmodifiableMap(new LinkedHashMap<>(alterations));
        }

        /**
         * How many answers there were.
         *
         * @return kept, altered, mapped and lost together
         */
        public int answers() {
            return kept + altered + mapped + lost;
        }
    }

    /** Copies the maps and keeps their order. */
    public MigrationCounts {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        questions = Collections.unmodifiableMap(new LinkedHashMap<>(questions));
        toAsk = Collections.unmodifiableMap(new LinkedHashMap<>(toAsk));
    }

    /**
     * How many answers had an outcome.
     *
     * @param outcome kept, altered, mapped or lost
     * @return the sum over all questions
     */
    public int total(MigratedAnswer.Outcome outcome) {
        return questions.values().stream()
                .mapToInt(counts -> switch (outcome) {
                    case KEPT -> counts.kept();
                    case ALTERED -> counts.altered();
                    case MAPPED -> counts.mapped();
                    case LOST -> counts.lost();
                })
                .sum();
    }
}
