package org.learningorganisation.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.json.PlanReader;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.ScoreOutcome;

/** Every built-in strategy, named by a plan file, on the running example. */
class StrategyPlansTest {

    private static final MaturityModel SCAN = SmallScan.onOptions(1, 5, 4);
    private static final String[] EXAMPLE = {"1", "3", "4", "3"};

    private record Expected(double score, double from, double to, OptionalDouble standardError) {

        static Expected of(double score, double from, double to) {
            return new Expected(score, from, to, OptionalDouble.empty());
        }

        static Expected estimate(double score, double from, double to, double standardError) {
            return new Expected(score, from, to, OptionalDouble.of(standardError));
        }
    }

    private static final Map<String, Expected> EXPECTED = Map.ofEntries(
            Map.entry("weighted-mean", Expected.of(2.75, 1, 5)),
            Map.entry("sum", Expected.of(11, 4, 20)),
            Map.entry("median", Expected.of(3, 1, 5)),
            Map.entry("minimum", Expected.of(1, 1, 5)),
            Map.entry("geometric-mean", Expected.of(Math.sqrt(6), 1, 5)),
            Map.entry("trimmed-mean", Expected.of(3, 1, 5)),
            Map.entry("percent-favourable", Expected.of(25, 0, 100)),
            Map.entry("percent-neutral", Expected.of(50, 0, 100)),
            Map.entry("percent-unfavourable", Expected.of(25, 0, 100)),
            Map.entry("share-at-or-above", Expected.of(75, 0, 100)),
            Map.entry("ahp-weighted-mean", Expected.of(2.4, 1, 5)),
            Map.entry("partial-credit", Expected.estimate(-0.23245285577038372, -10, 10, 0.5170784765992363)),
            Map.entry("rating-scale", Expected.estimate(-0.16759222268244722, -4, 4, 0.537261134006413)));

