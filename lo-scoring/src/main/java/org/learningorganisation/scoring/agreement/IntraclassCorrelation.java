package org.learningorganisation.scoring.agreement;

import java.util.Objects;
import org.learningorganisation.scoring.statistic.ConfidenceInterval;
import org.learningorganisation.scoring.statistic.ConfidenceLevel;
import org.learningorganisation.scoring.statistic.Statistic;

/**
 * One intraclass correlation of raters, with its test against zero and its confidence limits.
 *
 * @param model which one
 * @param icc the correlation
 * @param f the F of the test that targets do not differ
 * @param degreesOfFreedom1 the first degrees of freedom of F
 * @param degreesOfFreedom2 the second
 * @param p the chance of such an F or a larger one when targets do not differ
 * @param limits the confidence limits
 * @param level their confidence level
 */
public record IntraclassCorrelation(
        RaterModel model,
        Statistic icc,
        Statistic f,
        int degreesOfFreedom1,
        int degreesOfFreedom2,
        Statistic p,
        ConfidenceInterval limits,
        ConfidenceLevel level) {

    /** Checks that all are there. */
    public IntraclassCorrelation {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(icc, "icc");
        Objects.requireNonNull(f, "f");
        Objects.requireNonNull(p, "p");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(level, "level");
    }
}
