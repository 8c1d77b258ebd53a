package org.learningorganisation.scoring.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.numbers.fraction.BigFraction;

/** Laws of the policies that climb level by level. */
class GatePoliciesPropertiesTest {

    /** The answers to one question: before and after it was raised; below zero is unanswered. */
    record Raised(int level, int before, int after) {}

    @Provide
    Arbitrary<List<Raised>> raised() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(-1, 20),
                        Arbitraries.integers().between(0, 6))
                .as((level, before, more) -> new Raised(level, before, Math.min(20, before + more)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 400)
    void aBetterAnswerNeverLowersALevel(@ForAll("raised") List<Raised> questions) {
        for (LevelPolicy policy : policies()) {
            Optional<LevelStanding> before = policy.standing(Evidence.SCHEME, evidence(questions, false));
            Optional<LevelStanding> after = policy.standing(Evidence.SCHEME, evidence(questions, true));
            assertThat(after.isPresent()).isEqualTo(before.isPresent());
            before.ifPresent(standing -> assertThat(after.orElseThrow().level().rank())
                    .isGreaterThanOrEqualTo(standing.level().rank()));
        }
    }

    @Property(tries = 200)
    void theOrderOfQuestionsAndPartsChangesNoLevel(@ForAll("raised") List<Raised> questions) {
        List<Raised> turned = new ArrayList<>(questions);
        Collections.reverse(turned);
        for (LevelPolicy policy : policies()) {
            assertThat(policy.standing(Evidence.SCHEME, evidence(turned, false)).map(LevelStanding::level))
                    .isEqualTo(policy.standing(Evidence.SCHEME, evidence(questions, false))
                            .map(LevelStanding::level));
        }
    }

    @Property(tries = 200)
    void whatBlocksTheNextLevelIsSaid(@ForAll("raised") List<Raised> questions) {
        for (LevelPolicy policy : policies()) {
            policy.standing(Evidence.SCHEME, evidence(questions, false)).ifPresent(standing -> {
                assertThat(standing.next().isPresent())
                        .isEqualTo(standing.level().rank() < 5);
                standing.next().ifPresent(next -> {
                    assertThat(next.level().rank()).isEqualTo(standing.level().rank() + 1);
                    assertThat(next.blockedBy())
                            .isNotEmpty()
                            .allSatisfy(blocker -> assertThat(blocker.gate()).isPresent());
                });
            });
        }
    }

    private static List<LevelPolicy> policies() {
        Map<String, Map<String, BigDecimal>> minimums = new LinkedHashMap<>();
        minimums.put("L2", Map.of("L2", new BigDecimal("60")));
        minimums.put("L3", Map.of("L2", new BigDecimal("75"), "L3", new BigDecimal("60")));
        minimums.put("L5", Map.of("L2", new BigDecimal("95"), "L5", new BigDecimal("60")));
        return List.of(
                LevelPolicy.stagedGates(new BigDecimal("60"), BigDecimal.ONE),
                LevelPolicy.stagedGates(new BigDecimal("50"), new BigDecimal("0.7")),
                LevelPolicy.indicatorLevels(new BigDecimal("60")),
                LevelPolicy.stagedAreas(new BigDecimal("80")),
                LevelPolicy.competenceProfile(minimums),
                LevelPolicy.processCapability(AchievementScale.USUAL));
    }

    /** Each question is a dimension of its level too, so that every policy has something to judge. */
    private static LevelEvidence evidence(List<Raised> raised, boolean after) {
        List<QuestionEvidence> questions = new ArrayList<>();
        List<LevelEvidence> parts = new ArrayList<>();
        for (Raised each : raised) {
            int answer = after ? each.after() : each.before();
            QuestionEvidence question = answer < 0
                    ? Evidence.not(QuestionEvidence.State.UNANSWERED, "q", each.level())
                    : Evidence.answered("q", each.level(), Integer.toString(answer * 5));
            questions.add(question);
            parts.add(new LevelEvidence(
                    "p",
                    LevelEvidence.Scope.DIMENSION,
                    LevelEvidence.Availability.SCORED,
                    Optional.of(BigFraction.of(Math.max(answer, 0) * 5)),
                    Optional.of("L" + each.level()),
                    BigFraction.ONE,
                    List.of(question),
                    List.of()));
        }
        return Evidence.of("d", LevelEvidence.Scope.DIMENSION, questions, parts);
    }
}
