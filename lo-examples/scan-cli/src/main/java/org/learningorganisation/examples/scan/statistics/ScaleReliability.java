package org.learningorganisation.examples.scan.statistics;

import java.util.List;
import java.util.Optional;
import org.learningorganisation.scoring.group.Guarded;
import org.learningorganisation.scoring.reliability.OneFactorModel;
import org.learningorganisation.scoring.reliability.Reliability;
import org.learningorganisation.scoring.strategy.Reason;

/**
 * The reliability of the questions of one dimension, or of all questions.
 *
 * @param key the id of the dimension, or {@code all} and the number of questions
 * @param dimension the id of the dimension; empty for all questions
 * @param questions the ids of the questions
 * @param units whether the questions can be added up as they are
 * @param completeMeans why means and spreads of the people who answered everything are withheld; empty when they are shown
 * @param figures the reliability
 * @param omega one factor behind the answers of the people who answered everything
 */
public record ScaleReliability(
        String key,
        Optional<String> dimension,
        List<String> questions,
        Units units,
        Optional<Reason> completeMeans,
        Guarded<Reliability> figures,
        Guarded<OneFactorModel> omega) {

    /** In what the questions are scored. */
    public enum Units {
        /** All on the same answer scores. */
        SHARED,

        /** On answer scales that differ, so that raw figures count questions by the width of their scales. */
        MIXED
    }

    /** Copies the list. */
    public ScaleReliability {
        questions = List.copyOf(questions);
    }
}
