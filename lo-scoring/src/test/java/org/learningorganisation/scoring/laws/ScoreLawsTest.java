package org.learningorganisation.scoring.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.PersonalScore;
import org.learningorganisation.scoring.result.QuestionAnswer;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.strategy.Reason;
import org.learningorganisation.scoring.testmodels.ArbitraryScan;
import org.learningorganisation.scoring.testmodels.Changed;

/** Issue 2 Shows 6 and design section 6: laws of the score of one person. */
class ScoreLawsTest {

    private static final double CLOSED_FORM = 1e-12;

    @Provide
    Arbitrary<ArbitraryScan> scans() {
        return ArbitraryScan.any(6);
    }

    @Provide
    Arbitrary<ArbitraryScan> uniform() {
        return ArbitraryScan.uniform(6);
    }

    @Property(tries = 50)
    void aReversedQuestionScoresAsItsMirror(@ForAll("scans") ArbitraryScan scan) {
        MaturityModel model = Changed.mirrored(scan.model());
        Scorer scorer = scan.scorer();
        Scorer other = scan.scorer(model);
        long compared = 0;
        for (Response response : scan.responses()) {
            List<PersonalScore> scores = Compared.scores(scorer.score(response));
            List<PersonalScore> mirrored = Compared.scores(other.score(Changed.mirrored(model, response)));
            assertThat(Compared.withoutChanges(mirrored)).isEqualTo(Compared.withoutChanges(scores));
            assertThat(Compared.sizesOfChanges(mirrored)).isEqualTo(Compared.sizesOfChanges(scores));
            compared += scored(scores);
        }
        Compared.inManyTries(compared);
    }

    @Property(tries = 50)
    void aMeanLiesWithinTheAnswersItIsOf(@ForAll("scans") ArbitraryScan scan) {
        long compared = 0;
        for (Response response : scan.responses()) {
            PersonalResult result = scan.scorer().score(response);
            for (PersonalScore score : Compared.scores(result)) {
                if (score.outcome() instanceof ScoreOutcome.Scored shown) {
                    double least = shown.metric() == Metric.MIN_MAX ? 0 : Double.NEGATIVE_INFINITY;
                    assertThat(shown.score()).isBetween(least, 100.0);
                }
                if (Compared.exact(score).isPresent()) {
                    List<BigFraction> keyed = keyed(scan.model(), result, score.id());
                    assertThat(Compared.exact(score).get())
                            .isBetween(
                                    keyed.stream().min(BigFraction::compareTo).orElseThrow(),
                                    keyed.stream().max(BigFraction::compareTo).orElseThrow());
                    compared++;
                }
            }
        }
        Compared.inManyTries(compared);
    }

    /** The scores that count of the questions under a dimension, a cell or the whole. */
    private static List<BigFraction> keyed(MaturityModel model, PersonalResult result, String id) {
        Set<String> measuring = model.questions().stream()
                .filter(question -> id.equals("overall")
                        || List.of(id.split("\\*", -1)).stream().allMatch(each -> measures(model, question, each)))
                .map(Question::id)
                .collect(Collectors.toSet());
        return result.questions().stream()
                .filter(answer -> measuring.contains(answer.id()))
                .flatMap(answer -> answer.score().stream())
                .map(Fractions::of)
                .toList();
    }

    private static boolean measures(MaturityModel model, Question question, String dimension) {
        return question.dimensions().contains(dimension)
                || model.dimensions().stream()
                        .filter(each -> each.parent().filter(dimension::equals).isPresent())
                        .map(Dimension::id)
                        .anyMatch(child -> measures(model, question, child));
    }

    @Property(tries = 50)
    void turningAnUnansweredQuestionIntoNotApplicableChangesNoScore(@ForAll("scans") ArbitraryScan scan) {
        Scorer scorer = scan.scorer();
        long compared = 0;
        for (Response response : scan.responses()) {
            Map<String, String> more = new LinkedHashMap<>(response.answers());
            for (Question question : scan.model().questions()) {
                AnswerScale scale =
                        question.scale().flatMap(scan.model()::scale).orElseThrow();
                if (scale.option("na").isPresent() && more.putIfAbsent(question.id(), "na") == null) {
                    compared++;
                }
            }
            List<PersonalScore> before = Compared.scores(scorer.score(response));
            List<PersonalScore> after = Compared.scores(scorer.score(Changed.answers(response, more)));
            assertThat(after).hasSameSizeAs(before);
            for (int place = 0; place < before.size(); place++) {
                PersonalScore one = before.get(place);
                PersonalScore other = after.get(place);
                assertThat(sameReasonForNothing(other.outcome())).isEqualTo(sameReasonForNothing(one.outcome()));
                assertThat(other.standing()).isEqualTo(one.standing());
                assertThat(other.contributions()).isEqualTo(one.contributions());
                assertThat(other.counts().answered()).isEqualTo(one.counts().answered());
                assertThat(other.counts().asked()).isEqualTo(one.counts().asked());
            }
        }
        Compared.inManyTries(compared);
    }

    /** Where nothing is answered, the reason says whether that is because nothing applies. */
    private static ScoreOutcome sameReasonForNothing(ScoreOutcome outcome) {
        return outcome.reasonForNone().filter(Reason.NOT_APPLICABLE::equals).isPresent()
                ? new ScoreOutcome.NotScored(Reason.NO_ANSWERS)
                : outcome;
    }

