package org.learningorganisation.scoring.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningorganisation.scoring.plan.Choice;

/** What a plan's choice of a level policy makes, its defaults and its ranges. */
class LevelPoliciesTest {

    private static final Map<String, Map<String, BigDecimal>> MINIMUMS =
            Map.of("3", Map.of("2", BigDecimal.valueOf(75), "3", BigDecimal.valueOf(60)));
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    static Stream<Arguments> choices() {
        return Stream.of(
                Arguments.of(Choice.of("threshold"), LevelPolicy.threshold()),
                Arguments.of(Choice.of("threshold-capped"), LevelPolicy.thresholdCapped(1)),
                Arguments.of(Choice.of("threshold-capped").with("above", 0), LevelPolicy.thresholdCapped(0)),
                Arguments.of(Choice.of("staged-gates"), LevelPolicy.stagedGates(HUNDRED, BigDecimal.ONE)),
                Arguments.of(
                        Choice.of("staged-gates").with("cut", 60).with("pass", 0.5),
                        LevelPolicy.stagedGates(BigDecimal.valueOf(60), HALF)),
                Arguments.of(
                        Choice.of("competence-profile").with("minimums", MINIMUMS),
                        LevelPolicy.competenceProfile(MINIMUMS)),
                Arguments.of(Choice.of("process-capability"), LevelPolicy.processCapability(AchievementScale.USUAL)),
                Arguments.of(Choice.of("indicator-levels"), LevelPolicy.indicatorLevels(BigDecimal.valueOf(60))),
                Arguments.of(Choice.of("staged-areas"), LevelPolicy.stagedAreas(HUNDRED)));
    }

    @ParameterizedTest
    @MethodSource("choices")
    void aChoiceMakesThePolicyOfItsNameWithTheDefaultsOfWhatIsNotGiven(Choice choice, LevelPolicy policy) {
        assertThat(LevelPolicies.builtIn().create(choice)).isEqualTo(policy.withGroupLevel(new GroupLevel.OfScores()));
    }

    @Test
    void aGroupStandsOnTheLevelOfItsScoresOrOfAShareOfItsPeople() {
        assertThat(groupLevel(Choice.of("threshold"))).isEqualTo(new GroupLevel.OfScores());
        assertThat(groupLevel(Choice.of("threshold").with("group", "SCORES"))).isEqualTo(new GroupLevel.OfScores());
        assertThat(groupLevel(Choice.of("threshold").with("group", "PEOPLE"))).isEqualTo(new GroupLevel.OfPeople(HALF));
        assertThat(groupLevel(Choice.of("threshold").with("group", "PEOPLE").with("share", 1)))
                .isEqualTo(new GroupLevel.OfPeople(BigDecimal.ONE));
        assertThat(LevelPolicy.threshold().groupLevel()).isEqualTo(new GroupLevel.OfScores());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "0.5", "1"})
    void aShareIsAboveZeroAndAtMostOne(BigDecimal share) {
        assertThat(new GroupLevel.OfPeople(share).share()).isEqualTo(share);
        assertThat(LevelPolicy.stagedGates(HUNDRED, share)).isEqualTo(new StagedGates(HUNDRED, share));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.5", "0", "1.001"})
    void anyOtherShareIsRefused(BigDecimal share) {
        String message = "the share is " + share + "; it must be above 0 and at most 1";
        assertRefused(() -> new GroupLevel.OfPeople(share), message);
        assertRefused(() -> LevelPolicy.stagedGates(HUNDRED, share), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "60", "100"})
    void aPercentageIsFromZeroToAHundredBothIncluded(BigDecimal percent) {
        assertThat(LevelPolicy.stagedAreas(percent)).isEqualTo(new StagedAreas(percent));
        Map<String, Map<String, BigDecimal>> minimums = Map.of("2", Map.of("2", percent));
        assertThat(LevelPolicy.competenceProfile(minimums)).isEqualTo(new CompetenceProfile(minimums));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.001", "100.001"})
    void anyOtherPercentageIsRefused(BigDecimal percent) {
        String rest = " is " + percent + "; it must be from 0 to 100";
        assertRefused(() -> LevelPolicy.stagedAreas(percent), "the cut" + rest);
        assertRefused(() -> LevelPolicy.indicatorLevels(percent), "the cut" + rest);
        assertRefused(() -> LevelPolicy.stagedGates(percent, BigDecimal.ONE), "the cut" + rest);
        assertRefused(
                () -> LevelPolicy.competenceProfile(Map.of("3", Map.of("2", percent))),
                "the minimum of 2 for 3" + rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"15 15 85", "15 50 50", "50 15 85"})
    void theBoundsOfRatingsMustRise(String bounds) {
        BigDecimal[] each = Stream.of(bounds.split(" ")).map(BigDecimal::new).toArray(BigDecimal[]::new);
        assertRefused(
                () -> new AchievementScale(each[0], each[1], each[2], AchievementScale.Detail.FOUR),
                "the bounds are " + each[0] + ", " + each[1] + " and " + each[2]
                        + "; each must be above the one before");
    }

    @Test
    void aProfileMayNameOnlyLevelsOfTheDefinitionOnEitherSide() {
        LevelScheme two = Evidence.scheme(1, 2);
        String message = "the minimums name the level '3', which the definition does not have; it has"
                + " [L1 (rank 1), L2 (rank 2)]";
        assertRefused(() -> profile("3", "2").requireFit(two), message);
        assertRefused(() -> profile("2", "3").requireFit(two), message);
        profile("2", "L1").requireFit(two);
        profile("3", "3").requireFit(Evidence.scheme(1, 0));
    }

    @Test
    void onlyPoliciesOfGatesThatBelongToQuestionsLookAtQuestions() {
        assertThat(Stream.of(
                        LevelPolicy.threshold(),
                        LevelPolicy.thresholdCapped(1),
                        LevelPolicy.stagedAreas(HUNDRED),
                        LevelPolicy.processCapability(AchievementScale.USUAL)))
                .allSatisfy(policy -> assertLooksAt(policy, LevelPolicy.Look.SCORES));
        assertThat(Stream.of(
                        LevelPolicy.stagedGates(HUNDRED, BigDecimal.ONE),
                        LevelPolicy.indicatorLevels(HUNDRED),
                        LevelPolicy.competenceProfile(MINIMUMS)))
                .allSatisfy(policy -> assertLooksAt(policy, LevelPolicy.Look.SCORES_AND_QUESTIONS));
    }

    /** Another way to the level of a group changes nothing else. */
    private static void assertLooksAt(LevelPolicy policy, LevelPolicy.Look look) {
        assertThat(policy.looksAt()).isEqualTo(look);
        assertThat(policy.withGroupLevel(new GroupLevel.OfScores()).looksAt()).isEqualTo(look);
    }

    private static LevelPolicy profile(String level, String of) {
        return LevelPolicy.competenceProfile(Map.of(level, Map.of(of, BigDecimal.TEN)));
    }

    private static GroupLevel groupLevel(Choice choice) {
        return LevelPolicies.builtIn().create(choice).groupLevel();
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
