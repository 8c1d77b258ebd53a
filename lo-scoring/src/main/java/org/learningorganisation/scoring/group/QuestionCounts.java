package org.learningorganisation.scoring.group;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.Distribution;

/**
 * How a group answered one question.
 *
 * @param byScore how often each score was given, after reversal, from the lowest score
 * @param notApplicable to how many people the question does not apply
 * @param dontKnow how many people do not know
 * @param unanswered how many people gave no answer at all
 */
public record QuestionCounts(SortedMap<BigFraction, Integer> byScore, int notApplicable, int dontKnow, int unanswered) {

    /** Copies the map. */
    public QuestionCounts {
        byScore = Collections.unmodifiableSortedMap(new TreeMap<>(byScore));
    }

    /**
     * How many people gave an answer with a score.
     *
     * @return the number of people
     */
    public int answered() {
        return Distribution.count(byScore);
    }

    /**
     * The mean score.
     *
     * @return the exact mean over those who answered; empty when nobody did
     */
    public Optional<BigFraction> mean() {
        return Distribution.mean(byScore);
    }

    /**
     * The share of answers at or above a score, such as the favourable ones.
     *
     * @param cut the lowest score that counts, after reversal
     * @return from 0 to 1; empty when nobody answered
     */
    public Optional<BigFraction> shareFrom(BigFraction cut) {
        return answered() == 0
                ? Optional.empty()
                : Optional.of(BigFraction.of(Distribution.count(byScore.tailMap(cut)), answered()));
    }

    /**
     * The standard deviation of the scores, with n - 1.
     *
     * @return the standard deviation; empty when fewer than two people answered
     */
    public OptionalDouble standardDeviation() {
        return Distribution.standardDeviation(byScore);
    }
}
