package org.learningorganisation.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Abilities under given thresholds, against {@code oracle/partial-credit}. */
class ItemResponseTest {

    /** As estimates of thresholds the files are good to 1e-6; abilities under the thresholds they print are closer. */
    private static final double CLOSE = 1e-12;

    /** The file's integrals end at eight standard deviations of the prior, which costs it up to 6e-12. */
    private static final double CUT_OFF = 1e-11;

    private static final int HIGHEST_CATEGORY = 3;
    private static final PersonEstimator ML = PersonEstimator.maximumLikelihood();
    private static final PersonEstimator WLE = PersonEstimator.weightedLikelihood();
    private static final PersonEstimator EAP = PersonEstimator.expectedAPosteriori(BigDecimal.ZERO, BigDecimal.ONE);

    private static final List<BigDecimal> STEPS = logits("-1.5", "-0.5", "0.5", "1.5");
    private static final Map<String, List<BigDecimal>> ALIKE =
            Map.of("q1", STEPS, "q2", STEPS, "q3", STEPS, "q4", STEPS);
    private static final Map<String, BigDecimal> LOCATIONS =
            Map.of("q1", BigDecimal.ZERO, "q2", BigDecimal.ONE, "q3", BigDecimal.ZERO, "q4", new BigDecimal("-0.5"));

    @ParameterizedTest
    @ValueSource(strings = {"pcm", "rsm"})
    void likelihoodEstimatesPerRawScore(String file) {
        JsonNode values = OracleFile.values("partial-credit/" + file + ".json");
        Map<String, List<BigDecimal>> thresholds =
                OracleFile.numbersByName(values.required("cml").required("thresholds"));
        JsonNode persons = values.required("persons_cml");
        ScoringStrategy ml = ScoringStrategy.partialCredit(thresholds, ML);
        ScoringStrategy wle = ScoringStrategy.partialCredit(thresholds, WLE);
        assertThat(persons.required("raw_score").size()).isEqualTo(25);
        for (int rawScore = 0; rawScore < 25; rawScore++) {
            List<Item> items = answers(thresholds.keySet(), rawScore);
            assertEstimate(
                    ml.score(items),
                    persons.required("ml").get(rawScore),
                    persons.required("ml_se").get(rawScore),
                    CLOSE);
            assertEstimate(
                    wle.score(items),
                    persons.required("wle").get(rawScore),
                    persons.required("wle_se").get(rawScore),
                    CLOSE);
        }
        assertThat(ml.score(answers(thresholds.keySet(), 0))).isEqualTo(Score.undefined());
        assertThat(ml.score(answers(thresholds.keySet(), 24))).isEqualTo(Score.undefined());
    }

    @ParameterizedTest
    @ValueSource(strings = {"pcm", "rsm"})
    void expectedAPosterioriPerRawScore(String file) {
        JsonNode values = OracleFile.values("partial-credit/" + file + ".json");
        JsonNode mml = values.required("mml");
        Map<String, List<BigDecimal>> thresholds = OracleFile.numbersByName(mml.required("thresholds"));
        JsonNode persons = values.required("persons_mml_eap");
        ScoringStrategy eap = ScoringStrategy.partialCredit(
                thresholds,
                PersonEstimator.expectedAPosteriori(
                        BigDecimal.ZERO, mml.required("sigma").decimalValue()));
        for (int rawScore = 0; rawScore < 25; rawScore++) {
            assertEstimate(
                    eap.score(answers(thresholds.keySet(), rawScore)),
                    persons.required("eap").get(rawScore),
                    persons.required("eap_sd").get(rawScore),
                    CUT_OFF);
        }
    }

    @Test
    void aRatingScaleIsGivenByLocationsAndCommonSteps() {
        JsonNode values = OracleFile.values("partial-credit/rsm.json");
        Map<String, BigDecimal> locations = new LinkedHashMap<>();
        values.required("cml")
                .required("item_location")
                .properties()
                .forEach(entry -> locations.put(entry.getKey(), entry.getValue().decimalValue()));
        List<BigDecimal> first =
                OracleFile.numbers(values.required("cml").required("thresholds").required("i1"));
        List<BigDecimal> steps = first.stream()
                .map(threshold -> threshold.subtract(locations.get("i1")))
                .toList();
        ScoringStrategy wle = ScoringStrategy.ratingScale(locations, steps, WLE);
        JsonNode persons = values.required("persons_cml");
        for (int rawScore = 0; rawScore < 25; rawScore++) {
            assertEstimate(
                    wle.score(answers(locations.keySet(), rawScore)),
                    persons.required("wle").get(rawScore),
                    persons.required("wle_se").get(rawScore),
                    CLOSE);
        }
    }

