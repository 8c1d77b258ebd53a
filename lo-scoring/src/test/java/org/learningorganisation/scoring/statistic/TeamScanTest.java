package org.learningorganisation.scoring.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.learningorganisation.scoring.agreement.JointAgreement;
import org.learningorganisation.scoring.agreement.NullVariance;
import org.learningorganisation.scoring.agreement.OneWayAnova;
import org.learningorganisation.scoring.agreement.WithinGroupAgreement;
import org.learningorganisation.scoring.reliability.CronbachAlpha;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every figure of {@code oracle/team-scan} on agreement and reliability, to 1e-12. */
class TeamScanTest {

    private static final List<String> QUESTIONS = List.of("q1", "q2", "q3", "q4", "q5", "q6", "q7", "q8");
    private static final Set<String> REVERSED = Set.of("q3", "q6");
    private static final Set<String> TEAMS = Set.of("A", "B", "C");
    private static final int HALF_RULE = 4;
    private static final NullVariance UNIFORM = NullVariance.uniform(5);

    private static JsonNode expected;
    private static ScoreMatrix all;
    private static Map<String, ScoreMatrix> teams;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = resource("expected.json")) {
            expected = JsonMapper.shared().readTree(in).required("values");
        }
        List<List<Optional<BigFraction>>> everyone = new ArrayList<>();
        Map<String, List<List<Optional<BigFraction>>>> byTeam = new TreeMap<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader in = new InputStreamReader(resource("responses.csv"), StandardCharsets.UTF_8)) {
            for (CSVRecord person : format.parse(in)) {
                List<Optional<BigFraction>> row =
                        QUESTIONS.stream().map(id -> score(id, person.get(id))).toList();
                everyone.add(row);
                byTeam.computeIfAbsent(person.get("team"), team -> new ArrayList<>())
                        .add(row);
            }
        }
        all = new ScoreMatrix(QUESTIONS.size(), everyone);
        teams = new TreeMap<>();
        byTeam.forEach((team, rows) -> teams.put(team, new ScoreMatrix(QUESTIONS.size(), rows)));
        assertThat(all.people()).hasSize(12);
        assertThat(teams).containsOnlyKeys(TEAMS);
    }

    @Test
    void agreementPerQuestionAndTeam() {
        JsonNode questions = expected.required("questions");
        assertThat(questions.propertyNames()).containsExactlyElementsOf(QUESTIONS);
        for (int i = 0; i < QUESTIONS.size(); i++) {
            JsonNode rwg = questions.required(QUESTIONS.get(i)).required("rwg");
            assertThat(rwg.propertyNames()).containsExactlyInAnyOrderElementsOf(TEAMS);
            for (String team : TEAMS) {
                Sample answers = teams.get(team).question(i);
                assertStatistic(
                        QUESTIONS.get(i) + " " + team, WithinGroupAgreement.rwg(answers, UNIFORM), rwg.required(team));
            }
        }
    }

    @Test
    void jointAgreementWithAvailableAnswers() {
        JsonNode block = expected.required("rwg_j_available");
        assertThat(block.propertyNames()).containsExactlyInAnyOrderElementsOf(TEAMS);
        for (String team : TEAMS) {
            JsonNode want = block.required(team);
            JointAgreement got = WithinGroupAgreement.rwgJAvailable(teams.get(team), UNIFORM);
            assertThat(want.propertyNames()).containsExactlyInAnyOrder("items_used", "rwg_j");
            assertThat(got.questionsUsed())
                    .isEqualTo(want.required("items_used").intValue());
            assertStatistic(team, got.statistic(), want.required("rwg_j"));
        }
    }

    @Test
    void jointAgreementOfCompleteRespondents() {
        JsonNode block = expected.required("rwg_j_listwise");
        assertThat(block.propertyNames()).containsExactlyInAnyOrderElementsOf(TEAMS);
        for (String team : TEAMS) {
            JsonNode want = block.required(team);
            JointAgreement got = WithinGroupAgreement.rwgJListwise(teams.get(team), UNIFORM);
            assertThat(want.propertyNames()).isSubsetOf("n", "items_used", "rwg_j");
            assertThat(got.statistic().n()).isEqualTo(want.required("n").intValue());
            // the oracle leaves the number out where there is no figure
            assertThat(got.questionsUsed()).isEqualTo(want.path("items_used").asInt(0));
            assertStatistic(team, got.statistic(), want.required("rwg_j"));
        }
        assertThat(WithinGroupAgreement.rwgJListwise(teams.get("C"), UNIFORM).statistic())
                .isEqualTo(Statistic.undefined(UndefinedReason.TOO_FEW_PEOPLE, 1));
    }

    @Test
    void agreementOfPersonMeansUnderTheHalfRule() {
        JsonNode block = expected.required("rwg_of_half_rule_person_means");
        assertThat(block.propertyNames()).containsExactlyInAnyOrderElementsOf(TEAMS);
        for (String team : TEAMS) {
            Sample means = Sample.of(means(teams.get(team), HALF_RULE));
            assertStatistic(team, WithinGroupAgreement.rwg(means, UNIFORM), block.required(team));
        }
    }

    @Test
    void analysisOfVariance() {
        OneWayAnova anova = OneWayAnova.of(teams.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> means(e.getValue(), 1))));
        Map<String, Statistic> figures = new LinkedHashMap<>();
        figures.put("ss_between", anova.sumOfSquaresBetween());
        figures.put("ss_within", anova.sumOfSquaresWithin());
        figures.put("msb", anova.meanSquareBetween());
        figures.put("msw", anova.meanSquareWithin());
        figures.put("f", anova.f());
        figures.put("p", anova.p());
        figures.put("icc1_mean_group_size", anova.icc1WithMeanGroupSize());
        figures.put("icc1_n0", anova.icc1WithN0());
        figures.put("n0", anova.n0());
        figures.put("icc2", anova.icc2());

        JsonNode block = expected.required("anova");
        Map<String, JsonNode> rest = new TreeMap<>();
        block.properties().forEach(entry -> rest.put(entry.getKey(), entry.getValue()));
        assertThat(anova.people()).isEqualTo(12);
        assertThat(anova.groups()).isEqualTo(3);
        assertThat(anova.degreesOfFreedomBetween()).isEqualTo(rest.remove("df1").intValue());
        assertThat(anova.degreesOfFreedomWithin()).isEqualTo(rest.remove("df2").intValue());
        assertThat(rest).containsOnlyKeys(figures.keySet());
        figures.forEach((name, got) -> {
            assertStatistic(name, got, rest.get(name));
            assertThat(got.n()).isEqualTo(12);
        });
    }

    @Test
    void alphaOfCompleteRespondents() {
        JsonNode block = expected.required("alpha_listwise");
        assertThat(block.propertyNames()).containsExactlyInAnyOrder("n", "raw_alpha");
        Statistic got = CronbachAlpha.listwise(all);
        assertThat(got.n()).isEqualTo(block.required("n").intValue());
        assertStatistic("alpha", got, block.required("raw_alpha"));
    }

    private static void assertStatistic(String name, Statistic got, JsonNode want) {
        if (want.isNull()) {
            assertThat(got).as(name).isInstanceOf(Statistic.Undefined.class);
        } else {
            assertThat(got).as(name).isInstanceOf(Statistic.Figure.class);
            assertThat(((Statistic.Figure) got).value()).as(name).isCloseTo(want.doubleValue(), within(1e-12));
        }
    }

    private static List<BigFraction> means(ScoreMatrix scores, int fewestAnswers) {
        return scores.people().stream()
                .map(row -> Sample.of(row.stream().flatMap(Optional::stream).toList()))
                .filter(answers -> answers.size() >= fewestAnswers)
                .map(answers -> answers.sum().divide(answers.size()))
                .toList();
    }

    private static Optional<BigFraction> score(String question, String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        int answer = Integer.parseInt(cell);
        return Optional.of(BigFraction.of(REVERSED.contains(question) ? 6 - answer : answer));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(TeamScanTest.class.getResourceAsStream("/oracle/team-scan/" + name), name);
    }
}
