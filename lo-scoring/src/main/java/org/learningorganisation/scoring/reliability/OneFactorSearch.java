package org.learningorganisation.scoring.reliability;

import java.util.Arrays;
import java.util.Optional;
import org.learningorganisation.scoring.reliability.OneFactorLikelihood.Point;

/**
 * The search for the best fit of one common factor: Newton's method, or Fisher scoring where the second derivatives do not lead
 * down, with steps halved until they do. The start follows from the correlations alone, so that equal data give equal digits.
 */
final class OneFactorSearch {

    private static final int MOST_STEPS = 500;
    private static final int MOST_HALVINGS = 60;
    private static final double SETTLED = 1e-10;
    private static final double FLAT = 1e-7;
    private static final double ENOUGH_DESCENT = 1e-4;
    private static final double ROUNDING = 1e-13;

    private OneFactorSearch() {}

    /** Where it ended, and whether that is a minimum on its own. */
    record End(Point point, boolean settled) {}

    static End minimum(OneFactorLikelihood likelihood) {
        Point point = likelihood.at(start(likelihood.correlations())).orElseThrow();
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<Point> next = next(likelihood, point);
            if (next.isEmpty()) {
                break;
            }
            boolean settled = largest(point.gradient()) < SETTLED;
            point = next.get();
            // one more step than asked for: near the minimum it doubles the number of digits
            if (settled) {
                break;
            }
        }
        boolean settled = largest(point.gradient()) < SETTLED
                && Cholesky.of(Correlations.lessOnDiagonal(point.hessian(), FLAT))
                        .isPresent();
        return new End(point, settled);
    }

    /** A residual variance of 1 less the squared multiple correlation, and loadings of what that leaves, in the sign of the first factor. */
    private static double[] start(double[][] correlations) {
        int k = correlations.length;
        double[][] inverse = Cholesky.of(correlations).orElseThrow().inverse();
        double[] sign = firstDirection(correlations);
        double[] parameters = new double[2 * k];
        for (int i = 0; i < k; i++) {
            double residual = 1 / inverse[i][i];
            parameters[i] = Math.copySign(Math.sqrt(Math.max(1 - residual, ROUNDING)), sign[i]);
            parameters[k + i] = residual;
        }
        return parameters;
    }

    /** Roughly the first eigenvector, from a start that is most like one question. */
    private static double[] firstDirection(double[][] correlations) {
        double[] direction = new double[correlations.length];
        double most = 0;
        for (double[] row : correlations) {
            double squares = Arrays.stream(row).map(r -> r * r).sum();
            if (squares > most) {
                most = squares;
                direction = row;
            }
        }
        for (int times = 0; times < 20; times++) {
            double[] next = new double[direction.length];
            for (int i = 0; i < next.length; i++) {
                for (int j = 0; j < next.length; j++) {
                    next[i] += correlations[i][j] * direction[j];
                }
            }
            double size = largest(next);
            direction = Arrays.stream(next).map(value -> value / size).toArray();
        }
        return direction;
    }

    private static Optional<Point> next(OneFactorLikelihood likelihood, Point from) {
        double[] gradient = from.gradient();
        Optional<Cholesky> downhill = Cholesky.of(from.hessian())
                .or(() -> Cholesky.of(Correlations.lessOnDiagonal(from.information(), -FLAT)));
        if (downhill.isEmpty()) {
            return Optional.empty();
        }
        double[] direction = downhill.get().solve(gradient);
        double slope = 0;
        for (int i = 0; i < gradient.length; i++) {
            slope += gradient[i] * direction[i];
        }
        double length = 1;
        for (int halving = 0; halving < MOST_HALVINGS; halving++) {
            double most = from.value() - ENOUGH_DESCENT * length * slope + ROUNDING * (1 + Math.abs(from.value()));
            Optional<Point> to = likelihood.at(along(from.parameters(), direction, -length));
            if (to.filter(point -> point.value() <= most).isPresent()) {
                return to;
            }
            length /= 2;
        }
        return Optional.empty();
    }

    private static double[] along(double[] from, double[] direction, double length) {
        double[] to = from.clone();
        for (int i = 0; i < to.length; i++) {
            to[i] += length * direction[i];
        }
        return to;
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).map(Math::abs).max().orElse(0);
    }
}
