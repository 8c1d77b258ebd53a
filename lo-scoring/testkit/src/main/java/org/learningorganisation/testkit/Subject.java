package org.learningorganisation.testkit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.strategy.Item;
import org.learningorganisation.scoring.strategy.Score;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/**
 * The strategy that is held to the laws.
 *
 * @param byQuestions the strategy for a definition with these questions
 */
record Subject(Function<Set<String>, ScoringStrategy> byQuestions) {

    /** How far a score computed with doubles may be from where a law puts it, as a share of the figures compared. */
    private static final BigFraction DOUBLES = BigFraction.of(1, 1_000_000_000);

    ScoringStrategy strategy(AnsweredScan scan) {
        return byQuestions.apply(scan.ids());
    }

    /**
     * Whether a strategy refuses a definition, as it may when it is used with other questions than it is made for. One whose
     * check throws anything else breaks {@link Law#TOTAL}, and no other law.
     */
    static boolean refuses(ScoringStrategy strategy, AnsweredScan scan) {
        try {
            strategy.check(scan.itemsAt(Item::lower));
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            return true;
        }
    }

    /** The score of answers; empty where there is none. */
    Optional<Score.Value> score(AnsweredScan scan) {
        ScoringStrategy strategy = strategy(scan);
        return refuses(strategy, scan) ? Optional.empty() : score(strategy, scan.items());
    }

    /** A score; empty where there is none. A strategy that throws breaks {@link Law#TOTAL}, and no other law. */
    static Optional<Score.Value> score(ScoringStrategy strategy, List<Item> items) {
        return quietly(() -> strategy.score(items))
                .flatMap(score -> score instanceof Score.Value value ? Optional.of(value) : Optional.empty());
    }

    /** What a strategy says; empty where it throws, or says nothing. */
    static <T> Optional<T> quietly(Supplier<T> saying) {
        try {
            return Optional.ofNullable(saying.get());
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /** Whether a figure is below another, by more than the rounding of doubles where the score was computed with them. */
    static boolean below(BigFraction one, BigFraction other, Score.Value computed) {
        return one.add(slack(one, other, computed)).compareTo(other) < 0;
    }

    /** Whether two figures differ, by more than the rounding of doubles where the score was computed with them. */
    static boolean differ(BigFraction one, BigFraction other, Score.Value computed) {
        return below(one, other, computed) || below(other, one, computed);
    }

    private static BigFraction slack(BigFraction one, BigFraction other, Score.Value computed) {
        return computed.precision() == Score.Precision.EXACT
                ? BigFraction.ZERO
                : BigFraction.ONE.add(one.abs()).add(other.abs()).multiply(DOUBLES);
    }

    static String text(BigFraction figure) {
        return Fractions.text(figure) + " (" + figure.doubleValue() + ")";
    }

    static String text(Score.Value score) {
        return text(score.value());
    }
}
