package org.learningorganisation.scoring.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.InvalidResponseException;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.json.ResultReader;
import org.learningorganisation.scoring.level.AnswerChange;
import org.learningorganisation.scoring.level.LevelReached;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.level.NextLevel;
import org.learningorganisation.scoring.level.SmallestChange;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.plan.Registry;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.MissingAnswers;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.PersonalScore;
import org.learningorganisation.scoring.strategy.Item;
import org.learningorganisation.scoring.strategy.Score;
import org.learningorganisation.scoring.strategy.ScoringMethods;
import org.learningorganisation.scoring.strategy.ScoringStrategy;
import org.learningorganisation.scoring.testmodels.GoldenScan;

/** What a personal result says beside the scores. */
class PersonalExplanationTest {

    private static final MaturityModel SMALL = SmallScan.of(3);

    /** vision: 2, 2 (reversed from 4), 3; teams: 5, 5 (reversed from 1), not applicable. */
    private static final Response ANSWERS =
            SmallScan.answers(SMALL, Map.of("v-1", "2", "v-2", "4", "v-3", "3", "t-1", "5", "t-2", "1", "t-3", "na"));

    private static final ScoringStrategy LOWEST = items -> Score.exact(
            items.stream().map(Item::value).min(Comparator.naturalOrder()).orElseThrow());

    private static final Registry<ScoringStrategy> WITH_LOWEST =
            ScoringMethods.strategies().with("lowest", LOWEST);

