package org.learningorganisation.scoring.reliability;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.statistic.CrossProducts;
import org.learningorganisation.scoring.statistic.ScoreMatrix;
import org.learningorganisation.scoring.statistic.Statistic;

/** Scores for tests, written as a table: a row of each person, a dot where an answer is missing. */
final class Scores {

    private Scores() {}

    static ScoreMatrix matrix(String... rows) {
        List<List<Optional<BigFraction>>> people = Arrays.stream(rows)
                .map(row -> Arrays.stream(row.split(" ", -1))
                        .map(cell -> cell.equals(".")
                                ? Optional.<BigFraction>empty()
                                : Optional.of(BigFraction.of(Integer.parseInt(cell))))
                        .toList())
                .toList();
        return new ScoreMatrix(people.get(0).size(), people);
    }

    static CrossProducts products(String... rows) {
        return CrossProducts.of(matrix(rows));
    }

    static List<String> ids(int questions) {
        return IntStream.rangeClosed(1, questions).mapToObj(i -> "q" + i).toList();
    }

    static Arbitrary<ScoreMatrix> random(int questions, int options, double answered) {
        Arbitrary<Optional<BigFraction>> cell =
                Arbitraries.integers().between(1, options).map(BigFraction::of).optional(answered);
        return cell.list().ofSize(questions).list().ofMaxSize(15).map(rows -> new ScoreMatrix(questions, rows));
    }

    static double value(Statistic statistic) {
        return ((Statistic.Figure) statistic).value();
    }
}
