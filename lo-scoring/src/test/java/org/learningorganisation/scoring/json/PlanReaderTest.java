package org.learningorganisation.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.learningorganisation.scoring.testmodels.SmallScans.questions;
import static org.learningorganisation.scoring.testmodels.SmallScans.scan;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.plan.Choice;
import org.learningorganisation.scoring.plan.RelevantDifference;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.strategy.ScoringMethods;

/** Design section 4, rule 11, and section 5: a plan is read strictly, and an unknown method is named with the known ones. */
class PlanReaderTest {

    private static final MaturityModel MODEL =
            scan("d").questions(questions("q", 2, "d")).build();

    private static final String RELEVANT =
            "\"relevantDifference\": {\"metric\": \"RAW\", \"steps\": [{\"from\": 1, \"difference\": 0.5}]}";

    private static ScoringPlan read(String json) {
        return PlanReader.strict().read(json, DocumentFormat.JSON);
    }

    /** The only finding of a plan that does not hold. */
    private static Finding refused(String json) {
        try {
            ScoringPlan plan = read(json);
            throw new AssertionError("was read: " + plan);
        } catch (InvalidPlanException e) {
            assertThat(e.findings()).hasSize(1);
            return e.findings().get(0);
        }
    }

    @Test
    void everythingButTheIdHasItsDefault() {
        ScoringPlan plan = read("{\"id\": \"learning-organisation-default\"}");
        assertThat(plan).isEqualTo(ScoringPlan.usual());
        assertThat(Scorer.of(MODEL, plan).plan()).isEqualTo(Scorer.of(MODEL).plan());
    }

    @Test
    void theDefaultsAreThoseOfTheFormat() {
        String format = """
                {"formatVersion": 1, "id": "learning-organisation-default",
                 "strategy": {"name": "weighted-mean"}, "rollUp": {"name": "weighted-mean"},
                 "overall": {"of": "disciplines", "requires": "ALL"},
                 "missing": {"name": "share-answered", "share": 0.5, "of": "ASKED"}, "normalisation": "MIN_MAX",
                 "aggregation": "PERSON_MEAN", "level": {"name": "threshold-capped", "above": 1},
                 "groups": {"minimum": 5, "remainder": "HIDE_SIBLING"}}
                """;
        assertThat(Scorer.builder(MODEL).plan(read(format)).build().plan())
                .isEqualTo(Scorer.of(MODEL).plan());
    }

    @Test
    void aWholeNumberIsWholeHoweverItIsWritten() {
        String plan =
                "{\"id\": \"p\", \"overall\": {\"requires\": 2}, \"overrides\": [{\"depth\": 1}, {\"height\": 3}]}";
        assertThat(read(plan.replaceAll("([123])", "$1.0"))).isEqualTo(read(plan));
    }

    @Test
    void aPlanMayNameItsSchemaWhichIsNotKept() {
        assertThat(read("{\"$schema\": \"plan-1.schema.json\", \"id\": \"p\"}")).isEqualTo(read("{\"id\": \"p\"}"));
    }

    @Test
    void yamlReadsTheSameShape() {
        assertThat(PlanReader.strict()
                        .read("id: p\nmissing:\n  name: share-answered\n  share: 0.75\n", DocumentFormat.YAML))
                .isEqualTo(ScoringPlan.builder("p")
                        .missing(Choice.of("share-answered").with("share", new BigDecimal("0.75")))
                        .build());
    }

