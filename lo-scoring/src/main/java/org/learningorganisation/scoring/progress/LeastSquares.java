package org.learningorganisation.scoring.progress;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.ExactSum;

/** The straight line through scores over time, in fractions. */
final class LeastSquares {

    /** A score at a moment. */
    record Point(Instant at, BigFraction score) {}

    private static final BigInteger NANOS_PER_SECOND = BigInteger.valueOf(1_000_000_000);

    /** The mean year of the calendar, 365.2425 days. */
    private static final BigInteger NANOS_PER_YEAR = nanos(ChronoUnit.YEARS.getDuration());

    private LeastSquares() {}

    /** The slope per year; empty where the points are of fewer than two moments. */
    static Optional<BigFraction> slopePerYear(List<Point> points) {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        Instant origin = points.get(0).at();
        List<BigFraction> years =
                points.stream().map(point -> years(origin, point.at())).toList();
        BigFraction meanYear = mean(years);
        BigFraction meanScore = mean(points.stream().map(Point::score).toList());
        ExactSum products = new ExactSum();
        ExactSum squares = new ExactSum();
        for (int i = 0; i < points.size(); i++) {
            BigFraction from = years.get(i).subtract(meanYear);
            products.add(from.multiply(points.get(i).score().subtract(meanScore)));
            squares.add(from.pow(2));
        }
        return Optional.of(squares.total())
                .filter(total -> total.signum() > 0)
                .map(total -> products.total().divide(total));
    }

    private static BigFraction mean(List<BigFraction> values) {
        ExactSum sum = new ExactSum();
        values.forEach(sum::add);
        return sum.total().divide(values.size());
    }

    private static BigFraction years(Instant from, Instant to) {
        return BigFraction.of(nanos(Duration.between(from, to)), NANOS_PER_YEAR);
    }

    private static BigInteger nanos(Duration duration) {
        return BigInteger.valueOf(duration.getSeconds())
                .multiply(NANOS_PER_SECOND)
                .add(BigInteger.valueOf(duration.getNano()));
    }
}
