package org.learningorganisation.scoring.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningorganisation.scoring.testmodels.SmallScans.CLOCK;
import static org.learningorganisation.scoring.testmodels.SmallScans.FIVE;
import static org.learningorganisation.scoring.testmodels.SmallScans.discipline;
import static org.learningorganisation.scoring.testmodels.SmallScans.levels;
import static org.learningorganisation.scoring.testmodels.SmallScans.on;
import static org.learningorganisation.scoring.testmodels.SmallScans.question;
import static org.learningorganisation.scoring.testmodels.SmallScans.text;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Migration;
import org.learningorganisation.model.MigrationStep;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.evolution.DefinitionComparison;
import org.learningorganisation.model.evolution.Verdict;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.InvalidResponseException;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.comparison.ComparableModels;
import org.learningorganisation.scoring.comparison.Comparison;
import org.learningorganisation.scoring.comparison.Refusal;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.PersonalResult;

/** Issue 5: a comparison over time is whole, on the shared questions only, or refused. */
class AcrossVersionsTest {

    private static final MaturityModel OLDER = model(
            "1.0.0", List.of(), "vision", question("v1", "vision"), question("v2", "vision"), question("t1", "team"));

    /** A renamed dimension and question, declared. */
    private static final MaturityModel RENAMED = model(
            "1.0.1",
            List.of(
                    new MigrationStep.RenameDimension("vision", "shared-vision"),
                    new MigrationStep.RenameQuestion("v2", "v9")),
            "shared-vision",
            question("v1", "shared-vision"),
            Question.builder("v9", text("question v2"))
                    .scale("five")
                    .measures("shared-vision")
                    .build(),
            question("t1", "team"));

    /** A question more and one in other words. */
    private static final MaturityModel EXTENDED = model(
            "1.1.0",
            List.of(),
            "vision",
            question("v1", "vision"),
            Question.builder("v2", text("something else"))
                    .scale("five")
                    .measures("vision")
                    .build(),
            question("t1", "team"),
            question("t2", "team"));

    /** A question turned round. */
    private static final MaturityModel REVERSED = model(
            "2.0.0",
            List.of(),
            "vision",
            on(FIVE, "v1", "vision").reversed().build(),
            question("v2", "vision"),
            question("t1", "team"));

    private static MaturityModel model(
            String version, List<MigrationStep> steps, String vision, Question... questions) {
        return MaturityModel.builder("scan", version)
                .languages(LanguageTag.ENGLISH)
                .title(text("Scan"))
                .scales(FIVE)
                .disciplines(List.of(discipline(vision), discipline("team")))
                .questions(List.of(questions))
                .levels(levels(0, 50))
                .migrations(steps.isEmpty() ? List.of() : List.of(new Migration("1.0.0", steps)))
                .build();
    }

    private static Scorer scorer(MaturityModel model) {
        return Scorer.builder(model).clock(CLOCK).build();
    }

    private static Response response(MaturityModel model, String code) {
        Response.Builder response = Response.to(model).respondent("r1");
        model.questions().forEach(question -> response.answer(question.id(), code));
        return response.build();
    }

