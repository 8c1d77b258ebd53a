package org.learningorganisation.scoring.progress;

import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/** Figures that may leave the range of a double. */
final class Estimates {

    private Estimates() {}

    static Statistic finite(double value, int n) {
        return Double.isFinite(value)
                ? new Statistic.Figure(value, n)
                : Statistic.undefined(UndefinedReason.OUT_OF_RANGE, n);
    }
}
