package org.learningorganisation.scoring.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningorganisation.scoring.testmodels.SmallScans.CLOCK;
import static org.learningorganisation.scoring.testmodels.SmallScans.FIVE;
import static org.learningorganisation.scoring.testmodels.SmallScans.discipline;
import static org.learningorganisation.scoring.testmodels.SmallScans.levels;
import static org.learningorganisation.scoring.testmodels.SmallScans.question;
import static org.learningorganisation.scoring.testmodels.SmallScans.text;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Migration;
import org.learningorganisation.model.MigrationStep;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.evolution.Verdict;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.InvalidResponseException;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.comparison.ComparableModels;
import org.learningorganisation.scoring.comparison.Refusal;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.result.PersonalResult;

/** A trend over several versions is whole, on the questions that all share, or refused. */
class TrendAcrossVersionsTest {

    private static final Instant SPRING = Instant.parse("2024-04-01T00:00:00Z");
    private static final Instant SUMMER = Instant.parse("2025-07-01T00:00:00Z");
    private static final Instant AUTUMN = Instant.parse("2026-10-01T00:00:00Z");

    private static final MaturityModel FIRST = model(
            "1.0.0",
            List.of(),
            "vision",
            question("v1", "vision"),
            question("v2", "vision"),
            question("t1", "team"),
            question("t2", "team"));

    /** The dimension and a question have other ids, declared; a question is in other words. */
    private static final MaturityModel SECOND = model(
            "1.1.0",
            List.of(new Migration(
                    "1.0.0",
                    List.of(
                            new MigrationStep.RenameDimension("vision", "sight"),
                            new MigrationStep.RenameQuestion("v2", "v9")))),
            "sight",
            question("v1", "sight"),
            asking("v9", "sight", "question v2"),
            question("t1", "team"),
            asking("t2", "team", "something else"));

    /** Another id again, declared from the second only, and a question more. */
    private static final MaturityModel THIRD = model(
            "1.2.0",
            List.of(new Migration("1.1.0", List.of(new MigrationStep.RenameQuestion("v9", "v10")))),
            "sight",
            question("v1", "sight"),
            asking("v10", "sight", "question v2"),
            question("t1", "team"),
            asking("t2", "team", "something else"),
            question("t3", "team"));

    private static Question asking(String id, String dimension, String words) {
        return Question.builder(id, text(words))
                .scale("five")
                .measures(dimension)
                .build();
    }

    private static MaturityModel model(
            String version, List<Migration> migrations, String vision, Question... questions) {
        return MaturityModel.builder("scan", version)
                .languages(LanguageTag.ENGLISH)
                .title(text("Scan"))
                .scales(FIVE)
                .disciplines(List.of(discipline(vision), discipline("team")))
                .questions(List.of(questions))
                .levels(levels(0, 50))
                .migrations(migrations)
                .build();
    }

    private static Scorer scorer(MaturityModel model) {
        return Scorer.builder(model).clock(CLOCK).build();
    }

    private static Response response(MaturityModel model, String code, Map<String, String> others) {
        Response.Builder response = Response.to(model).respondent("r1");
        model.questions().forEach(question -> response.answer(question.id(), others.getOrDefault(question.id(), code)));
        return response.build();
    }

    private static List<Response> responses(MaturityModel model, String code) {
        return IntStream.range(0, 6)
                .mapToObj(i -> {
                    Response.Builder response =
                            Response.to(model).respondent("r" + i).group("team", "T");
                    model.questions().forEach(question -> response.answer(question.id(), code));
                    return response.build();
                })
                .toList();
    }

    private static TrendAcrossVersions across(MaturityModel... versions) {
        return TrendAcrossVersions.of(List.of(versions)).scoredBy(TrendAcrossVersionsTest::scorer);
    }

    private static List<BigFraction> scores(VersionedTrend trend, String dimension) {
        return trend.trend().dimension(dimension).orElseThrow().points().stream()
                .map(point -> point.score().orElseThrow())
                .toList();
    }

    @Test
    void everyPointIsScoredOnTheQuestionsThatAllVersionsShare() {
        VersionedTrend trend = across(FIRST, SECOND, THIRD)
                .ofPerson(Map.of(
                        AUTUMN,
                        response(THIRD, "5", Map.of("t2", "1", "t3", "1")),
                        SPRING,
                        response(FIRST, "1", Map.of("v2", "3", "t2", "5")),
                        SUMMER,
                        response(SECOND, "2", Map.of("v9", "4", "t2", "5"))))
                .compared()
                .orElseThrow();
        assertThat(trend.basis()).isEqualTo(Verdict.SHARED_QUESTIONS);
        assertThat(trend.questions()).containsExactly("v1", "v10", "t1");
        assertThat(trend.versions()).hasSize(2);
        assertThat(scores(trend, "sight")).containsExactly(BigFraction.of(2), BigFraction.of(3), BigFraction.of(5));
        assertThat(scores(trend, "team")).containsExactly(BigFraction.of(1), BigFraction.of(2), BigFraction.of(5));
    }

