package org.learningorganisation.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningorganisation.scoring.testmodels.SmallScans.answers;
import static org.learningorganisation.scoring.testmodels.SmallScans.questions;
import static org.learningorganisation.scoring.testmodels.SmallScans.scan;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.group.Grouping;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.AssessmentResult;
import org.learningorganisation.scoring.strategy.ScoringMethods;
import org.learningorganisation.scoring.strategy.ScoringStrategy;
import org.learningorganisation.scoring.testmodels.GoldenScan;
import org.learningorganisation.scoring.testmodels.SmallScans;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Design section 4, rules 11 and 12: a stored result is read strictly, with or without the strategies that made it. */
class ResultReaderTest {

    private static final Scorer SCORER =
            Scorer.builder(GoldenScan.model()).clock(SmallScans.CLOCK).build();

    private static final String PERSONAL = DocumentWriter.json(SCORER.score(GoldenScan.person()));

    private static final String GROUP = DocumentWriter.json(SCORER.score(GoldenScan.people(), Grouping.path("team")));

    private static AssessmentResult read(String json) {
        return ResultReader.strict().read(json, DocumentFormat.JSON);
    }

    /** The only finding of a result that does not hold. */
    private static Finding refused(String json) {
        try {
            AssessmentResult result = read(json);
            throw new AssertionError("was read: " + result);
        } catch (InvalidResultException e) {
            assertThat(e.findings()).hasSize(1);
            return e.findings().get(0);
        }
    }

    private static String changed(String json, String from, String to) {
        String other = json.replaceFirst(from, to);
        assertThat(other).as("the change of %s", from).isNotEqualTo(json);
        return other;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"library\": | \"libary\": \"x\", \"library\": | document.unknown-property",
                "\"status\" | \"state\" | document.unknown-property",
                "\"mean\" | \"average\" | document.unknown-property",
                "\"library\": \"[^\"]*\" | \"library\": 3 | document.wrong-type",
                "\"computedAt\": \"[^\"]*\" | \"computedAt\": \"yesterday\" | document.wrong-type",
                "\"exact\": \"[^\"]*\" | \"exact\": \"3.5\" | document.wrong-type",
                "\"exact\": \"[^\"]*\" | \"exact\": \"1/0\" | document.wrong-type",
                "\"status\": \"SCORED\" | \"status\": \"DONE\" | document.wrong-type",
                "\"status\": \"SCORED\" | \"status\": \"NOT_SCORED\" | document.wrong-type",
                "\"status\": \"SCORED\" | \"reason\": \"UNDEFINED\", \"status\": \"SCORED\" | document.wrong-type",
                "\"status\": \"WITHHELD\" | \"score\": 50, \"status\": \"WITHHELD\" | document.wrong-type",
                "\"mean\": [0-9.]+ | \"mean\": \"NaN\" | document.wrong-type",
                "\"mean\": [0-9.]+ | \"mean\": 1e400 | document.wrong-type",
                "\"asked\": [0-9]+, | \"rating\": \"A\", | document.wrong-type",
                "\"level\": [{]\\s+\"id\"[^}]*}, | \"rating\": \"A\", | document.wrong-type",
                "\"minimum\": 5 | \"minimum\": 2 | document.wrong-type",
                "\"metric\": \"MIN_MAX\" | \"metric\": \"MAX\" | document.wrong-type",
                "\"formatVersion\": 1 | \"formatVersion\": 2 | document.newer-format",
                "\"grouping\": | \"counts\": {}, \"grouping\": | document.duplicate-key"
            })
    void whatDoesNotHoldIsAnErrorWithItsPlace(String from, String to, String rule) {
        Finding finding = refused(changed(GROUP, from, to));
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.path()).isNotEmpty();
        assertThat(finding.position()).isPresent();
    }

    @Test
    void aResultOfNoKnownKindIsRefused() {
        assertThat(refused(changed(GROUP, "\"kind\": \"GROUP\"", "\"kind\": \"TEAM\""))
                        .rule())
                .startsWith("document.");
        assertThat(refused(changed(GROUP, "\"kind\": \"GROUP\",", "")).rule()).startsWith("document.");
    }

    @Test
    void aRefusalNamesNeitherTheRespondentNorAnAnswer() {
        String secret = changed(PERSONAL, "\"r001\"", "\"secret-person\"");
        for (String wrong : List.of(
                changed(secret, "\"respondent\": \"secret-person\"", "\"respondent\": [\"secret-person\"]"),
                changed(secret, "\"answer\": \"5\"", "\"answer\": {\"secret-answer\": 5}"),
                changed(secret, "\"state\": \"GIVEN\"", "\"state\": \"secret-answer\""))) {
            Finding finding = refused(wrong);
            assertThat(finding.toString() + finding.data() + finding.hint())
                    .doesNotContain("secret-person", "secret-answer");
        }
    }

    @Test
    void aResultScoredByAStrategyThatIsNotRegisteredStaysReadable() {
        MaturityModel model = scan("d").questions(questions("q", 2, "d")).build();
        AssessmentResult result = Scorer.builder(model)
                .strategies(ScoringMethods.strategies().with("research.own", ScoringStrategy.weightedMean()))
                .plan(ScoringPlan.builder("own")
                        .strategy(Choice.of("research.own"))
                        .build())
                .build()
                .score(answers(model, "p", "2 3"));
        AssessmentResult read = read(DocumentWriter.json(result));
        assertThat(read).isEqualTo(result);
        assertThat(read.provenance().plan().choices().strategy().name()).isEqualTo("research.own");
    }

    @Test
    void yamlReadsBackEqual() {
        for (AssessmentResult result :
                List.of(SCORER.score(GoldenScan.person()), SCORER.score(GoldenScan.people(), Grouping.path("team")))) {
            assertThat(ResultReader.strict().read(DocumentWriter.yaml(result), DocumentFormat.YAML))
                    .isEqualTo(result);
        }
    }

    static Stream<Object> documents() {
        return Stream.of(
                SCORER.score(GoldenScan.person()),
                SCORER.score(GoldenScan.people(), Grouping.path("team")),
                SCORER.plan(),
                GoldenScan.everythingSet());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void jackson2AndJackson3WriteTheSameBytes(Object document) throws Exception {
        byte[] two = new ObjectMapper().writeValueAsBytes(document);
        byte[] three = JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build()
                .writeValueAsBytes(document);
        assertThat(new String(two, StandardCharsets.UTF_8)).isEqualTo(new String(three, StandardCharsets.UTF_8));
        assertThat(JsonMapper.shared().readTree(two))
                .isEqualTo(JsonMapper.shared().readTree(DocumentWriter.json(document)));
        assertThat(two.length).isGreaterThan(300);
    }
}
