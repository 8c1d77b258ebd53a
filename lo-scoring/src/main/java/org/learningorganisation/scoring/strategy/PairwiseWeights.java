package org.learningorganisation.scoring.strategy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Weights made of judgements of how many times as much one item counts as another (the analytic hierarchy process).
 *
 * <p>The judgements make a matrix {@code A} with {@code a(i,j) = 1 / a(j,i)}. The weights are its principal eigenvector,
 * brought to a sum of 1; {@code lambdaMax} is the eigenvalue that goes with it, {@code n} or more. With
 * {@code CI = (lambdaMax - n) / (n - 1)} and the random index {@code RI(n)} of a table, {@code CR = CI / RI(n)} says how far
 * the judgements contradict each other: 0 not at all; up to 0.1 is commonly accepted; 1 is as bad as chance.
 *
 * <p>For a counting twice as much as b, b twice as much as c, and a five times as much as c instead of four times: weights
 * 0.595, 0.276, 0.128, {@code lambdaMax} 3.0055, {@code CR} 0.0048 by the table of 1980.
 *
 * <p>T. L. Saaty, "A scaling method for priorities in hierarchical structures", Journal of Mathematical Psychology 15 (1977),
 * and "The Analytic Hierarchy Process", McGraw-Hill (1980).
 *
 * @param weights the weight of each item, above zero; they sum to 1
 * @param lambdaMax the largest eigenvalue
 * @param consistencyIndex {@code CI}; 0 for one item
 * @param consistencyRatio {@code CR}; 0 for one and two items
 * @param randomIndex the table by which the ratio was made
 */
public record PairwiseWeights(
        SortedMap<String, Double> weights,
        double lambdaMax,
        double consistencyIndex,
        double consistencyRatio,
        RandomIndex randomIndex) {

    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    /** What a judgement and its reverse may differ from being reciprocal: 0.3333333 for a third will do, 0.33 will not. */
    private static final double RECIPROCAL_TOLERANCE = 1e-6;

    private static final double CONVERGED = 1e-15;

    /** Judgements up to 100 converge in a few thousand steps at the very most. */
    private static final int MOST_STEPS = 100_000;

    /** Copies the map. */
    public PairwiseWeights {
        weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
        Objects.requireNonNull(randomIndex, "randomIndex");
    }

    /**
     * Works out the weights.
     *
     * @param comparisons how many times as much the outer item counts as the inner item, from 0.01 to 100 (Saaty's own scale
     *     is 1/9 to 9); each pair once, in either direction, or in both where they are reciprocal to within 1e-6; of an item
     *     with itself 1 or nothing
     * @param randomIndex the table for the consistency ratio
     * @return the weights, however inconsistent the judgements are
     * @throws IllegalArgumentException when there is no item or there are more than 10, when a pair is missing or not
     *     reciprocal, or a judgement is out of its range
     */
    public static PairwiseWeights of(
            Map<String, ? extends Map<String, BigDecimal>> comparisons, RandomIndex randomIndex) {
        TreeSet<String> names = new TreeSet<>(comparisons.keySet());
        comparisons.values().forEach(row -> names.addAll(row.keySet()));
        Bounds.check("the number of compared items", names.size(), 1, RandomIndex.MOST_ITEMS);
        List<String> items = List.copyOf(names);
        double[][] matrix = new double[items.size()][items.size()];
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column < matrix.length; column++) {
                matrix[row][column] = judgement(comparisons, items.get(row), items.get(column));
            }
        }
        refuseContradictions(items, matrix);
        return of(items, matrix, randomIndex);
    }

    private static double judgement(
            Map<String, ? extends Map<String, BigDecimal>> comparisons, String one, String other) {
        BigDecimal given = given(comparisons, one, other);
        if (given != null) {
            return given.doubleValue();
        }
        if (one.equals(other)) {
            return 1;
        }
        BigDecimal reverse = given(comparisons, other, one);
        if (reverse == null) {
            throw new IllegalArgumentException("the comparison of " + one + " with " + other + " is missing");
        }
        return 1 / reverse.doubleValue();
    }

    private static @Nullable BigDecimal given(
            Map<String, ? extends Map<String, BigDecimal>> comparisons, String one, String other) {
        Map<String, BigDecimal> row = comparisons.get(one);
        BigDecimal given = row == null ? null : row.get(other);
        if (given != null) {
            Bounds.check("the comparison of " + one + " with " + other, given, LEAST, MOST);
        }
        return given;
    }

    private static void refuseContradictions(List<String> items, double[][] matrix) {
        for (int row = 0; row < matrix.length; row++) {
            for (int column = 0; column <= row; column++) {
                if (Math.abs(matrix[row][column] * matrix[column][row] - 1) > RECIPROCAL_TOLERANCE) {
                    throw new IllegalArgumentException("the comparison of " + items.get(row) + " with "
                            + items.get(column) + " is " + matrix[row][column] + ", and of " + items.get(column)
                            + " with " + items.get(row) + " " + matrix[column][row] + "; their product must be 1");
                }
            }
        }
    }

    private static PairwiseWeights of(List<String> items, double[][] matrix, RandomIndex randomIndex) {
        int n = matrix.length;
        double[] weights = principalEigenvector(matrix);
        double[] image = times(matrix, weights);
        double lambdaMax = 0;
        for (int i = 0; i < n; i++) {
            lambdaMax += image[i] / weights[i] / n;
        }
        double index = n == 1 ? 0 : Math.max(0, (lambdaMax - n) / (n - 1));
        double ratio = randomIndex.of(n) == 0 ? 0 : index / randomIndex.of(n);
        SortedMap<String, Double> byItem = new TreeMap<>();
        for (int i = 0; i < n; i++) {
            byItem.put(items.get(i), weights[i]);
        }
        return new PairwiseWeights(byItem, lambdaMax, index, ratio, randomIndex);
    }

    /** By power iteration, which converges for every matrix of numbers above zero (Perron and Frobenius). */
    private static double[] principalEigenvector(double[][] matrix) {
        double[] weights = new double[matrix.length];
        Arrays.fill(weights, 1);
        double change = 1;
        for (int step = 0; step < MOST_STEPS && change > CONVERGED; step++) {
            double[] next = times(matrix, weights);
            double sum = Arrays.stream(next).sum();
            change = 0;
            for (int i = 0; i < next.length; i++) {
                next[i] /= sum;
                change = Math.max(change, Math.abs(next[i] - weights[i]));
            }
            weights = next;
        }
        return weights;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[vector.length];
        for (int row = 0; row < product.length; row++) {
            for (int column = 0; column < vector.length; column++) {
                product[row] += matrix[row][column] * vector[column];
            }
        }
        return product;
    }

    /**
     * Refuses judgements that contradict each other too much.
     *
     * @param limit the highest consistency ratio allowed; 0.1 is common
     * @return these weights
     * @throws IllegalArgumentException when the consistency ratio is above the limit
     */
    public PairwiseWeights requireConsistent(BigDecimal limit) {
        if (consistencyRatio > limit.doubleValue()) {
            throw new IllegalArgumentException("the consistency ratio of the comparisons is " + consistencyRatio
                    + " by " + randomIndex + "; the limit is " + limit);
        }
        return this;
    }
}
