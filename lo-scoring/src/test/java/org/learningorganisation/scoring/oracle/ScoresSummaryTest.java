package org.learningorganisation.scoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.group.GroupFigure;
import org.learningorganisation.scoring.group.GroupFigures;
import org.learningorganisation.scoring.group.QuestionCounts;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.PersonalScore;
import org.learningorganisation.scoring.result.QuestionAnswer;
import org.learningorganisation.scoring.result.ScoreOutcome;
import tools.jackson.databind.JsonNode;

/** {@code scan40/scores.json}: the design of the scan, the missing rules, and what all people together score. */
class ScoresSummaryTest {

    private static final OracleFile ORACLE = OracleFile.json("scan40/scores.json");

    private static final Map<String, PersonalResult> PERSONS = Scan40.persons(Scan40.HALF);

    private final Comparison comparison = Comparison.to(ORACLE);

    @Test
    void theBuiltInScanIsTheOneThatRScored() {
        assertThat(Scan40.MODEL.questions().stream().map(Question::id))
                .hasSize(40)
                .containsExactlyInAnyOrderElementsOf(texts(ORACLE.values().required("questions")));
        assertThat(Scan40.MODEL.questions().stream().filter(Question::reversed).map(Question::id))
                .hasSize(8)
                .containsExactlyInAnyOrderElementsOf(texts(ORACLE.values().required("reversed")));
        JsonNode dimensions = ORACLE.values().required("dimensions");
        assertThat(Scan40.MODEL.dimensions()).hasSize(11).hasSize(dimensions.size());
        dimensions.forEachEntry((dimension, questions) -> assertThat(Scan40.questions(dimension))
                .as(dimension)
                .containsExactlyInAnyOrderElementsOf(texts(questions)));
    }

    @Test
    void everyCellOfTheTableIsInOneOfTheFourStates() {
        GroupFigures groups = Scan40.groups(Scan40.HALF);
        List<QuestionCounts> questions = Scan40.questions("overall").stream()
                .map(question -> groups.question(Scan40.EVERYBODY, question))
                .toList();
        int answered = questions.stream().mapToInt(QuestionCounts::answered).sum();
        int notApplicable =
                questions.stream().mapToInt(QuestionCounts::notApplicable).sum();
        int dontKnow = questions.stream().mapToInt(QuestionCounts::dontKnow).sum();
        int unanswered = questions.stream().mapToInt(QuestionCounts::unanswered).sum();

        count("respondents", groups.respondents(Scan40.EVERYBODY));
        count("cells", answered + notApplicable + dontKnow + unanswered);
        count("empty_cells", unanswered);
        count("na_cells", notApplicable);
        count("complete_respondents", people(overall -> overall.counts().answered() == 40));
        assertThat(dontKnow).isZero();
        assertThat(comparison.figures()).isEqualTo(5);
    }

    @Test
    void theMissingRulesAskForTheSameNumberOfAnswers() {
        JsonNode needed = ORACLE.values().required("minimum_answered");
        needed.required("half")
                .forEachEntry((dimension, number) ->
                        comparison.same("half " + dimension, number.asInt(), fewestAnswers(Scan40.HALF, dimension)));
        needed.required("eighty")
                .forEachEntry((dimension, number) -> comparison.same(
                        "eighty " + dimension, number.asInt(), fewestAnswers(Scan40.EIGHTY, dimension)));
        assertThat(comparison.figures()).isEqualTo(2 * 11);
    }

    @Test
    void theRespondentsOfInterestAreFoundInTheirResults() {
        respondents("nothing_answered", person -> overall(person).counts().answered() == 0, 1);
        respondents(
                "a_discipline_more_than_half_unanswered",
                person -> overall(person).counts().answered() > 0
                        && person.disciplines().stream()
                                .anyMatch(discipline -> discipline.counts().answered() < 4),
                3);
        respondents(
                "a_discipline_exactly_half_answered",
                person -> person.disciplines().stream()
                        .anyMatch(discipline -> discipline.counts().answered() == 4),
                11);
        respondents(
                "straight_liner",
                person -> person.questions().stream()
                                        .map(QuestionAnswer::answer)
                                        .distinct()
                                        .count()
                                == 1
                        && overall(person).counts().answered() > 0,
                1);
    }

    @Test
    void allPeopleTogetherUnderTheHalfRule() {
        summary("summary_half", Scan40.HALF);
        assertThat(comparison.figures()).isEqualTo(12 * 8);
    }

    @Test
    void allPeopleTogetherUnderTheEightyPercentRule() {
        summary("summary_eighty", Scan40.EIGHTY);
        assertThat(comparison.figures()).isEqualTo(12 * 8);
    }

    private void summary(String name, ScoringPlan plan) {
        GroupFigures groups = Scan40.groups(plan);
        Map<String, PersonalResult> persons = Scan40.persons(plan);
        ORACLE.values().required(name).forEachEntry((figure, expected) -> {
            GroupFigure group = groups.figure(Scan40.EVERYBODY, figure);
            Optional<BigFraction> mean = Optional.ofNullable(group.values().get(Metric.RAW));
            List<BigFraction> scores = persons.values().stream()
                    .flatMap(person -> Scan40.score(person, figure).outcome().scored().stream())
                    .flatMap(scored -> scored.exact().stream())
                    .sorted()
                    .toList();
            comparison.same(figure + " scored", expected.required("scored").asInt(), group.people());
            comparison.same(
                    figure + " not scored",
                    expected.required("not_scored").asInt(),
                    groups.respondents(Scan40.EVERYBODY) - group.people());
            comparison.fraction(
                    figure + " sum",
                    expected.required("sum_exact").asString(),
                    scores.stream().reduce(BigFraction::add));
            comparison.fraction(
                    figure + " mean", expected.required("mean_exact").asString(), mean);
            comparison.number(figure + " mean", expected.required("mean"), mean);
            comparison.number(figure + " sd", expected.required("sd"), group.spread());
            comparison.number(figure + " min", expected.required("min"), Optional.of(scores.get(0)));
            comparison.number(figure + " max", expected.required("max"), Optional.of(scores.get(scores.size() - 1)));
        });
    }

    /** The smallest number of answers with which a dimension is scored. */
    private static int fewestAnswers(ScoringPlan plan, String dimension) {
        Scorer scorer = Scorer.of(Scan40.MODEL, plan);
        List<String> questions = Scan40.questions(dimension);
        return IntStream.rangeClosed(0, questions.size())
                .filter(answers -> {
                    Response.Builder response = Response.to(Scan40.MODEL);
                    questions.subList(0, answers).forEach(question -> response.answer(question, "3"));
                    return Scan40.score(scorer.score(response.build()), dimension)
                                    .outcome()
                            instanceof ScoreOutcome.Scored;
                })
                .min()
                .orElseThrow();
    }

    private void count(String name, int actual) {
        comparison.same(name, ORACLE.values().required(name).asInt(), actual);
    }

    private static int people(Predicate<PersonalScore> overall) {
        return (int) PERSONS.values().stream()
                .filter(person -> overall.test(overall(person)))
                .count();
    }

    private static void respondents(String name, Predicate<PersonalResult> which, int expectedSize) {
        List<String> expected =
                texts(ORACLE.values().required("respondents_of_interest").required(name));
        assertThat(PERSONS.entrySet().stream()
                        .filter(person -> which.test(person.getValue()))
                        .map(Map.Entry::getKey))
                .as(name)
                .hasSize(expectedSize)
                .containsExactlyElementsOf(expected);
    }

    private static PersonalScore overall(PersonalResult person) {
        return person.overall().orElseThrow();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).collect(Collectors.toList());
    }
}
