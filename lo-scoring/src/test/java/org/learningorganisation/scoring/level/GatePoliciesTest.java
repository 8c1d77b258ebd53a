package org.learningorganisation.scoring.level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningorganisation.scoring.level.Evidence.answered;
import static org.learningorganisation.scoring.level.Evidence.area;
import static org.learningorganisation.scoring.level.Evidence.blockers;
import static org.learningorganisation.scoring.level.Evidence.dimension;
import static org.learningorganisation.scoring.level.Evidence.not;
import static org.learningorganisation.scoring.level.Evidence.overall;
import static org.learningorganisation.scoring.level.Evidence.rank;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.scoring.level.LevelEvidence.Availability;
import org.learningorganisation.scoring.level.QuestionEvidence.State;
import org.learningorganisation.scoring.plan.Choice;

/** The rules and special cases of the policies that climb level by level. */
class GatePoliciesTest {

    private static final LevelPolicy GATES = LevelPolicy.stagedGates(new BigDecimal("60"), BigDecimal.ONE);
    private static final LevelPolicy MOST = LevelPolicy.stagedGates(new BigDecimal("60"), new BigDecimal("0.8"));
    private static final LevelPolicy INDICATORS = LevelPolicy.indicatorLevels(new BigDecimal("60"));
    private static final LevelPolicy AREAS = LevelPolicy.stagedAreas(new BigDecimal("80"));
    private static final LevelPolicy CAPABILITY = LevelPolicy.processCapability(AchievementScale.USUAL);
    private static final LevelPolicy PROFILE = LevelPolicy.competenceProfile(
            Map.of("L2", Map.of("L2", new BigDecimal("60")), "3", Map.of("2", new BigDecimal("75"))));

    static Stream<LevelPolicy> all() {
        return Stream.of(GATES, INDICATORS, AREAS, CAPABILITY, PROFILE);
    }

    @Test
    void aScoreAtTheCutPassesTheGate() {
        assertThat(rank(GATES, dimension(answered("a", 2, "60"), answered("b", 3, "59.999"))))
                .isEqualTo(2);
        assertThat(rank(GATES, dimension(answered("a", 2, "59.999"), answered("b", 3, "100"))))
                .isEqualTo(1);
        assertThat(rank(GATES, dimension(answered("a", 2, "60"), answered("b", 5, "100"))))
                .isEqualTo(5);
    }

    @Test
    void aShareOfQuestionsIsRoundedUp() {
        QuestionEvidence[] five = {
            answered("a", 2, "60"),
            answered("b", 2, "60"),
            answered("c", 2, "60"),
            answered("d", 2, "60"),
            answered("e", 2, "0")
        };
        assertThat(rank(MOST, dimension(five))).isEqualTo(5);
        five[3] = answered("d", 2, "59");
        assertThat(rank(MOST, dimension(five))).isEqualTo(1);
        assertThat(rank(
                        MOST,
                        dimension(
                                answered("a", 2, "60"),
                                answered("b", 2, "60"),
                                answered("c", 2, "60"),
                                answered("d", 2, "0"))))
                .isEqualTo(1);
    }

    @Test
    void whatDoesNotApplyLeavesAndWhatIsNotKnownDoesNotPass() {
        assertThat(rank(GATES, dimension(not(State.NOT_APPLICABLE, "a", 2), answered("b", 3, "0"))))
                .isEqualTo(2);
        assertThat(rank(GATES, dimension(not(State.UNANSWERED, "a", 2), answered("b", 2, "100"))))
                .isEqualTo(1);
        assertThat(rank(GATES, dimension(not(State.DONT_KNOW, "a", 2), answered("b", 2, "100"))))
                .isEqualTo(1);
    }