    private static PersonalScore score(PersonalResult result, String id) {
        return result.scores()
                .filter(score -> score.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<SmallestChange> toNext(PersonalResult result, String id) {
        return score(result, id).standing().flatMap(LevelStanding::next).flatMap(NextLevel::smallestChange);
    }

    @Test
    void theSmallestChangeIsOneQuestionOfTheDisciplineThatHoldsTheLevelBack() {
        SmallestChange.Found found = (SmallestChange.Found) Scorer.of(SMALL).smallestChange(ANSWERS, "vision");

        assertThat(found.questions()).isEqualTo(1);
        assertThat(found.steps()).isEqualTo(2);
        assertThat(found.level()).isEqualTo(new LevelReached("growing", 2));
        assertThat(found.changes()).containsExactly(new AnswerChange("v-1", "2", "4", 2));
    }

    @Test
    void aReversedQuestionGoesDownToGetBetter() {
        Response answers = SmallScan.answers(
                SMALL, Map.of("v-1", "5", "v-2", "5", "v-3", "5", "t-1", "5", "t-2", "1", "t-3", "5"));

        assertThat(Scorer.of(SMALL).smallestChange(answers, "vision", 3))
                .isEqualTo(SmallestChange.Found.of(
                        new LevelReached("leading", 3), List.of(new AnswerChange("v-2", "5", "4", 1))));
    }

    @Test
    void theOverallLevelAsksForTheWeakestDisciplineToo() {
        Scorer scorer = Scorer.builder(SMALL)
                .plan(ScoringPlan.builder("no-rank-above")
                        .level(Choice.of("threshold-capped").with("above", 0))
                        .build())
                .build();
        PersonalResult result = scorer.score(ANSWERS);

        assertThat(score(result, "overall").standing().orElseThrow().cappedBy()).contains("vision");
        assertThat(toNext(result, "overall")).contains(scorer.smallestChange(ANSWERS, "vision", 2));
        SmallestChange.Found leading = (SmallestChange.Found) scorer.smallestChange(ANSWERS, "overall", 3);
        assertThat(leading.changes()).allMatch(change -> change.question().startsWith("v-"));
        assertThat(leading.questions()).isEqualTo(2);
        assertThat(leading.steps()).isEqualTo(5);
    }

    @Test
    void highestLevelsAndUnreachableOnesAreToldApart() {
        Scorer scorer = Scorer.of(SMALL);
        Response few = SmallScan.answers(SMALL, Map.of("t-1", "5", "t-2", "1"));

        assertThat(scorer.smallestChange(ANSWERS, "teams")).isEqualTo(new SmallestChange.AlreadyThere());
        assertThat(scorer.smallestChange(ANSWERS, "teams", 1)).isEqualTo(new SmallestChange.AlreadyThere());
        assertThat(scorer.smallestChange(few, "vision"))
                .isEqualTo(new SmallestChange.Unreachable(SmallestChange.Why.NO_LEVEL));
        assertThatThrownBy(() -> scorer.smallestChange(ANSWERS, "vision", 9))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no level has the rank 9; known: [1, 2, 3]");
        assertThatThrownBy(() -> scorer.smallestChange(ANSWERS, "nowhere"))
                .hasMessageContaining("unknown figure 'nowhere'; known: [vision, teams, overall]");
    }

    @Test
    void aSearchThatIsGivenUpSaysSo() {
        MaturityModel model = SmallScan.of(20);
        Map<String, String> codes = new HashMap<>();
        model.questions().forEach(question -> codes.put(question.id(), question.reversed() ? "5" : "1"));
        ScoringStrategy median = items -> Score.exact(items.stream()
                .map(Item::value)
                .sorted()
                .skip(items.size() / 2)
                .findFirst()
                .orElseThrow());
        Scorer scorer = Scorer.builder(model)
                .strategies(ScoringMethods.strategies().with("upper-median", median))
                .plan(ScoringPlan.builder("median")
                        .strategy(Choice.of("upper-median"))
                        .build())
                .build();
        Response response = SmallScan.answers(model, codes);

        assertThat(scorer.smallestChange(response, "vision")).isEqualTo(new SmallestChange.GaveUp(20_000, 20_000));
        assertThat(toNext(scorer.score(response), "vision")).contains(new SmallestChange.GaveUp(100, 100));
    }

    @Test
    void theWeakestLinkAsksForEveryQuestionThatIsTooLow() {
        Scorer scorer = Scorer.builder(SMALL)
                .strategies(WITH_LOWEST)
                .plan(ScoringPlan.builder("lowest")
                        .strategy(Choice.of("lowest"))
                        .build())
                .build();
        SmallestChange.Found found = (SmallestChange.Found) scorer.smallestChange(ANSWERS, "vision");

        assertThat(found.changes())
                .containsExactly(new AnswerChange("v-1", "2", "3", 1), new AnswerChange("v-2", "4", "3", 1));
    }

    @Test
    void effectsSayWhatLeavingAQuestionOutChanges() {
        Scorer scorer = Scorer.builder(SMALL)
                .strategies(WITH_LOWEST)
                .plan(ScoringPlan.builder("lowest")
                        .strategy(Choice.of("lowest"))
                        .build())
                .build();
        PersonalResult result = scorer.score(SmallScan.answers(
                SMALL, Map.of("v-1", "2", "v-2", "3", "v-3", "4", "t-1", "5", "t-2", "1", "t-3", "na")));

        assertThat(score(result, "vision").effects())
                .containsExactly(Map.entry("v-1", -25.0), Map.entry("v-2", 0.0), Map.entry("v-3", 0.0));
        assertThat(score(result, "vision").contributions()).isEmpty();
        assertThat(score(result, "overall").effects()).isEmpty();
        assertThat(score(result, "overall").contributions()).hasSize(2);
        assertThat(score(Scorer.of(SMALL).score(ANSWERS), "vision").effects()).isEmpty();
        assertThat(score(Scorer.of(SMALL).score(ANSWERS), "vision").contributions())
                .containsEntry("v-2", BigFraction.of(2, 3));
    }

    @Test
    void aResultSaysWhatTheMissingRuleDid() {
        PersonalResult result = Scorer.of(SMALL)
                .score(SmallScan.answers(SMALL, Map.of("v-1", "2", "v-2", "3", "v-3", "4", "t-1", "dk", "t-2", "1")));

        assertThat(score(result, "vision").missing()).isEmpty();
        assertThat(score(result, "teams").missing())
                .contains(new MissingAnswers("share-answered", MissingAnswers.Did.REFUSED, OptionalInt.of(2)));
        assertThat(score(Scorer.of(SMALL).score(ANSWERS), "teams").missing())
                .contains(new MissingAnswers("share-answered", MissingAnswers.Did.ANSWERED_ONLY, OptionalInt.empty()));
    }

    @Test
    void whatIfSaysWhichFiguresChange() {
        WhatIf better = Scorer.of(SMALL).whatIf(ANSWERS, Map.of("v-1", "4"));

        assertThat(better.changes()).extracting(ScoreChange::figure).containsExactly("vision", "overall");
        ScoreChange vision = better.changes().get(0);
        assertThat(vision.levelBefore()).contains(new LevelReached("start", 1));
        assertThat(vision.levelAfter()).contains(new LevelReached("growing", 2));
        assertThat(vision.scoreAfter()).isEqualTo(OptionalDouble.of(50));

        WhatIf removed = Scorer.of(SMALL).whatIf(ANSWERS, Map.of("t-1", ""));
        assertThat(removed.changes()).anySatisfy(change -> {
            assertThat(change.figure()).isEqualTo("teams");
            assertThat(change.scoreAfter()).isEmpty();
            assertThat(change.levelAfter()).isEmpty();
        });
        assertThat(Scorer.of(SMALL).whatIf(ANSWERS, Map.of("v-1", "2")).changes())
                .isEmpty();
    }

    @Test
    void whatIfRefusesUnknownCodesAndQuestions() {
        for (Map<String, String> wrong : List.of(Map.of("v-1", "9"), Map.of("nothing", "1"), Map.of("nothing", ""))) {
            assertThatThrownBy(() -> Scorer.of(SMALL).whatIf(ANSWERS, wrong))
                    .isInstanceOfSatisfying(
                            InvalidResponseException.class,
                            refused -> assertThat(refused.findings()).hasSize(1));
        }
    }

    @Test
    void everyOutcomeOfASearchReadsBack() {
        PersonalResult given = Scorer.of(SMALL).score(ANSWERS);
        for (SmallestChange change : List.of(
                new SmallestChange.GaveUp(3, 4),
                new SmallestChange.AlreadyThere(),
                new SmallestChange.Unreachable(SmallestChange.Why.BEST_ANSWERS_TOO_LOW))) {
            PersonalScore vision = score(given, "vision");
            LevelStanding standing = vision.standing().orElseThrow();
            PersonalScore other = new PersonalScore(
                    vision.id(),
                    vision.name(),
                    vision.outcome(),
                    vision.counts(),
                    vision.range(),
                    vision.parts(),
                    Optional.of(new LevelStanding(
                            standing.level(),
                            standing.capped(),
                            standing.cappedBy(),
                            standing.next().map(next -> next.with(change)))),
                    vision.rating(),
                    vision.contributions(),
                    Map.of("v-1", 0.5),
                    Optional.of(new MissingAnswers("rule", MissingAnswers.Did.LOWEST, OptionalInt.empty())));
            PersonalResult result = new PersonalResult(
                    given.provenance(),
                    given.respondent(),
                    given.overall(),
                    List.of(other),
                    given.successAreas(),
                    given.cells(),
                    given.questions());
            assertThat(ResultReader.strict().read(DocumentWriter.json(result), DocumentFormat.JSON))
                    .isEqualTo(result);
        }
    }

    @Test
    void scoresWithoutTheirExplanationAreTheSameScores() {
        Scorer scorer = Scorer.of(GoldenScan.model(), GoldenScan.everythingSet());
        List<PersonalScore> whole = scorer.score(GoldenScan.person()).scores().toList();
        List<PersonalScore> scores = scorer.scores(GoldenScan.person()).scores().toList();
        assertThat(scores).hasSameSizeAs(whole).isNotEmpty();
        for (int i = 0; i < whole.size(); i++) {
            PersonalScore same = whole.get(i);
            assertThat(scores.get(i)).satisfies(score -> {
                assertThat(score.id()).isEqualTo(same.id());
                assertThat(score.outcome()).isEqualTo(same.outcome());
                assertThat(score.counts()).isEqualTo(same.counts());
                assertThat(score.rating()).isEqualTo(same.rating());
                assertThat(score.standing().map(LevelStanding::level))
                        .isEqualTo(same.standing().map(LevelStanding::level));
                assertThat(score.standing().map(LevelStanding::effective))
                        .isEqualTo(same.standing().map(LevelStanding::effective));
                assertThat(score.contributions()).isEmpty();
                assertThat(score.standing().flatMap(LevelStanding::next).flatMap(NextLevel::smallestChange))
                        .isEmpty();
            });
        }
    }

    @Test
    void theOrderOfAnswersDoesNotMatter() {
        MaturityModel model = Catalogue.learningOrganisationScan();
        Response.Builder forward = Response.to(model);
        Response.Builder backward = Response.to(model);
        List<Question> questions = model.questions();
        for (int i = 0; i < questions.size(); i++) {
            forward.answer(questions.get(i).id(), Integer.toString(1 + i * 7 % 5));
            int j = questions.size() - 1 - i;
            backward.answer(questions.get(j).id(), Integer.toString(1 + j * 7 % 5));
        }
        PersonalResult one = Scorer.of(model).score(forward.build());
        PersonalResult other = Scorer.of(model).score(backward.build());

        assertThat(one.scores()).containsExactlyElementsOf(other.scores().toList());
        assertThat(toNext(one, "overall").orElseThrow()).isInstanceOf(SmallestChange.Found.class);
    }
}
