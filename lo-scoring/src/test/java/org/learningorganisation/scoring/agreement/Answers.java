package org.learningorganisation.scoring.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.statistic.Sample;
import org.learningorganisation.scoring.statistic.ScoreCounts;
import org.learningorganisation.scoring.statistic.ScoreMatrix;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/** Answers written as digits, {@code -} for none, and random ones. */
final class Answers {

    private Answers() {}

    static ScoreCounts counts(String digits) {
        return ScoreCounts.of(sample(digits));
    }

    static Sample sample(String digits) {
        return Sample.of(
                digits.chars().mapToObj(Answers::cell).flatMap(Optional::stream).toList());
    }

    /** A word for each row. */
    static ScoreMatrix matrix(String rows) {
        List<List<Optional<BigFraction>>> cells = (rows.isEmpty()
                        ? Stream.<String>empty()
                        : Arrays.stream(rows.split(" ", -1)))
                .map(row -> row.chars().mapToObj(Answers::cell).toList())
                .toList();
        return new ScoreMatrix(cells.isEmpty() ? 2 : cells.get(0).size(), cells);
    }

    static BigFraction fraction(int numerator, int denominator) {
        return BigFraction.of(numerator, denominator);
    }

    static Statistic figure(int numerator, int denominator, int n) {
        return Statistic.of(fraction(numerator, denominator), n);
    }

    static Statistic none(UndefinedReason reason, int n) {
        return Statistic.undefined(reason, n);
    }

    static double value(Statistic statistic) {
        return statistic.<Double>fold(Statistic.Figure::value, undefined -> {
            throw new AssertionError("undefined: " + undefined.reason());
        });
    }

    static boolean isDefined(Statistic statistic) {
        return statistic instanceof Statistic.Figure;
    }

    /** Answers on 1..5 with some missing. */
    static Arbitrary<ScoreMatrix> matrices(int columns) {
        return Arbitraries.integers()
                .between(1, 5)
                .map(BigFraction::of)
                .optional(0.85)
                .list()
                .ofSize(columns)
                .list()
                .ofMaxSize(12)
                .map(rows -> new ScoreMatrix(columns, rows));
    }

    /** Ratings on 1..5 of at least two targets by at least two raters. */
    static Arbitrary<ScoreMatrix> ratings() {
        return Arbitraries.integers()
                .between(2, 5)
                .flatMap(raters -> Arbitraries.integers()
                        .between(1, 5)
                        .map(rating -> Optional.of(BigFraction.of(rating)))
                        .list()
                        .ofSize(raters)
                        .list()
                        .ofMinSize(2)
                        .ofMaxSize(8)
                        .map(rows -> new ScoreMatrix(raters, List.<List<Optional<BigFraction>>>copyOf(rows))));
    }

    private static Optional<BigFraction> cell(int character) {
        return character == '-' ? Optional.empty() : Optional.of(BigFraction.of(character - '0'));
    }
}