    /** Figures of an own computation in Python that shares no code with this one. */
    @Test
    void theRunningExample() {
        assertEstimate(ScoringStrategy.partialCredit(ALIKE, WLE), -0.2589055828986901, 0.5232068592669166);
        assertEstimate(ScoringStrategy.partialCredit(ALIKE, ML), -0.2716652864220105, 0.523525682679361);
        assertEstimate(ScoringStrategy.partialCredit(ALIKE, EAP), -0.22003851107912817, 0.4701800779115827);
        assertEstimate(
                ScoringStrategy.partialCredit(
                        ALIKE, PersonEstimator.expectedAPosteriori(new BigDecimal("0.5"), BigDecimal.valueOf(2))),
                -0.23245285577038372,
                0.5170784765992363);
        assertEstimate(ScoringStrategy.ratingScale(LOCATIONS, STEPS, WLE), -0.15506177097281898, 0.5369618956853887);
        assertEstimate(ScoringStrategy.ratingScale(LOCATIONS, STEPS, ML), -0.16759222268244722, 0.537261134006413);
        assertEstimate(ScoringStrategy.ratingScale(LOCATIONS, STEPS, EAP), -0.13703106714762045, 0.47960721744444496);
    }

    /** One dichotomous question at 0: Warm's equation is 1 - p + (1 - 2p)/2 = 0, so p = 3/4 and theta = ln 3. */
    @Test
    void oneRightAnswerByHand() {
        ScoringStrategy wle =
                ScoringStrategy.partialCredit(Map.of("q1", logits("0")), PersonEstimator.weightedLikelihood());
        assertEstimate(wle, Items.on(0, 1, 1), Math.log(3), Math.sqrt(16.0 / 3));
        assertEstimate(wle, Items.on(0, 1, 0), -Math.log(3), Math.sqrt(16.0 / 3));
    }

    @Test
    void questionsMayHaveDifferentNumbersOfCategoriesAndMissingAnswers() {
        Map<String, List<BigDecimal>> thresholds =
                Map.of("a", logits("0"), "b", logits("1", "-1"), "c", logits("-2", "0", "2", "3"));
        ScoringStrategy ml = ScoringStrategy.partialCredit(thresholds, ML);
        List<Item> answered = List.of(Items.item("a", 0, 1, 1, 1), Items.item("b", 3, 5, 4, 1));
        assertThat(theta(ml, answered)).isPositive();
        // the disordered thresholds of b are symmetric about 0, so that its middle answer says 0
        assertEstimate(ml, List.of(Items.item("b", 3, 5, 4, 1)), 0, 1 / Math.sqrt(2 / (2 + Math.exp(-1))));
        ml.check(List.of(Items.item("c", 1, 5, 1, 1)));
    }

    @Test
    void anAbilityBeyondTheBoundsIsHeldThere() {
        BigDecimal lowest = BigDecimal.valueOf(-1);
        BigDecimal highest = BigDecimal.valueOf(2);
        for (PersonEstimator estimator : List.of(WLE, EAP)) {
            ScoringStrategy strategy = ScoringStrategy.partialCredit(ALIKE, estimator, lowest, highest);
            assertThat(theta(strategy, Items.onFive(1, 1, 1, 1))).isEqualTo(-1);
            assertThat(strategy.range(Items.EXAMPLE)).contains(Range.of(-1, 2));
        }
        ScoringStrategy ml = ScoringStrategy.partialCredit(ALIKE, ML, lowest, highest);
        assertThat(theta(ml, Items.onFive(1, 1, 1, 2))).isEqualTo(-1);
        assertThat(theta(ml, Items.onFive(5, 5, 5, 4))).isEqualTo(2);
        ScoringStrategy odd = ScoringStrategy.partialCredit(ALIKE, WLE, lowest, new BigDecimal("0.3"));
        assertThat(theta(odd, Items.onFive(5, 5, 5, 4))).isEqualTo(0.3);
        assertThat(ScoringStrategy.partialCredit(ALIKE, WLE).range(Items.EXAMPLE))
                .contains(Range.of(-10, 10));
    }

    @Test
    void extremeThresholdsStayFinite() {
        Map<String, List<BigDecimal>> far = Map.of(
                "q1",
                logits("50", "50", "-50", "-50"),
                "q2",
                logits("-50", "50", "-50", "50"),
                "q3",
                logits("50", "50", "50", "50"),
                "q4",
                logits("-50", "-50", "-50", "-50"));
        BigDecimal end = BigDecimal.valueOf(50);
        for (PersonEstimator estimator :
                List.of(WLE, ML, EAP, PersonEstimator.expectedAPosteriori(end, BigDecimal.TEN))) {
            ScoringStrategy strategy = ScoringStrategy.partialCredit(far, estimator, end.negate(), end);
            for (List<Item> items : List.of(Items.onFive(1, 1, 1, 2), Items.EXAMPLE, Items.onFive(5, 5, 5, 4))) {
                assertThat(strategy.score(items)).isInstanceOf(Score.Value.class);
            }
        }
    }

