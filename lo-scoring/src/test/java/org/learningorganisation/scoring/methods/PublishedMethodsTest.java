package org.learningorganisation.scoring.methods;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.model.validation.DefinitionValidator;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.catalogue.ScoringPlans;
import org.learningorganisation.scoring.comparison.AnswerGaps;
import org.learningorganisation.scoring.comparison.TargetComparison;
import org.learningorganisation.scoring.comparison.TargetGap;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.level.Blocker;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.level.NextLevel;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.DimensionScore;
import org.learningorganisation.scoring.result.GroupNode;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.PersonalScore;
import org.learningorganisation.scoring.result.ScoreOutcome;

/**
 * The published figures of scoring methods. Each case hands a definition file, a plan by its id and answers to the scorer, and
 * has no code of its own; its source is the line of the list of methods it was taken from.
 */
class PublishedMethodsTest {

    static Stream<Vector> vectors() {
        return Stream.of(
                        "samm",
                        "iso-33020",
                        "c2m2",
                        "cmmi-staged",
                        "competence-profile",
                        "weighted-tree",
                        "learning-organisation-literature")
                .flatMap(Vector::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vectors")
    void scores(Vector vector) {
        Scorer scorer = vector.scorer();
        if (vector.ofPeople()) {
            GroupNode everybody = scorer.score(vector.people(), Grouping.none()).everybody();
            vector.expectedScores().forEach((id, expected) -> check(find(groupScores(everybody), id), expected));
            return;
        }
        PersonalResult result = scorer.score(vector.response());
        vector.expectedScores().forEach((id, expected) -> {
            PersonalScore score = find(result.scores(), id);
            check(score, expected);
            checkPersonal(score, expected);
        });
        if (vector.expected().has("noOverall")) {
            assertThat(result.overall()).isEmpty();
        }
        if (vector.hasTarget()) {
            check(
                    TargetComparison.of(vector.model(), scorer, vector.target(), vector.response()),
                    vector.expected().get("target"));
        }
    }

    @Test
    void definitionsAreSoundWithoutARemark() {
        assertThat(vectors().map(Vector::model).distinct())
                .allSatisfy(model -> assertThat(DefinitionValidator.structural().validate(model))
                        .as(model.id())
                        .isEmpty());
    }

    @Test
    void everyShippedPlanIsFoundByItsIdAndUsedByAVectorOrTheDefault() {
        List<String> ids = ScoringPlans.all().stream().map(ScoringPlan::id).toList();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(ScoringPlans.find(id))
                        .get()
                        .extracting(ScoringPlan::id)
                        .isEqualTo(id));
        assertThat(vectors().map(vector -> vector.json().get("plan").asText()).distinct())
                .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(ScoringPlans.find("unknown")).isEmpty();
        assertThat(ScoringPlans.all().get(0)).isEqualTo(ScoringPlan.usual());
    }

    private static Stream<DimensionScore> groupScores(GroupNode node) {
        return Stream.of(node.disciplines().stream(), node.successAreas().stream(), node.overall().stream())
                .flatMap(scores -> scores);
    }

    private static <S extends DimensionScore> S find(Stream<S> scores, String id) {
        return scores.filter(score -> score.id().equals(id)).findFirst().orElseThrow();
    }

    private static void check(DimensionScore score, JsonNode expected) {
        Optional<ScoreOutcome.Scored> scored = score.outcome().scored();
        if (expected.has("reason")) {
            assertThat(score.outcome().reasonForNone().orElseThrow().code())
                    .isEqualTo(expected.get("reason").asText());
        } else {
            assertThat(scored).as(score.toString()).isPresent();
        }
        if (expected.has("exact")) {
            assertThat(scored.flatMap(ScoreOutcome.Scored::exact).map(Fractions::text))
                    .contains(expected.get("exact").asText());
        }
        if (expected.has("score")) {
            assertThat(scored.orElseThrow().score())
                    .isCloseTo(expected.get("score").asDouble(), Offset.offset(1e-12));
        }
        if (expected.has("level")) {
            assertThat(score.standing().map(LevelStanding::level).orElseThrow().rank())
                    .isEqualTo(expected.get("level").asInt());
        }
        Optional<NextLevel> next = score.standing().flatMap(LevelStanding::next);
        if (expected.has("next")) {
            assertThat(next.orElseThrow().level().rank())
                    .isEqualTo(expected.get("next").asInt());
            assertThat(next.get().blockedBy()).isNotEmpty();
        }
        if (expected.has("blockedBy")) {
            assertThat(next.orElseThrow().blockedBy().stream().map(Blocker::dimension))
                    .containsExactly(
                            Optional.of(expected.get("blockedBy").get(0).asText()));
        }
    }

    private static void checkPersonal(PersonalScore score, JsonNode expected) {
        if (expected.has("rating")) {
            assertThat(score.rating()).contains(expected.get("rating").asText());
        }
        if (expected.has("answered")) {
            assertThat(score.counts().answered())
                    .isEqualTo(expected.get("answered").asInt());
            assertThat(score.counts().asked()).isEqualTo(expected.get("asked").asInt());
        }
        if (expected.has("range")) {
            assertThat(text(score.range().orElseThrow().lower()))
                    .isEqualTo(expected.get("range").get(0).asText());
            assertThat(text(score.range().orElseThrow().upper()))
                    .isEqualTo(expected.get("range").get(1).asText());
        }
        if (expected.has("parts")) {
            JsonNode parts = expected.get("parts");
            assertThat(score.parts()).hasValueSatisfying(spread -> {
                assertThat(text(spread.minimum()))
                        .isEqualTo(parts.get("minimum").asText());
                assertThat(spread.minimumOf()).isEqualTo(parts.get("minimumOf").asText());
                assertThat(text(spread.maximum()))
                        .isEqualTo(parts.get("maximum").asText());
                assertThat(spread.spread()).isEqualTo(parts.get("spread").asDouble());
            });
        }
    }

    private static void check(TargetComparison comparison, JsonNode expected) {
        Vector.fields(expected.path("gaps")).forEach((id, gap) -> {
            TargetGap found = comparison.gap(id).orElseThrow();
            Map<String, Optional<BigFraction>> figures = Map.of(
                    "current", found.current(),
                    "wanted", Optional.of(found.wanted()),
                    "begin", found.begin(),
                    "gap", found.gap(),
                    "progress", found.progress());
            Vector.fields(gap)
                    .forEach((name, figure) -> assertThat(figures.get(name).map(Fractions::text))
                            .as(name)
                            .contains(figure.asText()));
        });
        Vector.fields(expected.path("answers")).forEach((name, figure) -> {
            AnswerGaps answers = comparison.answers().orElseThrow();
            Map<String, BigFraction> figures = Map.of(
                    "gaps", answers.gaps(), "wanted", answers.wanted(), "percentToTarget", answers.percentToTarget());
            assertThat(text(figures.get(name))).as(name).isEqualTo(figure.asText());
        });
    }

    private static String text(BigFraction fraction) {
        return Fractions.text(fraction);
    }
}