    static Set<String> names() {
        return ScoringMethods.strategies().names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aPlanFileScoresTheRunningExample(String name) {
        Expected expected = Objects.requireNonNull(EXPECTED.get(name), name);
        ScoringPlan plan = plan(name);
        assertThat(plan.strategy().name()).isEqualTo(name);
        assertScore(SmallScan.score(SCAN, plan, EXAMPLE), expected.score(), expected.standardError());
        double unit = 100 / (expected.to() - expected.from());
        OptionalDouble standardError = expected.standardError().isPresent()
                ? OptionalDouble.of(expected.standardError().getAsDouble() * unit)
                : OptionalDouble.empty();
        assertScore(
                SmallScan.score(SCAN, normalised(plan), EXAMPLE),
                (expected.score() - expected.from()) * unit,
                standardError);
    }

    /** With the missing rule at half, three of four answers are scored. */
    @Test
    void aMissingAnswerIsLeftOut() {
        assertScore(SmallScan.score(SCAN, plan("sum"), "1", "3", "4", ""), 8, OptionalDouble.empty());
        assertScore(
                SmallScan.score(SCAN, normalised(plan("sum")), "1", "3", "4", ""), 500.0 / 12, OptionalDouble.empty());
        assertScore(SmallScan.score(SCAN, plan("ahp-weighted-mean"), "", "3", "4", "2"), 3, OptionalDouble.empty());
        assertThat(SmallScan.score(SCAN, plan("partial-credit"), "1", "3", "4", "")
                        .scored())
                .isPresent();
    }

    @Test
    void maximumLikelihoodHasNoScoreAtTheExtremes() {
        ScoringPlan plan = plan("rating-scale");
        assertThat(SmallScan.score(SCAN, plan, "1", "1", "1", "1").reasonForNone())
                .contains(Reason.UNDEFINED);
        assertThat(SmallScan.score(SCAN, plan, "5", "5", "5", "5").reasonForNone())
                .contains(Reason.UNDEFINED);
        assertThat(SmallScan.score(SCAN, plan, "5", "5", "5", "4").scored()).isPresent();
    }

    @Test
    void aPlanThatDoesNotFitTheQuestionsIsRefusedWhenTheScorerIsMade() {
        ScoringPlan plan = plan("partial-credit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorer.of(SmallScan.onOptions(1, 5, 5), plan))
                .withMessage("there are no thresholds for q5; there are for [q1, q2, q3, q4]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorer.of(SmallScan.onOptions(1, 4, 4), plan))
                .withMessageStartingWith("q1 has 4 different answer scores and 4 thresholds");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorer.of(SmallScan.onOptions(1, 5, 5), plan("ahp-weighted-mean")))
                .withMessage("there are no comparisons of q5; there are of [q1, q2, q3, q4]");
    }

    /** The children of a roll-up are looked at as well. */
    @Test
    void theDisciplinesOfAnOverallScoreAreWeighedByComparisons() {
        Choice weights = Choice.of("ahp-weighted-mean").with("comparisons", Map.of("trust", Map.of()));
        ScoringPlan fits = ScoringPlan.builder("fits").rollUp(weights).build();
        assertThat(Scorer.of(SCAN, fits).plan().rollUp().parameters()).containsEntry("limit", new BigDecimal("0.1"));
        Choice others = Choice.of("ahp-weighted-mean").with("comparisons", Map.of("vision", Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorer.of(
                        SCAN, ScoringPlan.builder("others").rollUp(others).build()))
                .withMessage("there are no comparisons of trust; there are of [vision]");
    }

    @Test
    void aParameterOutOfItsRangeIsRefusedByName() {
        assertRefused(
                Choice.of("trimmed-mean").with("share", 0.5),
                "strategy 'trimmed-mean': the parameter \"share\" is 0.5; allowed is a number from 0 to 0.49");
        assertRefused(
                Choice.of("percent-favourable").with("top", 0),
                "strategy 'percent-favourable': the parameter \"top\" is 0; allowed is a whole number from 1 to 100");
        assertRefused(
                Choice.of("share-at-or-above"),
                "strategy 'share-at-or-above': the parameter \"cut\" is missing; it is a number from 0 to 100");
        assertRefused(
                Choice.of("share-at-or-above").with("cut", 100.5),
                "strategy 'share-at-or-above': the parameter \"cut\" is 100.5; allowed is a number from 0 to 100");
        assertRefused(Choice.of("median").with("cut", 1), "strategy 'median': unknown parameters [cut]; known: []");
        assertRefused(
                Choice.of("rating-scale").with("locations", List.of(1)).with("thresholds", List.of(0)),
                "strategy 'rating-scale': the parameter \"locations\" is [1]; allowed is an object with a number per name");
        assertRefused(
                Choice.of("rating-scale").with("locations", Map.of("q1", "0")).with("thresholds", List.of(0)),
                "strategy 'rating-scale': the parameter \"locations\" is {q1=0}; allowed is an object with a number per name");
    }

    @Test
    void whatAMethodMakesOfItsParametersIsRefusedByNameToo() {
        assertNotMade(
                Choice.of("partial-credit").with("thresholds", Map.of("q1", List.of(99))),
                "strategy 'partial-credit': a threshold of q1 is 99; allowed is a number from -50 to 50");
        assertNotMade(
                Choice.of("ahp-weighted-mean")
                        .with("comparisons", Map.of("a", Map.of("b", 9), "b", Map.of("c", 9), "c", Map.of("a", 9))),
                "strategy 'ahp-weighted-mean': the consistency ratio of the comparisons is ");
        assertNotMade(
                Choice.of("rating-scale")
                        .with("locations", Map.of("q1", 0))
                        .with("thresholds", List.of(0))
                        .with("lowest", 2)
                        .with("highest", 1),
                "strategy 'rating-scale': lowest is 2; it must be below highest, which is 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringMethods.strategies().create(Choice.of("mean")))
                .withMessageStartingWith("unknown strategy 'mean'; known: [ahp-weighted-mean, ");
    }

    private static void assertRefused(Choice choice, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringMethods.strategies().complete(choice))
                .withMessage(message);
        assertNotMade(choice, message);
    }

    private static void assertNotMade(Choice choice, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringMethods.strategies().create(choice))
                .withMessageStartingWith(message);
    }

    private static void assertScore(ScoreOutcome outcome, double score, OptionalDouble standardError) {
        ScoreOutcome.Scored scored = outcome.scored().orElseThrow();
        assertThat(scored.score()).isCloseTo(score, within(1e-10));
        assertThat(scored.standardError().isPresent()).isEqualTo(standardError.isPresent());
        assertThat(scored.standardError().orElse(0)).isCloseTo(standardError.orElse(0), within(1e-10));
    }

    private static ScoringPlan normalised(ScoringPlan plan) {
        return ScoringPlan.builder(plan.id())
                .strategy(plan.strategy())
                .overall(plan.overall())
                .normalisation(Metric.MIN_MAX)
                .build();
    }

    private static ScoringPlan plan(String name) {
        try (InputStream in = Objects.requireNonNull(
                StrategyPlansTest.class.getResourceAsStream("/strategy-plans/" + name + ".json"), name)) {
            return PlanReader.strict().read(in, DocumentFormat.JSON);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the plan " + name, e);
        }
    }
}
