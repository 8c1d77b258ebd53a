package org.learningorganisation.scoring.reliability;

import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.learningorganisation.scoring.statistic.CovarianceMatrix;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/** The correlations of a set of questions, each rounded once. */
final class Correlations {

    /** What sums of rounded correlations may be off, relatively. */
    static final double ROUNDING = 1e-12;

    /** Below this a smallest eigenvalue is taken for zero, as an inverse would hold no digit that is right. */
    private static final double SMALLEST_EIGENVALUE = 1e-8;

    private final double[][] cells;

    private Correlations(double[][] cells) {
        this.cells = cells;
    }

    /** A statistic of the correlations of at least so many questions that all vary, or the reason why there is none. */
    static Statistic of(Covariation covariation, int fewestQuestions, Function<Correlations, Statistic> statistic) {
        return covariation.of(
                fewestQuestions,
                covariances -> vary(covariances)
                        ? statistic.apply(of(covariances))
                        : covariation.undefined(UndefinedReason.NO_VARIANCE));
    }

    static boolean vary(CovarianceMatrix covariances) {
        return IntStream.range(0, covariances.size())
                .allMatch(i -> covariances.at(i, i).signum() > 0);
    }

    static Correlations of(CovarianceMatrix covariances) {
        int k = covariances.size();
        double[][] cells = new double[k][k];
        for (int i = 0; i < k; i++) {
            cells[i][i] = 1;
            for (int j = i + 1; j < k; j++) {
                OptionalDouble correlation = covariances.correlation(i, j);
                cells[i][j] = correlation.orElseThrow();
                cells[j][i] = cells[i][j];
            }
        }
        return new Correlations(cells);
    }

    /** The matrix itself, only to be read. */
    double[][] cells() {
        return cells;
    }

    double total() {
        double above = 0;
        for (int i = 0; i < cells.length; i++) {
            for (int j = i + 1; j < cells.length; j++) {
                above += cells[i][j];
            }
        }
        return cells.length + 2 * above;
    }

    double mean() {
        double k = cells.length;
        return (total() - k) / (k * (k - 1));
    }

    /** Whether there are enough people, and the correlations are far enough from singular, to invert them reliably. */
    boolean invertible(int n) {
        return n > cells.length
                && Cholesky.of(lessOnDiagonal(cells, SMALLEST_EIGENVALUE)).isPresent();
    }

    /** A matrix is positive definite with so much less on its diagonal when its smallest eigenvalue is above that. */
    static double[][] lessOnDiagonal(double[][] matrix, double less) {
        double[][] shifted = new double[matrix.length][];
        for (int i = 0; i < matrix.length; i++) {
            shifted[i] = matrix[i].clone();
            shifted[i][i] -= less;
        }
        return shifted;
    }
}
