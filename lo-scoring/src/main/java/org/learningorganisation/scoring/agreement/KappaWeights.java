package org.learningorganisation.scoring.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How far a pair of categories counts as agreement: 1 for the same category, down to 0. Kappa is the same for weights of
 * disagreement, 1 less these.
 *
 * @param weights a row for each category of the first rater, with a cell for each of the second
 */
public record KappaWeights(List<List<BigFraction>> weights) {

    /**
     * Copies the rows.
     *
     * @throws IllegalArgumentException when there is no row, a row has another number of cells, the weight of a category with
     *     itself is not 1, or a weight is not from 0 to 1
     */
    public KappaWeights {
        weights = weights.stream().map(List::copyOf).toList();
        if (weights.isEmpty()) {
            throw new IllegalArgumentException("weights must have at least one row, and has none");
        }
        for (int i = 0; i < weights.size(); i++) {
            List<BigFraction> row = weights.get(i);
            if (row.size() != weights.size()) {
                throw new IllegalArgumentException(
                        "row " + i + " must have " + weights.size() + " cells, and has " + row.size());
            }
            if (row.get(i).compareTo(BigFraction.ONE) != 0) {
                throw new IllegalArgumentException(
                        "the weight of category " + i + " with itself must be 1, and is " + row.get(i));
            }
            for (BigFraction weight : row) {
                if (weight.signum() < 0 || weight.compareTo(BigFraction.ONE) > 0) {
                    throw new IllegalArgumentException(
                            "weights must be from 0 to 1, and one in row " + i + " is " + weight);
                }
            }
        }
    }

    /**
     * Only the same category is agreement.
     *
     * @param categories k, the number of categories of the scale, used or not
     * @return the weights 1 and 0
     * @throws IllegalArgumentException when there is no category
     */
    public static KappaWeights unweighted(int categories) {
        return of(categories, (distance, largest) -> BigFraction.ONE);
    }

    /**
     * Agreement falls evenly with the distance: <code>1 - |i - j| / (k - 1)</code>.
     *
     * <p>Source: Cicchetti and Allison (1971), A new procedure for assessing reliability of scoring EEG sleep recordings, American
     * Journal of EEG Technology 11.
     *
     * @param categories k, the number of categories of the scale, used or not
     * @return the weights
     * @throws IllegalArgumentException when there is no category
     */
    public static KappaWeights linear(int categories) {
        return of(categories, BigFraction::divide);
    }

    /**
     * Agreement falls with the square of the distance: <code>1 - (i - j)² / (k - 1)²</code>.
     *
     * <p>Source: Fleiss and Cohen (1973), The equivalence of weighted kappa and the intraclass correlation coefficient as measures
     * of reliability, Educational and Psychological Measurement 33.
     *
     * @param categories k, the number of categories of the scale, used or not
     * @return the weights
     * @throws IllegalArgumentException when there is no category
     */
    public static KappaWeights quadratic(int categories) {
        return of(categories, (distance, largest) -> distance.divide(largest).pow(2));
    }

    /** The weights with a loss for each distance above 0, and the largest distance. */
    private static KappaWeights of(int categories, BinaryOperator<BigFraction> loss) {
        List<List<BigFraction>> rows = new ArrayList<>();
        for (int i = 0; i < categories; i++) {
            List<BigFraction> row = new ArrayList<>();
            for (int j = 0; j < categories; j++) {
                row.add(
                        i == j
                                ? BigFraction.ONE
                                : BigFraction.ONE.subtract(
                                        loss.apply(BigFraction.of(Math.abs(i - j)), BigFraction.of(categories - 1))));
            }
            rows.add(row);
        }
        return new KappaWeights(rows);
    }
}
