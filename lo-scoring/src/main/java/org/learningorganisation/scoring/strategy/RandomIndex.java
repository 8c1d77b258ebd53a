package org.learningorganisation.scoring.strategy;

import java.util.List;

/**
 * The mean consistency index of random pairwise comparisons, by which that of real comparisons is divided. More than one table
 * is in use, so a consistency ratio names its own.
 */
public enum RandomIndex {

    /**
     * T. L. Saaty, "The Analytic Hierarchy Process", McGraw-Hill (1980): 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49 for
     * three to ten items.
     */
    SAATY_1980,

    /** The later table, of more random comparisons: 0.52, 0.89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49 for three to ten items. */
    SAATY_LATER;

    private static final List<Double> OF_1980 = List.of(0.0, 0.0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49);
    private static final List<Double> LATER = List.of(0.0, 0.0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49);

    /** The most items for which there is an index. */
    static final int MOST_ITEMS = OF_1980.size();

    /** The index for a number of items, from 1; 0 for one and two, which are always consistent. */
    double of(int items) {
        return switch (this) {
            case SAATY_1980 -> OF_1980.get(items - 1);
            case SAATY_LATER -> LATER.get(items - 1);
        };
    }
}
