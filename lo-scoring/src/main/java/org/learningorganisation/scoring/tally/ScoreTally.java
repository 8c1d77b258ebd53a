package org.learningorganisation.scoring.tally;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.Distribution;
import org.learningorganisation.scoring.exact.ExactSum;
import org.learningorganisation.scoring.person.Scheme;
import org.learningorganisation.scoring.plan.Aggregation;

/** The scores of people on one figure and one metric: how many, their sum and the sum of their squares, and how often each. */
final class ScoreTally {

    /** How the scores of people are kept. */
    enum Kept {
        /** Only sums: means and spreads follow from them. */
        SUMS,
        /** Also how often each score occurs, for medians and quartiles. */
        SCORES;

        /** What the aggregation of a plan needs. */
        static Kept of(Scheme scheme) {
            return scheme.plan().aggregation() == Aggregation.PERSON_MEDIAN ? SCORES : SUMS;
        }
    }

    private final Kept kept;
    private final ExactSum sum = new ExactSum();
    private final ExactSum squares = new ExactSum();
    private final SortedMap<BigFraction, Integer> byScore = new TreeMap<>();
    private int people;

    ScoreTally(Kept kept) {
        this.kept = kept;
    }

    void add(BigFraction score) {
        people = Math.addExact(people, 1);
        sum.add(score);
        squares.add(score.pow(2));
        if (kept == Kept.SCORES) {
            byScore.merge(score, 1, Math::addExact);
        }
    }

    void addAll(ScoreTally other) {
        people = Math.addExact(people, other.people);
        sum.addAll(other.sum);
        squares.addAll(other.squares);
        other.byScore.forEach((score, times) -> byScore.merge(score, times, Math::addExact));
    }

    int people() {
        return people;
    }

    BigFraction sum() {
        return sum.total();
    }

    BigFraction sumOfSquares() {
        return squares.total();
    }

    Optional<BigFraction> mean() {
        return people == 0 ? Optional.empty() : Optional.of(sum.total().divide(people));
    }

    /** The middle score, or the mean of the two middle ones; asked for only where the scores are kept. */
    Optional<BigFraction> median() {
        return Distribution.median(byScore);
    }

    /** With n - 1; empty for fewer than two people. */
    OptionalDouble standardDeviation() {
        return Distribution.standardDeviation(people, sum.total(), squares.total());
    }

    SortedMap<BigFraction, Integer> byScore() {
        return byScore;
    }

    void write(Encoder out) {
        out.count(people);
        out.fraction(sum.total());
        out.fraction(squares.total());
        if (kept == Kept.SCORES) {
            out.counts(byScore);
        }
    }

    static ScoreTally read(Decoder in, Kept kept) {
        ScoreTally tally = new ScoreTally(kept);
        tally.people = in.count();
        tally.sum.add(in.fraction());
        tally.squares.add(in.fraction());
        if (kept == Kept.SCORES) {
            tally.byScore.putAll(in.counts());
        }
        return tally;
    }
}
