package org.learningorganisation.scoring.explanation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Why a group stands where it does on one dimension.
 *
 * @param dimension the id of the dimension
 * @param difference the weighted mean of the differences between the group and everybody over the questions shown here, each
 *     in percent of its scale; below zero the group is lower. Empty where no question can be compared
 * @param questions the questions that may be shown, the one that pulls the dimension down most first
 */
public record DimensionExplanation(String dimension, OptionalDouble difference, List<QuestionExplanation> questions) {

    /** Copies the list. */
    public DimensionExplanation {
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(difference, "difference");
        questions = List.copyOf(questions);
    }

    /**
     * Where people disagree most.
     *
     * @return the questions with a known agreement, the least agreed first; among equals by id
     */
    public List<QuestionExplanation> byDisagreement() {
        return questions.stream()
                .filter(question -> question.agreement().isPresent())
                .sorted(Comparator.comparingDouble((QuestionExplanation question) ->
                                question.agreement().orElse(1))
                        .thenComparing(QuestionExplanation::question))
                .toList();
    }
}
