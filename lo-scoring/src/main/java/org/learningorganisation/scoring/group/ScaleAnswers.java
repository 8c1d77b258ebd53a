package org.learningorganisation.scoring.group;

import java.util.List;
import java.util.Objects;
import org.learningorganisation.scoring.statistic.CrossProducts;

/**
 * How everybody answered the questions of one dimension together, as the statistics of reliability need it.
 *
 * @param id the id of the dimension, or {@link #ALL} for all scored questions of the definition
 * @param questions the ids of its questions, in the order of the definition
 * @param pairwise over all answers there are: each pair of questions over the people who answered both
 * @param listwise over the people who answered every question
 */
public record ScaleAnswers(String id, List<String> questions, CrossProducts pairwise, CrossProducts listwise) {

    /** The id of all scored questions together. */
    public static final String ALL = "all";

    /** Copies the list. */
    public ScaleAnswers {
        Objects.requireNonNull(id, "id");
        questions = List.copyOf(questions);
        Objects.requireNonNull(pairwise, "pairwise");
        Objects.requireNonNull(listwise, "listwise");
    }
}