    @Test
    void groupsAreFollowedToo() {
        VersionedTrend trend = across(FIRST, SECOND, THIRD)
                .ofGroup(
                        "/T",
                        Map.of(
                                SPRING,
                                responses(FIRST, "2"),
                                SUMMER,
                                responses(SECOND, "3"),
                                AUTUMN,
                                responses(THIRD, "5")),
                        Grouping.path("team"))
                .compared()
                .orElseThrow();
        assertThat(scores(trend, "overall")).containsExactly(BigFraction.of(2), BigFraction.of(3), BigFraction.of(5));
        assertThat(trend.trend().dimension("sight").orElseThrow().changeSinceFirst())
                .contains(BigFraction.of(3));
    }

    @Test
    void aVersionWithoutAnswersCounts() {
        Map<Instant, Response> answers =
                Map.of(SPRING, response(FIRST, "1", Map.of()), AUTUMN, response(THIRD, "5", Map.of()));
        assertThat(across(FIRST, THIRD)
                        .ofPerson(answers)
                        .compared()
                        .orElseThrow()
                        .questions())
                .containsExactly("t1");
        assertThat(across(FIRST, SECOND, THIRD)
                        .ofPerson(answers)
                        .compared()
                        .orElseThrow()
                        .questions())
                .containsExactly("v1", "v10", "t1");
    }

    @Test
    void oneStepThatIsNotComparableRefusesTheTrendWithTheChangesNamed() {
        MaturityModel reversed = model(
                "2.0.0",
                List.of(),
                "vision",
                Question.builder("v1", text("question v1"))
                        .scale("five")
                        .measures("vision")
                        .reversed()
                        .build(),
                question("v2", "vision"),
                question("t1", "team"),
                question("t2", "team"));
        assertThat(across(FIRST, reversed)
                        .ofPerson(Map.of(SPRING, response(FIRST, "1", Map.of())))
                        .refusals())
                .containsExactly(new Refusal(
                        Refusal.Kind.NOT_COMPARABLE,
                        "scan 1.0.0 -> scan 2.0.0",
                        "QUESTION_REVERSED questions[0].reversed"));
    }

    @Test
    void whereAllVersionsTogetherShareNothingTheTrendIsRefused() {
        MaturityModel half = model(
                "1.1.0",
                List.of(),
                "vision",
                question("v1", "vision"),
                question("v2", "vision"),
                asking("t1", "team", "one"),
                asking("t2", "team", "two"));
        MaturityModel none = model(
                "1.2.0",
                List.of(),
                "vision",
                asking("v1", "vision", "three"),
                asking("v2", "vision", "four"),
                asking("t1", "team", "one"),
                asking("t2", "team", "two"));
        assertThat(across(FIRST, half, none)
                        .ofPerson(Map.of(SPRING, response(FIRST, "1", Map.of())))
                        .refusals())
                .containsExactly(new Refusal(
                        Refusal.Kind.NOT_COMPARABLE,
                        "scan 1.0.0 -> scan 1.1.0 -> scan 1.2.0",
                        "NO_SHARED_QUESTION questions"));
    }

    @Test
    void answersThatDoNotHoldAreRefusedWithTheirMoment() {
        Map<Instant, Response> wrong = Map.of(
                SPRING,
                Response.to(FIRST).answer("v1", "9").build(),
                SUMMER,
                Response.to(model("7.0.0", List.of(), "vision", question("v1", "vision")))
                        .build());
        assertThatThrownBy(() -> across(FIRST, SECOND).ofPerson(wrong))
                .isInstanceOf(InvalidResponseException.class)
                .hasMessageContaining("2024-04-01T00:00:00Z[0].answers")
                .hasMessageContaining("wrong-version");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> across(FIRST, SECOND).ofPerson(Map.of()));
    }

    @Test
    void storedResultsAreFollowedThroughTheVersionsBetween() {
        MaturityModel second = model(
                "1.0.1",
                List.of(new Migration("1.0.0", List.of(new MigrationStep.RenameDimension("vision", "sight")))),
                "sight",
                question("v1", "sight"),
                question("v2", "sight"),
                question("t1", "team"),
                question("t2", "team"));
        MaturityModel third = model(
                "1.0.2",
                List.of(new Migration("1.0.1", List.of(new MigrationStep.RenameDimension("sight", "view")))),
                "view",
                question("v1", "view"),
                question("v2", "view"),
                question("t1", "team"),
                question("t2", "team"));
        List<Measurement<PersonalResult>> results = List.of(
                new Measurement<>(SPRING, scorer(FIRST).score(response(FIRST, "1", Map.of()))),
                new Measurement<>(AUTUMN, scorer(third).score(response(third, "4", Map.of()))));
        ChangeRules through = ChangeRules.usual().withModels(ComparableModels.byMeaning(List.of(third, FIRST, second)));
        Trend trend = Trend.ofPerson(results, through).compared().orElseThrow();
        assertThat(trend.dimension("view").orElseThrow().changeSinceFirst()).contains(BigFraction.of(3));
        assertThat(trend.dimension("vision")).isEmpty();
        ChangeRules gap = ChangeRules.usual().withModels(ComparableModels.byMeaning(List.of(third, FIRST)));
        assertThat(Trend.ofPerson(results, gap).refusals())
                .extracting(Refusal::kind)
                .containsExactly(Refusal.Kind.SHARED_QUESTIONS);
        assertThat(through.models()
                        .figure(
                                results.get(1).result().provenance().model(),
                                results.get(0).result().provenance().model(),
                                "view"))
                .contains("vision");
    }
}
