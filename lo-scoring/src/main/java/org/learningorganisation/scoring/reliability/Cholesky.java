package org.learningorganisation.scoring.reliability;

import java.util.Optional;

/** The Cholesky factor of a positive definite matrix: lower triangular L with <code>L L' = A</code>. */
final class Cholesky {

    private final double[][] lower;

    private Cholesky(double[][] lower) {
        this.lower = lower;
    }

    /**
     * Factorises a symmetric matrix, of which only the lower triangle is read.
     *
     * @return the factor; empty when the matrix is not positive definite
     */
    static Optional<Cholesky> of(double[][] matrix) {
        int size = matrix.length;
        double[][] lower = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int m = 0; m < j; m++) {
                    rest -= lower[i][m] * lower[j][m];
                }
                if (i != j) {
                    lower[i][j] = rest / lower[j][j];
                } else if (rest > 0 && rest < Double.POSITIVE_INFINITY) {
                    lower[i][i] = Math.sqrt(rest);
                } else {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Cholesky(lower));
    }

    /** The solution x of <code>A x = b</code>. */
    double[] solve(double[] right) {
        double[] x = right.clone();
        for (int i = 0; i < x.length; i++) {
            for (int m = 0; m < i; m++) {
                x[i] -= lower[i][m] * x[m];
            }
            x[i] /= lower[i][i];
        }
        for (int i = x.length - 1; i >= 0; i--) {
            for (int m = i + 1; m < x.length; m++) {
                x[i] -= lower[m][i] * x[m];
            }
            x[i] /= lower[i][i];
        }
        return x;
    }

    /** The inverse of A. */
    double[][] inverse() {
        double[][] inverse = new double[lower.length][];
        for (int i = 0; i < lower.length; i++) {
            double[] unit = new double[lower.length];
            unit[i] = 1;
            inverse[i] = solve(unit);
        }
        return inverse;
    }

    /** The natural logarithm of the determinant of A. */
    double logDeterminant() {
        double sum = 0;
        for (int i = 0; i < lower.length; i++) {
            sum += 2 * Math.log(lower[i][i]);
        }
        return sum;
    }
}
