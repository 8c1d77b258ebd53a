package org.learningorganisation.scoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.learningorganisation.model.Question;
import org.learningorganisation.scoring.agreement.AgreementReference;
import org.learningorganisation.scoring.agreement.BetweenGroups;
import org.learningorganisation.scoring.agreement.NullVariance;
import org.learningorganisation.scoring.agreement.OneWayAnova;
import org.learningorganisation.scoring.agreement.ScaleAgreement;
import org.learningorganisation.scoring.agreement.WithinGroupAgreement;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.statistic.ScoreCounts;
import org.learningorganisation.scoring.statistic.ScoreMatrix;
import tools.jackson.databind.JsonNode;

/** {@code scan40/agreement.json}: every figure of every team and dimension. */
class AgreementOfTeamsTest {

    private static final OracleFile ORACLE = OracleFile.json("scan40/agreement.json");
    private static final List<CSVRecord> ROWS = OracleFile.csv("scan40/responses.csv");
    private static final AgreementReference FIVE_OPTIONS = AgreementReference.ofOptions(5);
    private static final Map<String, List<CSVRecord>> TEAMS =
            ROWS.stream().collect(Collectors.groupingBy(row -> row.get("team"), TreeMap::new, Collectors.toList()));

    private final StatisticComparison comparison = new StatisticComparison(ORACLE.tolerance());

    @Test
    void theNullVariancesAreThoseOfTheFile() {
        JsonNode nulls = ORACLE.values().required("null_variance");
        assertThat(nulls.propertyNames()).containsExactlyInAnyOrder("uniform", "slight_skew");
        nulls.properties().forEach(entry -> {
            NullVariance variance = FIVE_OPTIONS.nullVariances().get(entry.getKey());
            assertThat(variance.value().doubleValue())
                    .isEqualTo(entry.getValue().doubleValue());
        });
    }

    @Test
    void everyTeamOnEveryQuestion() {
        JsonNode teams = ORACLE.values().required("teams");
        assertThat(teams.propertyNames()).containsExactlyInAnyOrderElementsOf(TEAMS.keySet());
        TEAMS.forEach((team, rows) -> {
            JsonNode block = teams.required(team);
            assertThat(block.propertyNames()).containsExactlyInAnyOrder("respondents", "rwg", "scales");
            assertThat(rows).hasSize(block.required("respondents").intValue());
            JsonNode rwg = block.required("rwg");
            List<String> questions = Scan40.questions("overall");
            assertThat(rwg.propertyNames()).containsExactlyInAnyOrderElementsOf(questions);
            for (String question : questions) {
                ScoreCounts answers =
                        ScoreCounts.of(matrix(rows, List.of(question)).question(0));
                comparison.same(
                        team + " " + question,
                        rwg.required(question),
                        WithinGroupAgreement.rwg(answers, NullVariance.uniform(5)));
            }
        });
        assertThat(comparison.figures()).isEqualTo(12 * 40);
    }

    @Test
    void everyTeamOnEveryDiscipline() {
        TEAMS.forEach((team, rows) -> {
            JsonNode scales = ORACLE.values().required("teams").required(team).required("scales");
            assertThat(scales.propertyNames()).containsExactlyInAnyOrderElementsOf(Scan40.disciplines());
            for (String discipline : Scan40.disciplines()) {
                JsonNode block = scales.required(discipline);
                assertThat(block.propertyNames()).containsExactlyInAnyOrder("listwise", "available");
                ScoreMatrix scores = matrix(rows, Scan40.questions(discipline));
                compare(
                        team + " " + discipline + " listwise",
                        block.required("listwise"),
                        ScaleAgreement.listwise(scores, FIVE_OPTIONS));
                compare(
                        team + " " + discipline + " available",
                        block.required("available"),
                        ScaleAgreement.available(scores, FIVE_OPTIONS));
            }
        });
        // mean variance, two r_wg(j), two AD
        assertThat(comparison.figures()).isEqualTo(12 * 5 * 2 * 5);
    }

    private void compare(String what, JsonNode expected, ScaleAgreement actual) {
        expected.properties().forEach(entry -> {
            String name = entry.getKey();
            if (actual.counts().containsKey(name)) {
                assertThat(actual.counts().get(name))
                        .as(what + " " + name)
                        .isEqualTo(entry.getValue().intValue());
            } else {
                assertThat(actual.statistics()).containsKey(name);
                comparison.same(
                        what + " " + name, entry.getValue(), actual.statistics().get(name));
            }
        });
        assertThat(expected.size()).isEqualTo(7);
    }

    @Test
    void everyDimensionBetweenTeams() {
        Map<String, PersonalResult> persons = Scan40.persons(Scan40.HALF);
        JsonNode icc = ORACLE.values().required("icc");
        assertThat(icc.propertyNames()).containsExactlyInAnyOrderElementsOf(Scan40.figures());
        StatisticComparison between = new StatisticComparison(1e-10);
        for (String figure : Scan40.figures()) {
            BetweenGroups actual = BetweenGroups.of(OneWayAnova.of(scores(persons, figure)));
            JsonNode expected = icc.required(figure);
            TreeSet<String> keys = new TreeSet<>(actual.counts().keySet());
            keys.addAll(actual.statistics().keySet());
            assertThat(expected.propertyNames()).containsExactlyInAnyOrderElementsOf(keys);
            actual.counts()
                    .forEach((name, count) -> assertThat(count)
                            .as(figure + " " + name)
                            .isEqualTo(expected.required(name).intValue()));
            actual.statistics()
                    .forEach(
                            (name, statistic) -> between.same(figure + " " + name, expected.required(name), statistic));
        }
        assertThat(between.figures()).isEqualTo(12 * 10);
    }

    private static Map<String, List<BigFraction>> scores(Map<String, PersonalResult> persons, String figure) {
        return ROWS.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("team"),
                        Collectors.flatMapping(
                                row -> exact(Scan40.score(persons.get(row.get("respondent")), figure)
                                        .outcome()),
                                Collectors.toList())));
    }

    private static Stream<BigFraction> exact(ScoreOutcome outcome) {
        return outcome instanceof ScoreOutcome.Scored scored ? scored.exact().stream() : Stream.empty();
    }

    private static ScoreMatrix matrix(List<CSVRecord> rows, List<String> ids) {
        List<Question> questions = Scan40.MODEL.questions().stream()
                .filter(question -> ids.contains(question.id()))
                .toList();
        return new ScoreMatrix(
                questions.size(),
                rows.stream()
                        .map(row -> questions.stream()
                                .map(question -> score(question, row.get(question.id())))
                                .toList())
                        .toList());
    }

    private static Optional<BigFraction> score(Question question, String cell) {
        if (cell.isEmpty() || cell.equals("na")) {
            return Optional.empty();
        }
        int answer = Integer.parseInt(cell);
        return Optional.of(BigFraction.of(question.reversed() ? 6 - answer : answer));
    }
}
