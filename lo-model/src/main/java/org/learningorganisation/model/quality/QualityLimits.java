package org.learningorganisation.model.quality;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * From where on something is remarkable. Shares are between 0 and 1, and are compared exactly.
 *
 * @param fewestAnswers how many answers on one scale are needed to speak of the same answers: 10 unless said otherwise, because
 *     a few equal answers are nothing unusual
 * @param longRun the share of the questions of a scale that a run of the same answer covers at least: 0.5, as P. G. Curran,
 *     "Methods for the detection of carelessly invalid responses in survey data", Journal of Experimental Social Psychology 66
 *     (2016), proposes
 * @param unanswered the share of the scored questions of which more are unanswered: 0.5, as a dimension is scored from half of
 *     its questions on
 * @param dontKnow the share of the answers to a question of which more are don't know: 0.25
 * @param notApplicable the share of the answers to a question of which more are not applicable: 0.25
 * @param responseRate the share of the people invited of whom fewer responded: 0.5, about the mean of surveys in organisations
 *     that Y. Baruch and B. C. Holtom, "Survey response rate levels and trends in organizational research", Human Relations 61
 *     (2008), found
 */
public record QualityLimits(
        int fewestAnswers,
        BigDecimal longRun,
        BigDecimal unanswered,
        BigDecimal dontKnow,
        BigDecimal notApplicable,
        BigDecimal responseRate) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private static final QualityLimits USUAL = new QualityLimits(10, HALF, HALF, QUARTER, QUARTER, HALF);

    /**
     * Checks all.
     *
     * @throws IllegalArgumentException when fewer than two answers are asked for, or a share is not from 0 to 1
     */
    public QualityLimits {
        if (fewestAnswers < 2) {
            throw new IllegalArgumentException("fewestAnswers is " + fewestAnswers + "; it must be at least 2");
        }
        requireShare("longRun", longRun);
        requireShare("unanswered", unanswered);
        requireShare("dontKnow", dontKnow);
        requireShare("notApplicable", notApplicable);
        requireShare("responseRate", responseRate);
    }

    private static void requireShare(String name, BigDecimal share) {
        Objects.requireNonNull(share, name);
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(name + " is " + share + "; it must be from 0 to 1");
        }
    }

    /**
     * The limits named above.
     *
     * @return the usual limits
     */
    public static QualityLimits usual() {
        return USUAL;
    }

    /** How a count compares with a share of all, without a quotient. */
    static int compare(long count, BigDecimal share, long all) {
        return BigDecimal.valueOf(count).compareTo(share.multiply(BigDecimal.valueOf(all)));
    }
}