    @Property(tries = 50)
    void answersThatAllSayTheSameGiveThatAnswer(
            @ForAll("uniform") ArbitraryScan scan, @ForAll @IntRange(max = 4) int option) {
        MaturityModel model =
                Changed.eachQuestion(scan.model(), question -> question.reversed() ? plain(question) : question);
        AnswerScale scale = model.scale("long").orElseThrow();
        Response response = answering(model, "c" + option);
        BigFraction said =
                Fractions.of(scale.option("c" + option).orElseThrow().score().orElseThrow());
        List<PersonalScore> scores = Compared.scores(scan.scorer(model).score(response)).stream()
                .filter(score -> score.outcome().scored().isPresent())
                .toList();
        assertThat(scores.stream().map(PersonalScore::id)).containsAll(measuredBy(model));
        assertThat(scores).allSatisfy(score -> assertThat(Compared.exact(score)).contains(said));
        Compared.inManyTries(scores.size());
    }

    private static Set<String> measuredBy(MaturityModel model) {
        return model.questions().stream()
                .flatMap(question -> question.dimensions().stream())
                .collect(Collectors.toSet());
    }

    private static Question plain(Question question) {
        return new Question(
                question.id(),
                question.dimensions(),
                question.scale(),
                question.text(),
                question.description(),
                question.kind(),
                false,
                question.weight(),
                question.required(),
                question.level(),
                question.extensions());
    }

    private static Response answering(MaturityModel model, String code) {
        Response.Builder response = Response.to(model);
        model.questions().stream()
                .filter(question -> question.kind() == Question.Kind.SCORED)
                .forEach(question -> response.answer(question.id(), code));
        return response.build();
    }

    @Property(tries = 50)
    void theBestAnswersGive100AndTheWorstGive0OnAnyMixOfScales(
            @ForAll("scans") ArbitraryScan scan, @ForAll boolean best) {
        Response.Builder response = Response.to(scan.model());
        for (Question question : scan.model().questions()) {
            AnswerScale scale = question.scale().flatMap(scan.model()::scale).orElseThrow();
            boolean highest = best != question.reversed();
            response.answer(
                    question.id(),
                    Changed.codeWith(scale, (highest ? scale.highestScore() : scale.lowestScore()).orElseThrow()));
        }
        List<PersonalScore> scores = Compared.scores(scan.scorer().score(response.build()));
        long compared = 0;
        for (PersonalScore score : scores) {
            if (score.outcome() instanceof ScoreOutcome.Scored shown && shown.metric() == Metric.MIN_MAX) {
                assertThat(shown.score()).isEqualTo(best ? 100.0 : 0.0);
                compared++;
            }
        }
        Compared.inManyTries(scan.plan().normalisation() == Metric.MIN_MAX ? compared : 1);
    }

    @Property(tries = 40)
    void multiplyingAllWeightsByAConstantChangesNothing(
            @ForAll("scans") ArbitraryScan scan,
            @ForAll @BigRange(min = "0.01", max = "1000") @Scale(2) BigDecimal factor) {
        Scorer scorer = scan.scorer();
        Scorer other = scan.scorer(Changed.weightsTimes(scan.model(), factor));
        long compared = 0;
        for (Response response : scan.responses()) {
            List<PersonalScore> scores = Compared.scores(scorer.score(response));
            assertThat(Compared.scores(other.score(response))).isEqualTo(scores);
            compared += scored(scores);
        }
        assertThat(other.score(scan.responses(), scan.grouping()).everybody())
                .isEqualTo(scorer.score(scan.responses(), scan.grouping()).everybody());
        Compared.inManyTries(compared);
    }

    @Property(tries = 50)
    void contributionsAddUpToTheScore(@ForAll("scans") ArbitraryScan scan) {
        long compared = 0;
        for (Response response : scan.responses()) {
            for (PersonalScore score : Compared.scores(scan.scorer().score(response))) {
                BigFraction sum = score.contributions().values().stream().reduce(BigFraction.ZERO, BigFraction::add);
                if (score.outcome() instanceof ScoreOutcome.Scored shown) {
                    assertThat(score.contributions()).isNotEmpty();
                    if (shown.exact().isPresent()) {
                        assertThat(sum).isEqualTo(shown.exact().get());
                    } else {
                        assertThat(sum.doubleValue()).isCloseTo(shown.score(), within(CLOSED_FORM * 100));
                        assertThat(sum.doubleValue()).isEqualTo(shown.score());
                    }
                    compared++;
                } else {
                    assertThat(score.contributions()).isEmpty();
                }
            }
        }
        Compared.inManyTries(compared);
    }

    @Property(tries = 40)
    void everyQuestionIsInExactlyOneOfTheFourStates(@ForAll("scans") ArbitraryScan scan) {
        long compared = 0;
        for (Response response : scan.responses()) {
            PersonalResult result = scan.scorer().score(response);
            for (QuestionAnswer answer : result.questions()) {
                boolean given = answer.state() == QuestionAnswer.State.GIVEN;
                assertThat(answer.score().isPresent()).isEqualTo(given);
                assertThat(answer.answer())
                        .isEqualTo(Optional.ofNullable(response.answers().get(answer.id())));
                assertThat(answer.answer().isEmpty()).isEqualTo(answer.state() == QuestionAnswer.State.UNANSWERED);
                compared += given ? 1 : 0;
            }
            assertThat(Compared.scores(result))
                    .allSatisfy(score -> assertThat(score.counts().unanswered()).isNotNegative());
        }
        Compared.inManyTries(compared);
    }

    private static long scored(List<PersonalScore> scores) {
        return scores.stream()
                .filter(score -> score.outcome().scored().isPresent())
                .count();
    }
}