    @Test
    void aPlanMayHaveARelevantDifferenceOfItsOwn() {
        RelevantDifference rule =
                new RelevantDifference(Metric.RAW, List.of(new RelevantDifference.Step(1, new BigDecimal("0.5"))));
        ScoringPlan plan = read("{\"id\": \"p\", " + RELEVANT + "}");
        assertThat(plan.relevantDifference()).contains(rule);
        assertThat(plan)
                .isEqualTo(ScoringPlan.builder("p").relevantDifference(rule).build());
        assertThat(Scorer.of(MODEL, plan).plan().relevantDifference()).contains(rule);
        assertThat(read(DocumentWriter.json(plan))).isEqualTo(plan);
        assertThat(DocumentWriter.json(ScoringPlan.usual())).doesNotContain("relevantDifference");
        assertThat(ScoringPlan.usual().relevantDifference()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\": \"p\", \"strategie\": {\"name\": \"x\"}} | strategie",
                "{\"id\": \"p\", \"overall\": {\"off\": \"none\"}} | overall.off",
                "{\"id\": \"p\", \"groups\": {\"minimun\": 5}} | groups.minimun",
                "{\"id\": \"p\", \"overrides\": [{\"depth\": 1, \"missin\": {}}]} | overrides[0].missin",
                "{\"id\": \"p\", \"relevantDifference\": {\"metrik\": \"RAW\"}} | relevantDifference.metrik",
                "{\"id\": \"p\", \"relevantDifference\": {\"metric\": \"RAW\", \"steps\": [{\"form\": 1}]}} | relevantDifference.steps[0].form"
            })
    void anUnknownPropertyIsAnErrorWithItsPlace(String json, String path) {
        Finding finding = refused(json);
        assertThat(finding.rule()).isEqualTo("document.unknown-property");
        assertThat(finding.path()).isEqualTo(path);
        assertThat(finding.position()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"strategy\": {\"name\": \"x\"}} | document.missing-property | id",
                "{\"id\": 3} | document.wrong-type | id",
                "{\"id\": \"p\", \"id\": \"q\"} | document.duplicate-key | id",
                "{\"id\": \"p\", \"normalisation\": \"MINMAX\"} | document.wrong-type | normalisation",
                "{\"id\": \"p\", \"aggregation\": \"MEAN\"} | document.wrong-type | aggregation",
                "{\"id\": \"p\", \"overall\": {\"requires\": \"SOME\"}} | document.wrong-type | overall",
                "{\"id\": \"p\", \"overall\": {\"requires\": 0}} | document.wrong-type | overall",
                "{\"id\": \"p\", \"strategy\": {\"share\": 1}} | document.wrong-type | strategy",
                "{\"id\": \"p\", \"strategy\": \"sum\"} | document.wrong-type | strategy",
                "{\"id\": \"p\", \"groups\": {\"minimum\": \"5\"}} | document.wrong-type | groups.minimum",
                "{\"id\": \"p\", \"overrides\": [{\"depth\": 1, \"dimensions\": [\"d\"]}]} | document.wrong-type | overrides[0]",
                "{\"id\": \"p\", \"overrides\": [{\"depth\": 1, \"height\": 1}]} | document.wrong-type | overrides[0]",
                "{\"id\": \"p\", \"overrides\": [{\"depth\": \"all\"}]} | document.wrong-type | overrides[0]",
                "{\"id\": \"p\", \"overrides\": [{\"depth\": 1.5}]} | document.wrong-type | overrides[0]",
                "{\"id\": \"p\", \"overrides\": [{\"dimensions\": []}]} | document.wrong-type | overrides[0]",
                "{\"id\": \"p\", \"overrides\": [{}]} | document.wrong-type | overrides[0]",
                "{\"id\": \"p\", \"relevantDifference\": 0.3} | document.wrong-type | relevantDifference",
                "{\"id\": \"p\", \"relevantDifference\": {\"steps\": []}} | document.missing-property | relevantDifference.metric",
                "{\"id\": \"p\", \"relevantDifference\": {\"metric\": \"RAW\"}} | document.missing-property | relevantDifference.steps",
                "{\"id\": \"p\", \"relevantDifference\": {\"metric\": \"RAW\", \"steps\": []}} | document.wrong-type | relevantDifference",
                "{\"id\": \"p\", \"relevantDifference\": {\"metric\": \"RAW\", \"steps\": [{\"from\": 2, \"difference\": 1}]}} | document.wrong-type | relevantDifference",
                "{\"id\": \"p\", \"relevantDifference\": {\"metric\": \"RAW\", \"steps\": [{\"from\": 1, \"difference\": 0}]}} | document.wrong-type | relevantDifference.steps[0]",
                "{\"id\": \"p\", \"relevantDifference\": {\"metric\": \"RAW\", \"steps\": [{\"from\": 1, \"difference\": \"0.3\"}]}} | document.wrong-type | relevantDifference.steps[0].difference",
                "{\"id\": \"p\", \"relevantDifference\": {\"metric\": \"RAW\", \"steps\": [{\"from\": 1}]}} | document.missing-property | relevantDifference.steps[0].difference"
            })
    void whatDoesNotHoldIsAnErrorWithItsPlace(String json, String rule, String path) {
        Finding finding = refused(json);
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.path()).isEqualTo(path);
        assertThat(finding.position()).isPresent();
    }

    @Test
    void aNewerFormatVersionIsRecognisedBeforeAnythingElse() {
        Finding finding = refused("{\"formatVersion\": 2, \"idea\": [1, 2]}");
        assertThat(finding.rule()).isEqualTo("document.newer-format");
        assertThat(finding.path()).isEqualTo("formatVersion");
        assertThat(finding.message()).contains("2", "1");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 1, 0, -5})
    void aMinimumBelow3IsRefusedWithTheRange(int minimum) {
        Finding finding = refused("{\"id\": \"p\", \"groups\": {\"minimum\": " + minimum + "}}");
        assertThat(finding.path()).startsWith("groups");
        assertThat(finding.message()).contains("at least 3");
    }

    @Test
    void anUnknownMethodIsSaidWhenThePlanIsUsedWithTheKnownOnes() {
        ScoringPlan plan = read("{\"id\": \"p\", \"strategy\": {\"name\": \"research.top-box\"}}");
        assertThatThrownBy(() -> Scorer.of(MODEL, plan))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unknown strategy 'research.top-box'; known: ["
                        + String.join(", ", ScoringMethods.strategies().names()) + "]");
        assertThatThrownBy(() -> Scorer.of(MODEL, read("{\"id\": \"p\", \"rollUp\": {\"name\": \"weakest\"}}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("weakest", "geometric-mean", "of-questions", "weighted-mean");
        assertThatThrownBy(() -> Scorer.of(MODEL, read("{\"id\": \"p\", \"missing\": {\"name\": \"none\"}}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("missing rule", "'none'", "share-answered", "zero-when-incomplete");
        assertThatThrownBy(() -> Scorer.of(MODEL, read("{\"id\": \"p\", \"level\": {\"name\": \"gates\"}}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("level policy", "'gates'", "staged-gates", "threshold-capped");
        assertThatThrownBy(() -> Scorer.of(
                        MODEL,
                        read("{\"id\": \"p\", \"overrides\": [{\"depth\": 1, \"strategy\": {\"name\": \"total\"}}]}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("'total'", "sum", "weighted-mean");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"missing\": {\"name\": \"share-answered\", \"share\": 1.01} | share | 1.01 | from 0 to 1",
                "\"missing\": {\"name\": \"share-answered\", \"share\": -0.5} | share | -0.5 | from 0 to 1",
                "\"missing\": {\"name\": \"share-answered\", \"share\": \"half\"} | share | half | from 0 to 1",
                "\"missing\": {\"name\": \"share-answered\", \"of\": \"ALL\"} | of | ALL | [ASKED, APPLICABLE]",
                "\"level\": {\"name\": \"threshold-capped\", \"above\": 0.5} | above | 0.5 | from 0 to 100",
                "\"level\": {\"name\": \"threshold-capped\", \"above\": -1} | above | -1 | from 0 to 100"
            })
    void aParameterOutOfItsRangeIsNamedWithTheRange(String part, String name, String value, String range) {
        ScoringPlan plan = read("{\"id\": \"p\", " + part + "}");
        assertThatThrownBy(() -> Scorer.of(MODEL, plan))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("\"" + name + "\"", value, range);
    }

    @Test
    void anUnknownParameterIsNamedWithTheKnownOnes() {
        ScoringPlan plan = read("{\"id\": \"p\", \"missing\": {\"name\": \"share-answered\", \"chare\": 0.5}}");
        assertThatThrownBy(() -> Scorer.of(MODEL, plan))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("missing rule 'share-answered'", "[chare]", "[share, of]");
    }

    @Test
    void equalChoicesHaveEqualFingerprints() {
        String plain = fingerprint("{\"id\": \"p\"}");
        assertThat(
                        fingerprint(
                                "{\"id\": \"p\", \"missing\": {\"name\": \"share-answered\", \"of\": \"ASKED\", \"share\": 0.50}}"))
                .isEqualTo(plain);
        assertThat(List.of(
                        fingerprint("{\"id\": \"q\"}"),
                        fingerprint("{\"id\": \"p\", \"missing\": {\"name\": \"share-answered\", \"share\": 0.51}}"),
                        fingerprint("{\"id\": \"p\", \"normalisation\": \"RAW\"}"),
                        fingerprint("{\"id\": \"p\", " + RELEVANT + "}")))
                .doesNotContain(plain)
                .doesNotHaveDuplicates();
    }

    private static String fingerprint(String json) {
        return Scorer.of(MODEL, read(json))
                .score(Response.to(MODEL).build())
                .provenance()
                .plan()
                .fingerprint();
    }
}
