package org.learningorganisation.testkit;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/**
 * The contract of a scoring strategy: one test per {@link Law}, run with generated definitions and answers.
 *
 * <pre>{@code
 * class MidrangeContractTest implements StrategyContract {
 *     @Override
 *     public ScoringStrategy strategy() {
 *         return new Midrange();
 *     }
 * }
 * }</pre>
 *
 * <p>A test that fails has shrunk its case to a small one, and says the law, the scores, and a definition and answers that
 * reproduce it. Nothing is written to standard output.
 *
 * <p>INHERITANCE: made to be implemented by test classes.
 */
public interface StrategyContract {

    /** The system property that says how many {@link #tries()} there are. */
    String TRIES = "org.learningorganisation.testkit.tries";

    /**
     * The strategy to hold to the laws.
     *
     * @return the strategy; every try asks for it again
     */
    ScoringStrategy strategy();

    /**
     * The strategy for a definition with certain questions, for one whose parameters name questions.
     *
     * @param questions the ids of all scored questions of the definition
     * @return {@link #strategy()} unless said otherwise
     */
    default ScoringStrategy strategyFor(Set<String> questions) {
        return strategy();
    }

    /**
     * The laws that do not fit the method. The kit holds each of these against the strategy too: it must find input that
     * breaks it, otherwise the test fails because the declaration is not needed.
     *
     * @return none unless said otherwise; never {@link Law#ORDER}, {@link Law#TOTAL} or {@link Law#DETERMINISTIC}, without
     *     which no score can be trusted
     */
    default Set<Law> declaredAway() {
        return Set.of();
    }

    /**
     * The definitions and answers to try.
     *
     * @return {@link ItemsArbitrary#usual()} unless said otherwise
     */
    default ItemsArbitrary items() {
        return ItemsArbitrary.usual();
    }

    /**
     * How many definitions with answers each law is tried on. A build can have more of them at night than by day with the
     * system property {@value #TRIES}.
     *
     * @return that property, or 300 where there is none; at least 1. A thousand is thorough, ten thousand takes a minute per law
     */
    default int tries() {
        return Integer.getInteger(TRIES, 300);
    }

    /**
     * The seed of the generators: the same seed gives the same cases in every run.
     *
     * @return a fixed number unless said otherwise
     */
    default long seed() {
        return 1990;
    }

    /** {@link Law#BOUNDS}. */
    @Test
    default void bounds() {
        LawTest.of(Law.BOUNDS, this).run();
    }

    /** {@link Law#MONOTONE}. */
    @Test
    default void betterAnswersNeverLowerTheScore() {
        LawTest.of(Law.MONOTONE, this).run();
    }

    /** {@link Law#ORDER}. */
    @Test
    default void orderChangesNothing() {
        LawTest.of(Law.ORDER, this).run();
    }

    /** {@link Law#EQUAL_ANSWERS}. */
    @Test
    default void equalAnswersGiveThatAnswer() {
        LawTest.of(Law.EQUAL_ANSWERS, this).run();
    }

    /** {@link Law#MIRROR}. */
    @Test
    default void reversedMirrorGivesTheMirroredScore() {
        LawTest.of(Law.MIRROR, this).run();
    }

    /** {@link Law#NOT_APPLICABLE}. */
    @Test
    default void notApplicableEqualsADefinitionWithoutTheQuestion() {
        LawTest.of(Law.NOT_APPLICABLE, this).run();
    }

    /** {@link Law#WEIGHT_SCALE}. */
    @Test
    default void weightsTimesAConstantChangeNothing() {
        LawTest.of(Law.WEIGHT_SCALE, this).run();
    }

    /** {@link Law#MISSING_RULE}. */
    @Test
    default void missingRuleIsRespected() {
        LawTest.of(Law.MISSING_RULE, this).run();
    }

    /** {@link Law#TOTAL}. */
    @Test
    default void everyLegalInputIsScoredOrRefused() {
        LawTest.of(Law.TOTAL, this).run();
    }

    /** {@link Law#DETERMINISTIC}. */
    @Test
    default void sameItemsGetTheSameScore() {
        LawTest.of(Law.DETERMINISTIC, this).run();
    }

    /** {@link Law#CONTRIBUTIONS}. */
    @Test
    default void contributionsSumToTheScore() {
        LawTest.of(Law.CONTRIBUTIONS, this).run();
    }
}
