package org.learningorganisation.scoring.reliability;

import java.util.Optional;

/**
 * How badly one common factor fits correlations R of k questions: <code>F = ln |Σ| + tr(R Σ⁻¹)</code> with <code>Σ = λ λ' + Ψ</code>,
 * k loadings λ and k residual variances on the diagonal of Ψ. The maximum of the likelihood of normal scores is the minimum of F.
 *
 * <p>A point holds the loadings, then the residual variances; these may be negative as long as Σ is positive definite.
 */
final class OneFactorLikelihood {

    private final double[][] correlations;

    OneFactorLikelihood(double[][] correlations) {
        this.correlations = correlations;
    }

    double[][] correlations() {
        return correlations;
    }

    /** The value at a point; empty where Σ is not positive definite. */
    Optional<Point> at(double[] parameters) {
        int k = correlations.length;
        double[][] model = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                model[i][j] = parameters[i] * parameters[j];
            }
            model[i][i] += parameters[k + i];
        }
        return Cholesky.of(model).map(factor -> {
            double[][] inverse = factor.inverse();
            double[][] middle = product(inverse, product(correlations, inverse));
            double trace = 0;
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    trace += correlations[i][j] * inverse[i][j];
                }
            }
            return new Point(parameters, factor.logDeterminant() + trace, inverse, middle);
        });
    }

    /** F and its derivatives at a point, with <code>W = Σ⁻¹</code> and <code>M = W R W</code>. */
    static final class Point {

        private final double[] parameters;
        private final double value;
        private final double[][] w;
        private final double[][] m;

        private Point(double[] parameters, double value, double[][] w, double[][] m) {
            this.parameters = parameters;
            this.value = value;
            this.w = w;
            this.m = m;
        }

        double[] parameters() {
            return parameters;
        }

        double value() {
            return value;
        }

        /** With <code>G = W - M</code>: <code>2 G λ</code> for the loadings, the diagonal of G for the residual variances. */
        double[] gradient() {
            int k = w.length;
            double[] gradient = new double[2 * k];
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    gradient[i] += 2 * (w[i][j] - m[i][j]) * parameters[j];
                }
                gradient[k + i] = w[i][i] - m[i][i];
            }
            return gradient;
        }

        /** The second derivatives. */
        double[][] hessian() {
            int k = w.length;
            double[][] expected = traces(w);
            double[][] mixed = traces(m);
            for (int a = 0; a < 2 * k; a++) {
                for (int b = 0; b < 2 * k; b++) {
                    double curvature = a < k && b < k ? 2 * (w[a][b] - m[a][b]) : 0;
                    expected[a][b] = 2 * mixed[a][b] - expected[a][b] + curvature;
                }
            }
            return expected;
        }

        /** What the second derivatives are expected to be if the model holds; never negative definite. */
        double[][] information() {
            return traces(w);
        }

        /** <code>tr(Σ_a W Σ_b X)</code> for each two parameters, with the derivatives Σ<sub>a</sub> of Σ and a symmetric X. */
        private double[][] traces(double[][] x) {
            int k = w.length;
            double[] a = timesLoadings(w);
            double[] b = timesLoadings(x);
            double c = 0;
            double d = 0;
            for (int i = 0; i < k; i++) {
                c += parameters[i] * a[i];
                d += parameters[i] * b[i];
            }
            double[][] traces = new double[2 * k][2 * k];
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    traces[i][j] = a[j] * b[i] + a[i] * b[j] + c * x[i][j] + d * w[i][j];
                    traces[i][k + j] = a[j] * x[i][j] + w[i][j] * b[j];
                    traces[k + j][i] = traces[i][k + j];
                    traces[k + i][k + j] = w[i][j] * x[i][j];
                }
            }
            return traces;
        }

        private double[] timesLoadings(double[][] matrix) {
            double[] product = new double[matrix.length];
            for (int i = 0; i < matrix.length; i++) {
                for (int j = 0; j < matrix.length; j++) {
                    product[i] += matrix[i][j] * parameters[j];
                }
            }
            return product;
        }
    }

    private static double[][] product(double[][] one, double[][] other) {
        double[][] product = new double[one.length][one.length];
        for (int i = 0; i < one.length; i++) {
            for (int m = 0; m < one.length; m++) {
                for (int j = 0; j < one.length; j++) {
                    product[i][j] += one[i][m] * other[m][j];
                }
            }
        }
        return product;
    }
}
