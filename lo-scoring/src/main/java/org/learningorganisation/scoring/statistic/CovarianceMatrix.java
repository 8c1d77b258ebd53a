package org.learningorganisation.scoring.statistic;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.ExactSum;

/** The exact variances and covariances of a set of questions. */
public final class CovarianceMatrix {

    private final BigFraction[][] cells;
    private final BigFraction[] rowSums;
    private final BigFraction trace;
    private final BigFraction total;

    /** Takes over a square and symmetric matrix. */
    CovarianceMatrix(BigFraction[][] cells) {
        this.cells = cells;
        ExactSum diagonal = new ExactSum();
        ExactSum all = new ExactSum();
        this.rowSums = new BigFraction[cells.length];
        for (int i = 0; i < cells.length; i++) {
            ExactSum row = new ExactSum();
            Arrays.stream(cells[i]).forEach(row::add);
            Arrays.stream(cells[i]).forEach(all::add);
            rowSums[i] = row.total();
            diagonal.add(cells[i][i]);
        }
        this.trace = diagonal.total();
        this.total = all.total();
    }

    /**
     * The number of questions.
     *
     * @return k, 0 or more
     */
    public int size() {
        return cells.length;
    }

    /**
     * The covariance of two questions, or the variance of one.
     *
     * @param i the place of one question, from 0
     * @param j the place of the other, or of the same
     * @return the exact covariance
     * @throws IndexOutOfBoundsException when there is no such question
     */
    public BigFraction at(int i, int j) {
        return cells[i][j];
    }

    /**
     * The correlation of two questions, <code>c_ij / √(c_ii c_jj)</code>, with the fraction under the root exact. It is 1 of a
     * question with itself. Where pairs have people of their own this is not Pearson's correlation of the pair, whose variances
     * are those of the pair's people; it is what R's {@code cov2cor} gives, and may leave <code>[-1, 1]</code>.
     *
     * @param i the place of one question, from 0
     * @param j the place of the other, or of the same
     * @return the correlation; empty when a question has no variance
     * @throws IndexOutOfBoundsException when there is no such question
     */
    public OptionalDouble correlation(int i, int j) {
        BigFraction variances = cells[i][i].multiply(cells[j][j]);
        if (variances.signum() == 0) {
            return OptionalDouble.empty();
        }
        BigFraction covariance = cells[i][j];
        double root =
                Math.sqrt(covariance.multiply(covariance).divide(variances).doubleValue());
        return OptionalDouble.of(covariance.signum() < 0 ? -root : root);
    }

    /**
     * The covariances of one question with all, itself included: its covariance with the sum of all questions.
     *
     * @param i its place, from 0
     * @return <code>Σ_j c_ij</code>
     * @throws IndexOutOfBoundsException when there is no such question
     */
    public BigFraction rowSum(int i) {
        return rowSums[i];
    }

    /**
     * The sum of the variances.
     *
     * @return <code>Σ_i c_ii</code>
     */
    public BigFraction trace() {
        return trace;
    }

    /**
     * The sum of the whole matrix. Where everyone answered everything this is the variance of people's sums; where pairs have
     * people of their own it may even be negative.
     *
     * @return <code>Σ_i Σ_j c_ij</code>
     */
    public BigFraction total() {
        return total;
    }
}
