package org.learningorganisation.scoring.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Abilities far from what the prior or the thresholds let expect keep their digits. Unless a formula stands beside them the
 * figures are sums over 200,000 midpoints in Python, which shares no code with this one.
 */
class UnlikelyAnswersTest {

    private static final Offset<Double> CLOSE = within(1e-11);
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

    @Test
    void aPriorFarFromTheThresholds() {
        assertEstimate(eap("30", "10", steps(1, 0)).score(Items.on(0, 1, 1)), 30.050473567275457, 9.926387903213719);
    }

    @Test
    void manyCategoriesUnderAWidePrior() {
        assertEstimate(eap("0", "10", steps(10, 0)).score(Items.on(0, 10, 7)), 0.37651643987669, 0.4898428436270762);
        assertEstimate(eap("0", "10", steps(10, 0)).score(Items.on(0, 10, 10)), 8.55890501839178, 5.908022343087706);
    }

    /** The middle answer says nothing between -40 and 40, and nearly everything beyond. */
    @Test
    void aLikelihoodWithSharpEdgesFarFromItsMiddle() {
        List<BigDecimal> thresholds = new ArrayList<>(steps(20, -40));
        thresholds.addAll(steps(20, 40));
        assertEstimate(eap("0", "10", thresholds).score(Items.on(0, 40, 20)), 0, 9.991662601546409);
    }

    @Test
    void answersThatThePriorDidNotExpect() {
        assertEstimate(
                eap("-50", "10", steps(10, 30)).score(Items.on(0, 10, 10)), 31.683153097889292, 1.3275791099817735);
    }

    /** Where the answers are nearly impossible their likelihood is a power of e, exp(-16 * theta): it moves the prior by 16 times its variance. */
    @Test
    void answersThatAreNearlyImpossible() {
        assertEstimate(eap("50", "0.01", steps(4, -50)).score(Items.onFive(1, 1, 1, 1)), 50 - 16 * 0.01 * 0.01, 0.01);
    }

    /** Ten categories above the threshold the probability of the highest but one is exp(-99) of that of the highest. */
    @Test
    void probabilitiesFarApartDoNotOverflow() {
        ScoringStrategy strategy = ScoringStrategy.partialCredit(
                Map.of("q1", steps(10, -50)), PersonEstimator.maximumLikelihood(), BigDecimal.valueOf(49), FIFTY);
        assertThat(strategy.score(Items.on(0, 10, 9))).isInstanceOfSatisfying(Score.Value.class, score -> {
            assertThat(score.value().doubleValue()).isEqualTo(49);
            assertThat(score.standardError().orElseThrow() / Math.exp(49.5)).isCloseTo(1, CLOSE);
        });
    }

    private static List<BigDecimal> steps(int count, int logits) {
        return Collections.nCopies(count, BigDecimal.valueOf(logits));
    }

    private static ScoringStrategy eap(String mean, String sd, List<BigDecimal> steps) {
        return ScoringStrategy.partialCredit(
                Map.of("q1", steps, "q2", steps, "q3", steps, "q4", steps),
                PersonEstimator.expectedAPosteriori(new BigDecimal(mean), new BigDecimal(sd)),
                FIFTY.negate(),
                FIFTY);
    }

    private static void assertEstimate(Score got, double theta, double standardError) {
        assertThat(got).isInstanceOfSatisfying(Score.Value.class, score -> {
            assertThat(score.value().doubleValue()).isCloseTo(theta, CLOSE);
            assertThat(score.standardError().orElseThrow()).isCloseTo(standardError, CLOSE);
        });
    }
}
