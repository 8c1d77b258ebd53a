package org.learningorganisation.scoring.level;

import java.math.BigDecimal;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.Fractions;

/**
 * The ratings of a process attribute by how far it is achieved. Each upper bound belongs to the lower rating: with the usual
 * bounds 15 is N, anything above is P; 50 is P, anything above is L; 85 is L, anything above is F.
 *
 * <p>Source: ISO/IEC 33020:2019, process capability assessment, rating scale.
 *
 * @param notUpTo the highest score of N, not achieved
 * @param partiallyUpTo the highest score of P, partially achieved
 * @param largelyUpTo the highest score of L, largely achieved; above it is F, fully achieved
 * @param detail whether P and L are divided
 */
public record AchievementScale(BigDecimal notUpTo, BigDecimal partiallyUpTo, BigDecimal largelyUpTo, Detail detail) {

    /** N 0 to 15, P to 50, L to 85, F to 100 percent. */
    public static final AchievementScale USUAL =
            new AchievementScale(BigDecimal.valueOf(15), BigDecimal.valueOf(50), BigDecimal.valueOf(85), Detail.FOUR);

    /** How many ratings there are. */
    public enum Detail {
        /** N, P, L and F. */
        FOUR,
        /** N, P-, P+, L-, L+ and F: P and L are divided in the middle, with the usual bounds at 32.5 and 67.5. */
        SIX
    }

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException when they do not rise
     */
    public AchievementScale {
        Objects.requireNonNull(notUpTo, "notUpTo");
        Objects.requireNonNull(partiallyUpTo, "partiallyUpTo");
        Objects.requireNonNull(largelyUpTo, "largelyUpTo");
        Objects.requireNonNull(detail, "detail");
        if (notUpTo.compareTo(partiallyUpTo) >= 0 || partiallyUpTo.compareTo(largelyUpTo) >= 0) {
            throw new IllegalArgumentException("the bounds are " + notUpTo + ", " + partiallyUpTo + " and "
                    + largelyUpTo + "; each must be above the one before");
        }
    }

    /**
     * The rating of a score.
     *
     * @param score a score on the metric of the levels
     * @return {@code N}, {@code P}, {@code L} or {@code F}; in six steps {@code P-}, {@code P+}, {@code L-} or {@code L+} in
     *     place of {@code P} and {@code L}
     */
    public String rating(BigFraction score) {
        if (fully(score)) {
            return "F";
        }
        if (largely(score)) {
            return "L" + half(score, partiallyUpTo, largelyUpTo);
        }
        return above(score, notUpTo) ? "P" + half(score, notUpTo, partiallyUpTo) : "N";
    }

    /** Whether a score is rated L or F. */
    boolean largely(BigFraction score) {
        return above(score, partiallyUpTo);
    }

    /** Whether a score is rated F. */
    boolean fully(BigFraction score) {
        return above(score, largelyUpTo);
    }

    private String half(BigFraction score, BigDecimal lower, BigDecimal upper) {
        BigFraction middle = Fractions.of(lower).add(Fractions.of(upper)).divide(2);
        return switch (detail) {
            case FOUR -> "";
            case SIX -> score.compareTo(middle) <= 0 ? "-" : "+";
        };
    }

    private static boolean above(BigFraction score, BigDecimal bound) {
        return score.compareTo(Fractions.of(bound)) > 0;
    }
}