    @Test
    void whereNothingBelongsToALevelThereIsNone() {
        assertThat(GATES.standing(Evidence.SCHEME, dimension(answered("a", 0, "100"))))
                .isEmpty();
        assertThat(GATES.standing(Evidence.SCHEME, dimension(answered("a", 1, "100"))))
                .isEmpty();
        assertThat(GATES.standing(
                        Evidence.SCHEME, dimension(answered("a", 0, "100"), not(State.NOT_APPLICABLE, "b", 2))))
                .isEmpty();
        assertThat(AREAS.standing(Evidence.SCHEME, overall(area("a", 1, "100"))))
                .isEmpty();
        assertThat(AREAS.standing(Evidence.SCHEME, overall(area("a", 2, Availability.NOT_APPLICABLE))))
                .isEmpty();
        assertThat(CAPABILITY.standing(Evidence.SCHEME, overall(area("a", 1, "100"))))
                .isEmpty();
        assertThat(PROFILE.standing(Evidence.SCHEME, dimension(answered("a", 0, "100"))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void withoutAScoreOrWithAWithheldPartThereIsNoLevel(LevelPolicy policy) {
        QuestionEvidence question = answered("q", 2, "100");
        LevelEvidence part = Evidence.of("p", LevelEvidence.Scope.DIMENSION, List.of(question), List.of());
        LevelEvidence whole =
                Evidence.of("w", LevelEvidence.Scope.DIMENSION, List.of(question), List.of(part, area("a", 2, "100")));
        assertThat(policy.standing(Evidence.SCHEME, whole)).isPresent();
        for (Availability none : List.of(Availability.NOT_SCORED, Availability.NOT_APPLICABLE, Availability.WITHHELD)) {
            assertThat(policy.standing(Evidence.SCHEME, Evidence.as(none, whole)))
                    .isEmpty();
        }
        LevelEvidence hiding = Evidence.of(
                "w",
                LevelEvidence.Scope.DIMENSION,
                List.of(question),
                List.of(Evidence.as(Availability.WITHHELD, part), area("a", 2, "100")));
        assertThat(policy.standing(Evidence.SCHEME, hiding)).isEmpty();
        assertThat(policy.standing(Evidence.scheme(1, 0), whole)).isEmpty();
    }

    @Test
    void aGateNamesTheFirstQuestionsThatFallShort() {
        assertThat(blockers(
                        GATES,
                        dimension(
                                answered("a", 2, "100"),
                                answered("b", 2, "0"),
                                not(State.UNANSWERED, "c", 2),
                                answered("d", 3, "0"))))
                .containsExactly(Blocker.gate(
                        Optional.empty(),
                        new Gate("L2", Optional.empty(), 100, OptionalDouble.of(100 / 3d), List.of("b", "c"))));
        QuestionEvidence[] six = Stream.of("a", "b", "c", "d", "e", "f")
                .map(id -> answered(id, 2, "0"))
                .toArray(QuestionEvidence[]::new);
        assertThat(blockers(GATES, dimension(six)).get(0).gate().orElseThrow().questions())
                .containsExactly("a", "b", "c", "d", "e");
        assertThat(blockers(GATES, dimension(six)).get(0).withoutFigures().gate())
                .contains(new Gate("L2", Optional.empty(), 100, OptionalDouble.empty(), List.of()));
    }

    @Test
    void indicatorLevelsAreOfDomainsOnly() {
        LevelEvidence domain = dimension(answered("a", 2, "60"), answered("b", 3, "59"));
        assertThat(rank(INDICATORS, domain)).isEqualTo(2);
        assertThat(INDICATORS.standing(Evidence.SCHEME, overall(domain))).isEmpty();
        assertThat(rank(GATES, overall(domain))).isEqualTo(2);
    }

    @Test
    void everyApplicableAreaMustReachTheCut() {
        assertThat(rank(AREAS, overall(area("a", 2, "80"), area("b", 3, "79.999"), area("c", 4, "100"))))
                .isEqualTo(2);
        assertThat(rank(AREAS, overall(area("a", 2, Availability.NOT_APPLICABLE), area("b", 3, "80"))))
                .isEqualTo(5);
        assertThat(rank(AREAS, overall(area("a", 2, Availability.NOT_SCORED), area("b", 3, "80"))))
                .isEqualTo(1);
        LevelEvidence category =
                Evidence.of("k", LevelEvidence.Scope.DIMENSION, List.of(), List.of(area("a", 2, "79")));
        assertThat(rank(AREAS, overall(category, area("b", 3, "80")))).isEqualTo(1);
        assertThat(blockers(AREAS, overall(category)))
                .containsExactly(Blocker.gate(
                        Optional.of("a"), new Gate("L2", Optional.empty(), 80, OptionalDouble.of(79), List.of())));
    }

    @ParameterizedTest
    @CsvSource({
        "0, N, N",
        "15, N, N",
        "15.0001, P, P-",
        "32.5, P, P-",
        "32.5001, P, P+",
        "50, P, P+",
        "50.0001, L, L-",
        "67.5, L, L-",
        "67.5001, L, L+",
        "85, L, L+",
        "85.0001, F, F",
        "100, F, F"
    })
    void anUpperBoundBelongsToTheLowerRating(String score, String four, String six) {
        AchievementScale fine = new AchievementScale(
                new BigDecimal(15), new BigDecimal(50), new BigDecimal(85), AchievementScale.Detail.SIX);
        LevelEvidence attribute = area("a", 1, score);
        assertThat(CAPABILITY.rating(attribute)).contains(four);
        assertThat(LevelPolicy.processCapability(fine).rating(attribute)).contains(six);
    }

    @Test
    void onlyAttributesAreRated() {
        assertThat(CAPABILITY.rating(overall(area("a", 2, "90")))).isEmpty();
        assertThat(CAPABILITY.rating(
                        Evidence.of("p", LevelEvidence.Scope.DIMENSION, List.of(), List.of(area("a", 2, "90")))))
                .isEmpty();
        assertThat(CAPABILITY.rating(dimension())).contains("P");
        assertThat(CAPABILITY.rating(area("a", 2, Availability.NOT_SCORED))).isEmpty();
        assertThat(GATES.rating(area("a", 2, "90"))).isEmpty();
    }

    @Test
    void attributesBelowMustBeFullyAchieved() {
        assertThat(rank(CAPABILITY, overall(area("a", 2, "50"), area("b", 3, "100"))))
                .isEqualTo(1);
        assertThat(rank(CAPABILITY, overall(area("a", 2, "50.1"), area("b", 3, "100"))))
                .isEqualTo(2);
        assertThat(rank(CAPABILITY, overall(area("a", 2, "85"), area("b", 3, "100"))))
                .isEqualTo(2);
        assertThat(rank(CAPABILITY, overall(area("a", 2, "85.1"), area("b", 3, "50.1"))))
                .isEqualTo(3);
        assertThat(blockers(CAPABILITY, overall(area("a", 2, "85"), area("b", 3, "50"))))
                .containsExactly(
                        Blocker.gate(
                                Optional.of("a"),
                                new Gate("L2", Optional.of("F"), 85, OptionalDouble.of(85), List.of())),
                        Blocker.gate(
                                Optional.of("b"),
                                new Gate("L3", Optional.of("L"), 50, OptionalDouble.of(50), List.of())));
    }

    @Test
    void aLevelWithoutAnApplicableAttributeIsNotReached() {
        LevelEvidence whole = overall(area("a", 2, "100"), area("b", 3, Availability.NOT_APPLICABLE));
        assertThat(rank(CAPABILITY, whole)).isEqualTo(2);
        assertThat(blockers(CAPABILITY, whole))
                .containsExactly(Blocker.gate(
                        Optional.empty(), new Gate("L3", Optional.of("L"), 50, OptionalDouble.empty(), List.of())));
    }

    @Test
    void aPercentageLeavesOutWhatDoesNotApplyAndCountsABlankAsNothing() {
        assertThat(rank(PROFILE, dimension(answered("a", 2, "60")))).isEqualTo(2);
        assertThat(rank(PROFILE, dimension(answered("a", 2, "75")))).isEqualTo(5);
        assertThat(rank(PROFILE, dimension(answered("a", 2, "60"), not(State.NOT_APPLICABLE, "b", 2))))
                .isEqualTo(2);
        assertThat(rank(PROFILE, dimension(answered("a", 2, "60"), not(State.DONT_KNOW, "b", 2))))
                .isEqualTo(2);
        assertThat(rank(PROFILE, dimension(answered("a", 2, "100"), not(State.UNANSWERED, "b", 2))))
                .isEqualTo(1);
        assertThat(rank(PROFILE, dimension(not(State.DONT_KNOW, "b", 2)))).isEqualTo(1);
        assertThat(blockers(PROFILE, dimension(answered("a", 2, "70"))))
                .containsExactly(Blocker.gate(
                        Optional.empty(), new Gate("L2", Optional.empty(), 75, OptionalDouble.of(70), List.of("a"))));
        assertThat(blockers(PROFILE, dimension(answered("a", 2, "100"), answered("b", 2, "0"))))
                .containsExactly(Blocker.gate(
                        Optional.empty(), new Gate("L2", Optional.empty(), 60, OptionalDouble.of(50), List.of("b"))));
    }

    @Test
    void aPartWithoutQuestionsOfALevelLeavesThePercentage() {
        LevelEvidence other = dimension(answered("b", 3, "0"));
        assertThat(rank(PROFILE, overall(dimension(answered("a", 2, "75")), other)))
                .isEqualTo(5);
        assertThat(rank(PROFILE, overall(dimension(answered("a", 2, "59")), other)))
                .isEqualTo(1);
        assertThat(rank(PROFILE, overall(other, other))).isEqualTo(5);
    }

    @Test
    void aPlanNamesPoliciesWithParametersThatAreChecked() {
        assertThatThrownBy(() -> create(Choice.of("staged-gates").with("cut", new BigDecimal("101"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"cut\" is 101")
                .hasMessageContaining("from 0 to 100");
        assertThatThrownBy(() -> create(Choice.of("process-capability").with("bounds", numbers(15, 50))))
                .hasMessageContaining("\"bounds\" is [15, 50]");
        assertThatThrownBy(() -> create(Choice.of("process-capability").with("bounds", numbers(15, 50, 50))))
                .hasMessageContaining("each must be above the one before");
        assertThatThrownBy(() -> create(Choice.of("competence-profile")
                        .with("minimums", Map.of("2", Map.of("2", new BigDecimal("100.1"))))))
                .hasMessageContaining("minimum of 2 for 2 is 100.1");
        assertThatThrownBy(() -> create(Choice.of("competence-profile")))
                .hasMessageContaining("\"minimums\" is missing");
        assertThat(create(Choice.of("process-capability")).rating(area("a", 2, "60")))
                .contains("L");
        assertThat(create(Choice.of("process-capability").with("ratings", "SIX"))
                        .rating(area("a", 2, "60")))
                .contains("L-");
        assertThatThrownBy(() -> LevelPolicy.stagedGates(BigDecimal.ONE, BigDecimal.ZERO))
                .hasMessageContaining("the share is 0");
        assertThatThrownBy(() -> LevelPolicy.stagedAreas(new BigDecimal("-1"))).hasMessageContaining("the cut is -1");
    }

    @Test
    void minimumsOfALevelTheDefinitionDoesNotHaveAreRefused() {
        assertThatThrownBy(() -> PROFILE.requireFit(Evidence.scheme(1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'3'");
        PROFILE.withGroupLevel(new GroupLevel.OfScores()).requireFit(Evidence.SCHEME);
        assertThatThrownBy(
                        () -> PROFILE.withGroupLevel(new GroupLevel.OfScores()).requireFit(Evidence.scheme(1, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LevelPolicy create(Choice choice) {
        return LevelPolicies.builtIn().create(choice);
    }

    private static List<BigDecimal> numbers(int... values) {
        return Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList();
    }
}