    private static List<Response> responses(MaturityModel model, int count, String code) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    Response.Builder response =
                            Response.to(model).respondent("r" + i).group("team", "T");
                    model.questions().forEach(question -> response.answer(question.id(), code));
                    return response.build();
                })
                .toList();
    }

    private static BigFraction change(PersonalChange change, String dimension) {
        return change.dimensions().stream()
                .filter(each -> each.id().equals(dimension))
                .findFirst()
                .flatMap(DimensionChange::difference)
                .orElseThrow()
                .change();
    }

    @Test
    void whereEverythingIsComparableTheWholeIsCompared() {
        VersionedChange<PersonalChange> change = AcrossVersions.between(OLDER, RENAMED)
                .scoredBy(AcrossVersionsTest::scorer)
                .change(response(OLDER, "2"), response(RENAMED, "5"))
                .compared()
                .orElseThrow();
        assertThat(change.basis()).isEqualTo(Verdict.COMPARABLE);
        assertThat(change.questions()).containsExactly("v1", "v9", "t1");
        assertThat(change.change().later().model().version()).isEqualTo("1.0.1");
        assertThat(change(change.change(), "shared-vision")).isEqualTo(BigFraction.of(3));
    }

    @Test
    void otherwiseTheSharedQuestionsAre() {
        Response later = Response.to(EXTENDED)
                .respondent("r1")
                .answer("v1", "4")
                .answer("v2", "1")
                .answer("t1", "3")
                .answer("t2", "5")
                .build();
        VersionedChange<PersonalChange> change = AcrossVersions.between(OLDER, EXTENDED)
                .scoredBy(AcrossVersionsTest::scorer)
                .change(response(OLDER, "2"), later)
                .compared()
                .orElseThrow();
        assertThat(change.basis()).isEqualTo(Verdict.SHARED_QUESTIONS);
        assertThat(change.questions()).containsExactly("v1", "t1");
        assertThat(change.definition()).hasSize(2);
        assertThat(change.change().later().model().version()).isEqualTo("1.1.0+shared.1.0.0");
        assertThat(change(change.change(), "vision")).isEqualTo(BigFraction.of(2));
        assertThat(change(change.change(), "team")).isEqualTo(BigFraction.of(1));
        assertThat(change(change.change(), "overall")).isEqualTo(BigFraction.of(3, 2));
    }

    @Test
    void groupsAreComparedOnTheSharedQuestionsToo() {
        VersionedChange<GroupChange> change = AcrossVersions.between(OLDER, EXTENDED)
                .scoredBy(AcrossVersionsTest::scorer)
                .change(responses(OLDER, 6, "2"), responses(EXTENDED, 7, "4"), Grouping.path("team"))
                .compared()
                .orElseThrow();
        assertThat(change.basis()).isEqualTo(Verdict.SHARED_QUESTIONS);
        assertThat(change.change().group("/T").orElseThrow().dimensions())
                .extracting(DimensionChange::id)
                .containsExactly("vision", "team", "overall");
        assertThat(change.change().group("/T").orElseThrow().dimensions())
                .allSatisfy(each ->
                        assertThat(each.difference().orElseThrow().change()).isEqualTo(BigFraction.of(2)));
    }

    @Test
    void whatIsNotComparableIsRefusedWithTheChangesNamed() {
        Comparison<VersionedChange<PersonalChange>> change =
                AcrossVersions.between(OLDER, REVERSED).change(response(OLDER, "2"), response(REVERSED, "2"));
        assertThat(change.refusals())
                .containsExactly(new Refusal(
                        Refusal.Kind.NOT_COMPARABLE,
                        "scan 1.0.0 -> scan 2.0.0",
                        "QUESTION_REVERSED questions[0].reversed"));
        assertThat(change.refusals().get(0).message().in(LanguageTag.ENGLISH, LanguageTag.ENGLISH))
                .isEqualTo("scan 1.0.0 -> scan 2.0.0: not comparable, because QUESTION_REVERSED questions[0].reversed");
    }

    @Test
    void answersThatDoNotHoldAreRefusedAndNotMigratedAway() {
        Response wrong = Response.to(OLDER).answer("v1", "9").build();
        assertThatThrownBy(() -> AcrossVersions.between(OLDER, EXTENDED).change(wrong, response(EXTENDED, "1")))
                .isInstanceOf(InvalidResponseException.class)
                .hasMessageContaining("earlier[0].answers");
        assertThatThrownBy(() -> AcrossVersions.between(OLDER, EXTENDED)
                        .change(response(EXTENDED, "1"), response(EXTENDED, "1")))
                .isInstanceOf(InvalidResponseException.class)
                .hasMessageContaining("wrong-version");
    }

    @Test
    void twoLinesDoTheSame() {
        var shared = DefinitionComparison.of(OLDER, EXTENDED).sharedQuestions();
        var scorer = scorer(shared.definition());
        var change = PersonalChange.between(
                scorer.score(shared.fromOlder(response(OLDER, "2"))),
                scorer.score(shared.fromNewer(response(EXTENDED, "4"))),
                ChangeRules.usual());
        assertThat(change(change.compared().orElseThrow(), "overall")).isEqualTo(BigFraction.of(2));
    }

    @Test
    void storedResultsAreComparedByMeaning() {
        ChangeRules byMeaning =
                ChangeRules.usual().withModels(ComparableModels.byMeaning(List.of(OLDER, RENAMED, EXTENDED)));
        PersonalResult older = scorer(OLDER).score(response(OLDER, "2"));
        PersonalResult renamed = scorer(RENAMED).score(response(RENAMED, "5"));
        PersonalResult extended = scorer(EXTENDED).score(response(EXTENDED, "5"));
        assertThat(PersonalChange.between(older, renamed, ChangeRules.usual()).refusals())
                .extracting(Refusal::kind)
                .containsExactly(Refusal.Kind.DEFINITION);
        PersonalChange forward =
                PersonalChange.between(older, renamed, byMeaning).compared().orElseThrow();
        assertThat(forward.dimensions())
                .extracting(DimensionChange::id)
                .containsExactly("shared-vision", "team", "overall");
        assertThat(change(forward, "shared-vision")).isEqualTo(BigFraction.of(3));
        PersonalChange backward =
                PersonalChange.between(renamed, older, byMeaning).compared().orElseThrow();
        assertThat(change(backward, "vision")).isEqualTo(BigFraction.of(-3));
        assertThat(PersonalChange.between(older, extended, byMeaning).refusals())
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.SHARED_QUESTIONS);
                    assertThat(refusal.other()).contains("QUESTION_TEXT questions[1].text[en]", "QUESTION_ADDED");
                });
    }

    @Test
    void otherWordsAreRefusedThoughTheyScoreTheSame() {
        MaturityModel reworded = model(
                "1.1.0",
                List.of(),
                "vision",
                question("v1", "vision"),
                Question.builder("v2", text("something else"))
                        .scale("five")
                        .measures("vision")
                        .build(),
                question("t1", "team"));
        ComparableModels byMeaning = ComparableModels.byMeaning(List.of(OLDER, reworded));
        PersonalResult older = scorer(OLDER).score(response(OLDER, "2"));
        PersonalResult later = scorer(reworded).score(response(reworded, "2"));
        assertThat(ComparableModels.sameScoring()
                        .refusal(older.provenance().model(), later.provenance().model()))
                .isEmpty();
        assertThat(byMeaning.refusal(
                        older.provenance().model(), later.provenance().model()))
                .isPresent();
    }

    @Test
    void aDefinitionThatIsNotKnownIsHeldToTheSameScoring() {
        ComparableModels byMeaning = ComparableModels.byMeaning(List.of(OLDER));
        PersonalResult older = scorer(OLDER).score(response(OLDER, "2"));
        PersonalResult renamed = scorer(RENAMED).score(response(RENAMED, "2"));
        assertThat(byMeaning.refusal(
                        older.provenance().model(), renamed.provenance().model()))
                .map(Refusal::kind)
                .contains(Refusal.Kind.DEFINITION);
    }

    @Test
    void aTrendFollowsARenamedDimension() {
        ChangeRules byMeaning = ChangeRules.usual().withModels(ComparableModels.byMeaning(List.of(OLDER, RENAMED)));
        List<Measurement<GroupResult>> results = new ArrayList<>();
        results.add(new Measurement<>(
                CLOCK.instant(), scorer(OLDER).score(responses(OLDER, 6, "2"), Grouping.path("team"))));
        results.add(new Measurement<>(
                CLOCK.instant().plus(365, ChronoUnit.DAYS),
                scorer(RENAMED).score(responses(RENAMED, 6, "4"), Grouping.path("team"))));
        Trend trend = Trend.ofGroup("/T", results, byMeaning).compared().orElseThrow();
        assertThat(trend.dimensions())
                .extracting(DimensionTrend::id)
                .containsExactly("shared-vision", "team", "overall");
        assertThat(trend.dimension("shared-vision").orElseThrow().changeSinceFirst())
                .contains(BigFraction.of(2));
        assertThat(GroupChange.between(results.get(0).result(), results.get(1).result(), byMeaning)
                        .compared()
                        .orElseThrow()
                        .group("/T")
                        .orElseThrow()
                        .dimensions())
                .hasSize(3);
    }
}