    /** One dichotomous question at 0, answered 1: figures of sums over a million midpoints in Python. */
    @Test
    void aWidePriorIsIntegratedAsWellAsANarrowOne() {
        ScoringStrategy wide = ScoringStrategy.partialCredit(
                Map.of("q1", logits("0")),
                PersonEstimator.expectedAPosteriori(BigDecimal.ZERO, BigDecimal.TEN),
                BigDecimal.valueOf(-50),
                BigDecimal.valueOf(50));
        assertEstimate(wide, Items.on(0, 1, 1), 7.851912021872637, 6.19253402096137);
        ScoringStrategy narrow = ScoringStrategy.partialCredit(
                Map.of("q1", logits("0")), PersonEstimator.expectedAPosteriori(BigDecimal.ONE, new BigDecimal("0.01")));
        assertEstimate(narrow, Items.on(0, 1, 1), 1.0000268940676398, 0.009999901697588057);
    }

    @Test
    void aValueThatIsNoAnswerIsUndefined() {
        List<Item> between = List.of(Items.EXAMPLE.get(0).withValue(BigFraction.of(5, 2)));
        assertThat(ScoringStrategy.partialCredit(ALIKE, WLE).score(between)).isEqualTo(Score.undefined());
    }

    @Test
    void whatDoesNotFitIsRefused() {
        ScoringStrategy strategy = ScoringStrategy.partialCredit(Map.of("q1", STEPS), WLE);
        strategy.check(Items.onFive(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strategy.check(Items.EXAMPLE))
                .withMessage("there are no thresholds for q2; there are for [q1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strategy.check(Items.on(1, 4, 1)))
                .withMessage("q1 has 4 different answer scores and 4 thresholds; there must be one threshold less than"
                        + " answer scores");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringStrategy.partialCredit(Map.of("q1", List.of()), WLE))
                .withMessage("the thresholds of q1 are an empty list; there is at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringStrategy.partialCredit(Map.of("q1", logits("51")), WLE))
                .withMessage("a threshold of q1 is 51; allowed is a number from -50 to 50");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringStrategy.partialCredit(ALIKE, WLE, BigDecimal.ONE, BigDecimal.ONE))
                .withMessage("lowest is 1; it must be below highest, which is 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringStrategy.partialCredit(ALIKE, WLE, BigDecimal.valueOf(-51), BigDecimal.ONE))
                .withMessage("lowest is -51; allowed is a number from -50 to 50");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoringStrategy.partialCredit(ALIKE, WLE, BigDecimal.ONE, BigDecimal.valueOf(51)))
                .withMessage("highest is 51; allowed is a number from -50 to 50");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonEstimator.expectedAPosteriori(BigDecimal.ZERO, BigDecimal.ZERO))
                .withMessage("sd is 0; allowed is a number from 0.01 to 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonEstimator.expectedAPosteriori(BigDecimal.valueOf(51), BigDecimal.ONE))
                .withMessage("mean is 51; allowed is a number from -50 to 50");
    }

    /** Answers 0 to 3 with a given sum: as many of the highest as fit, then the rest. */
    private static List<Item> answers(Iterable<String> questions, int rawScore) {
        List<Item> items = new ArrayList<>();
        int left = rawScore;
        for (String question : questions) {
            int category = Math.min(HIGHEST_CATEGORY, left);
            items.add(Items.item(question, 0, HIGHEST_CATEGORY, category, 1));
            left -= category;
        }
        return items;
    }

    private static List<BigDecimal> logits(String... values) {
        return List.of(values).stream().map(BigDecimal::new).toList();
    }

    private static double theta(ScoringStrategy strategy, List<Item> items) {
        return strategy.score(items)
                .fold(score -> Optional.of(score.value().doubleValue()), reason -> Optional.<Double>empty())
                .orElseThrow();
    }

    private static void assertEstimate(ScoringStrategy strategy, double theta, double standardError) {
        assertEstimate(strategy, Items.EXAMPLE, theta, standardError);
    }

    private static void assertEstimate(ScoringStrategy strategy, List<Item> items, double theta, double standardError) {
        assertThat(strategy.score(items)).isInstanceOfSatisfying(Score.Value.class, score -> {
            assertThat(score.value().doubleValue()).isCloseTo(theta, within(CLOSE));
            assertThat(score.standardError().orElseThrow()).isCloseTo(standardError, within(CLOSE));
            assertThat(score.precision()).isEqualTo(Score.Precision.APPROXIMATE);
        });
    }

    private static void assertEstimate(Score got, JsonNode theta, JsonNode standardError, double tolerance) {
        if (theta.isNull()) {
            assertThat(got).isEqualTo(Score.undefined());
            return;
        }
        assertThat(got).isInstanceOfSatisfying(Score.Value.class, score -> {
            assertThat(score.value().doubleValue()).isCloseTo(theta.doubleValue(), within(tolerance));
            assertThat(score.standardError().orElseThrow()).isCloseTo(standardError.doubleValue(), within(tolerance));
        });
    }
}
