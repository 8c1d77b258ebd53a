package org.learningorganisation.scoring.agreement;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.ExactSum;

/**
 * The variance of answers when people do not agree at all: what the variance within a group is held against.
 *
 * @param value the variance, above 0, on the scale of the scores
 */
public record NullVariance(BigFraction value) {

    /**
     * Checks the variance.
     *
     * @throws IllegalArgumentException when it is not above 0
     */
    public NullVariance {
        Objects.requireNonNull(value, "value");
        if (value.signum() <= 0) {
            throw new IllegalArgumentException("value must be above 0, and is " + value);
        }
    }

    /**
     * Everyone picks at random, each option with equal chance: <code>(A² - 1) / 12</code> for A options that score one
     * apart. Five options give 2. For options that score d apart the variance is d² times as large.
     *
     * <p>Source: James, Demaree and Wolf (1984), Estimating within-group interrater reliability with and without
     * response bias, Journal of Applied Psychology 69.
     *
     * @param options the number of options, at least 2
     * @return the variance of the discrete uniform distribution
     * @throws IllegalArgumentException when there are fewer than two options
     */
    public static NullVariance uniform(int options) {
        if (options < 2) {
            throw new IllegalArgumentException("options must be at least 2, and is " + options);
        }
        return new NullVariance(
                BigFraction.of(options).multiply(options).subtract(1).divide(12));
    }

    /**
     * Everyone picks at random, each of these scores with equal chance, whether they lie evenly apart or not: <code>Σ(x - mean)² /
     * A</code>. The scores 0, 1, 3 give 14/9.
     *
     * @param scores the scores of the options; a score that occurs twice has twice the chance
     * @return the variance
     * @throws IllegalArgumentException when there are not two different scores
     */
    public static NullVariance uniform(Collection<BigFraction> scores) {
        Map<BigFraction, BigFraction> chances = new TreeMap<>();
        scores.forEach(score -> chances.merge(score, BigFraction.ONE, BigFraction::add));
        return ofChances(chances);
    }

    /**
     * Everyone picks at random anywhere in a range, as on a slider: <code>(H - L)² / 12</code>.
     *
     * @param bounds the ends of the scale
     * @return the variance of the continuous uniform distribution
     */
    public static NullVariance continuous(ScaleBounds bounds) {
        return new NullVariance(
                bounds.highest().subtract(bounds.lowest()).pow(2).divide(12));
    }

    /**
     * Everyone leans to one end of the scale: the variance that is published for options that score one apart. For options that
     * score d apart the variance is d² times as large; {@link #scaledBy} gives it. To which end makes no difference.
     *
     * @param skew how strongly people lean
     * @param options the number of options, from 5 to 11
     * @return the published variance, to two decimals; exact for five options
     * @throws IllegalArgumentException when none is published for that number of options; see {@link #ofChances}
     */
    public static NullVariance skewed(NullSkew skew, int options) {
        return new NullVariance(skew.variance(options));
    }

    /**
     * People pick each score with its own chance: <code>Σ p (x - mean)²</code>. For a bias that nobody has published, or the
     * answers of everybody as what to hold one group against.
     *
     * @param chances the chance of each score, or how many people pick it; only their proportions count
     * @return the variance
     * @throws IllegalArgumentException when a chance is negative, or fewer than two scores have one
     */
    public static NullVariance ofChances(Map<BigFraction, BigFraction> chances) {
        if (chances.values().stream().anyMatch(chance -> chance.signum() < 0)) {
            throw new IllegalArgumentException("chances must be 0 or more, and one is below");
        }
        ExactSum total = new ExactSum();
        ExactSum sum = new ExactSum();
        ExactSum squares = new ExactSum();
        chances.forEach((score, chance) -> {
            total.add(chance);
            sum.add(chance.multiply(score));
            squares.add(chance.multiply(score).multiply(score));
        });
        BigFraction all = total.total();
        BigFraction variance = all.signum() == 0
                ? BigFraction.ZERO
                : squares.total().divide(all).subtract(sum.total().divide(all).pow(2));
        if (variance.signum() == 0) {
            throw new IllegalArgumentException("at least two different scores must have a chance above 0");
        }
        return new NullVariance(variance);
    }

    /**
     * The variance on a scale with another unit: d² times as large.
     *
     * @param distance d, how far apart options are that are one apart here; not 0
     * @return the variance on the other scale
     * @throws IllegalArgumentException when the distance is 0
     */
    public NullVariance scaledBy(BigFraction distance) {
        return new NullVariance(value.multiply(distance).multiply(distance));
    }
}
