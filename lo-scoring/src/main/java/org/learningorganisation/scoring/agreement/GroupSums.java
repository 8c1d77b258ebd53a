package org.learningorganisation.scoring.agreement;

import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.statistic.Sample;

/**
 * What an analysis of variance needs to know of the scores of one group. Sums of parts of a group add up to those of the whole.
 *
 * @param people the number of people with a score
 * @param sum the sum of their scores
 * @param sumOfSquares the sum of the squares of their scores
 */
public record GroupSums(int people, BigFraction sum, BigFraction sumOfSquares) {

    /**
     * Checks that there are scores with these sums.
     *
     * @throws IllegalArgumentException when people is negative, or no scores of so many people have these sums
     */
    public GroupSums {
        Objects.requireNonNull(sum, "sum");
        Objects.requireNonNull(sumOfSquares, "sumOfSquares");
        if (people < 0) {
            throw new IllegalArgumentException("people must be 0 or more, and is " + people);
        }
        int spread = sumOfSquares.multiply(people).compareTo(sum.multiply(sum));
        boolean empty = people == 0 && sumOfSquares.signum() != 0;
        boolean single = people == 1 && spread != 0;
        if (spread < 0 || empty || single) {
            throw new IllegalArgumentException(
                    "no scores of " + people + " people have that sum and that sum of squares");
        }
    }

    /**
     * The sums of a sample.
     *
     * @param scores the scores of the people of one group
     * @return their sums
     */
    public static GroupSums of(Sample scores) {
        return new GroupSums(scores.size(), scores.sum(), scores.sumOfSquares());
    }

    /**
     * The sums of counted scores.
     *
     * @param scores how many people of one group have each score
     * @return their sums
     */
    public static GroupSums of(ScoreCounts scores) {
        return new GroupSums(scores.people(), scores.sum(), scores.sumOfSquares());
    }

    /**
     * The sums of two groups without people in common, taken together.
     *
     * @param other the sums of the other group
     * @return the sums of both
     */
    public GroupSums plus(GroupSums other) {
        return new GroupSums(
                Math.addExact(people, other.people), sum.add(other.sum), sumOfSquares.add(other.sumOfSquares));
    }
}
