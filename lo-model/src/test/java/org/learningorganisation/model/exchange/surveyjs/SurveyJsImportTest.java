package org.learningorganisation.model.exchange.surveyjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.testmodels.MaturityModels;
import org.learningorganisation.model.testmodels.SmallModel;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.Severity;

/** Definitions section 3: a 99 on a scale of 1 to 5 is refused with a path, and nothing is dropped. */
class SurveyJsImportTest {

    private static final MaturityModel SCAN = Catalogue.learningOrganisationScan();
    private static final SurveyJs MATRIX = SurveyJs.of(SCAN, SurveyJsForm.MATRIX);
    private static final SurveyJs FLAT = SurveyJs.of(SCAN, SurveyJsForm.FLAT);
    private static final SurveyJs SMALL = SurveyJs.of(SmallModel.MODEL, SurveyJsForm.FLAT);

    @Test
    void theSampleOfTheDocumentationRuns() {
        SurveyJs form = SurveyJs.of(Catalogue.learningOrganisationScan(), SurveyJsForm.FLAT);
        String definition = form.export().text(); // for new Model(..)
        Document<Response> answers = form.read("{\"sv-bt-1\": 4}"); // what survey.data holds
        assertThat(definition).startsWith("{");
        assertThat(answers.holds()).isTrue();
    }

    @Test
    void theDataOfAMatrixIsRead() {
        Document<Response> read = MATRIX.read("{\"shared-vision\": {\"sv-bt-1\": 4, \"sv-dv-1\": \"na\"}}");
        assertThat(read.holds()).isTrue();
        assertThat(read.value())
                .contains(Response.to(SCAN)
                        .answer("sv-bt-1", "4")
                        .answer("sv-dv-1", "na")
                        .build());
    }

    @Test
    void theDataOfTheFlatFormIsRead() {
        Document<Response> read = FLAT.read("{\"sv-bt-1\": 4, \"sv-dv-1\": \"na\"}");
        assertThat(read.holds()).isTrue();
        assertThat(read.value().orElseThrow().answers()).isEqualTo(Map.of("sv-bt-1", "4", "sv-dv-1", "na"));
    }

    @Test
    void numbersTextsAndRangesAreRead() {
        Document<Response> read =
                SMALL.read("{\"q1\": \"half\", \"q3\": 45, \"sector\": \"yes\", \"remarks\": \"fine\"}");
        assertThat(read.holds()).isTrue();
        assertThat(read.value().orElseThrow().answers())
                .isEqualTo(Map.of("q1", "half", "q3", "45", "sector", "yes", "remarks", "fine"));
        assertThat(SMALL.read("{\"q3\": \"45.0\"}").holds()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"shared-vision\": {\"sv-bt-1\": 99}};response.unknown-option;[shared-vision][sv-bt-1]",
                "{\"shared-vision\": {\"sv-bt-1\": \"\"}};response.blank-answer;[shared-vision][sv-bt-1]",
                "{\"shared-vision\": {\"sv-bt-1\": true}};exchange.answer-expected;[shared-vision][sv-bt-1]",
                "{\"shared-vision\": {\"sv-bt-1\": [4]}};exchange.answer-expected;[shared-vision][sv-bt-1]",
                "{\"shared-vision\": {\"sv-bt-1\": {\"x\": 4}}};exchange.answer-expected;[shared-vision][sv-bt-1]",
                "{\"shared-vision\": {\"tl-er-1\": 4}};exchange.unknown-name;[shared-vision][tl-er-1]",
                "{\"shared-vision\": {\"other\": 4}};exchange.unknown-name;[shared-vision][other]",
                "{\"shared-vision\": 4};exchange.rows-expected;[shared-vision]",
                "{\"shared-vision\": [4]};exchange.rows-expected;[shared-vision]",
                "{\"sv-bt-1\": 4};exchange.unknown-name;[sv-bt-1]",
                "{\"sv-bt-1-Comment\": \"why\"};exchange.unknown-name;[sv-bt-1-Comment]",
                "{\"other\": {\"sv-bt-1\": 4}};exchange.unknown-name;[other]",
                "{\"shared-vision\": {\"sv-bt-1\": 4, \"sv-bt-1\": 5}};document.duplicate-key;[shared-vision][sv-bt-1]",
                "{\"shared-vision\": {\"sv-bt-1\": null}};exchange.answer-expected;[shared-vision][sv-bt-1]",
                "[{\"shared-vision\": {}}];document.wrong-type;``",
                "{\"shared-vision\";document.syntax;``"
            })
    void whatTheMatrixFormCannotHaveGivenIsRefusedWithItsPlace(String data, String rule, String path) {
        assertThat(errors(MATRIX.read(data)))
                .extracting(Finding::rule, Finding::path)
                .containsExactly(tuple(rule, path));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{\"q1\": 4};response.unknown-option;[q1]",
                "{\"q1\": \"Half\"};response.unknown-option;[q1]",
                "{\"q3\": 47};response.unknown-option;[q3]",
                "{\"q3\": 1e999999999};response.unknown-option;[q3]",
                "{\"q3\": \"many\"};response.unknown-option;[q3]",
                "{\"remarks\": 4};exchange.answer-expected;[remarks]",
                "{\"team-learning\": {\"q1\": \"half\"}};exchange.unknown-name;[team-learning]",
                "{\"q1\": {\"q1\": \"half\"}};exchange.answer-expected;[q1]",
                "{\"q\u202E1\": 4};exchange.unknown-name;[q\uFFFD1]"
            })
    void whatTheFlatFormCannotHaveGivenIsRefusedWithItsPlace(String data, String rule, String path) {
        assertThat(errors(SMALL.read(data)))
                .extracting(Finding::rule, Finding::path)
                .containsExactly(tuple(rule, path));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndWhatIsRightIsKept() {
        Document<Response> read = FLAT.read("{\"x\": 1, \"sv-bt-1\": 99, \"sv-dv-1\": [1], \"sv-sl-1\": 2}");
        assertThat(errors(read)).hasSize(3);
        assertThat(read.holds()).isFalse();
        assertThat(read.value().orElseThrow().answers()).containsEntry("sv-sl-1", "2");
    }

    @Test
    void aRequiredQuestionWithoutAnAnswerIsInformationAtItsPlaceInTheForm() {
        assertThat(MATRIX.read("{}").findings())
                .hasSize(40)
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO))
                .extracting(Finding::path)
                .contains("[shared-vision][sv-bt-1]");
    }

    @Test
    void findingsAreInTheLanguageOfTheReaderAndTellNoAnswerThatCannotBeRead() {
        assertThat(errors(FLAT.in(LanguageTag.DUTCH).read("{\"x\": 1}")).get(0).message())
                .isEqualTo("'x' komt in dit formulier niet voor");
        assertThat(errors(SMALL.read("{\"remarks\": [\"my secret\"]}")).toString())
                .doesNotContain("secret");
    }

    @Test
    void dataThatTheApplicationParsedIsReadAsTheTextOfIt() {
        assertThat(FLAT.read(Map.of("sv-bt-1", 4))).isEqualTo(FLAT.read("{\"sv-bt-1\": 4}"));
    }

    static Stream<Object> whatJsonDoesNotHave() {
        return Stream.of(
                new Object(),
                Instant.EPOCH,
                List.of(4),
                new byte[] {4},
                Double.NaN,
                Float.POSITIVE_INFINITY,
                new AtomicInteger(4),
                Optional.of(4));
    }

    @ParameterizedTest
    @MethodSource("whatJsonDoesNotHave")
    void anyOtherTypeIsAnErrorAtItsPlace(Object strange) {
        assertThat(errors(FLAT.read(Map.of("sv-bt-1", strange))))
                .extracting(Finding::rule, Finding::path)
                .containsExactly(tuple("exchange.answer-expected", "[sv-bt-1]"));
        assertThat(errors(MATRIX.read(Map.of("shared-vision", Map.of("sv-bt-1", strange)))))
                .extracting(Finding::rule, Finding::path)
                .containsExactly(tuple("exchange.answer-expected", "[shared-vision][sv-bt-1]"));
    }

    @Test
    void dataOfAnyDepthIsReadAsDeepAsAFormCanAnswer() {
        Map<String, Object> deep = new HashMap<>();
        deep.put("shared-vision", deep);
        for (int level = 0; level < 100_000; level++) {
            deep = new HashMap<>(Map.of("shared-vision", deep));
        }
        assertThat(errors(MATRIX.read(deep)))
                .extracting(Finding::rule, Finding::path)
                .containsExactly(tuple("exchange.unknown-name", "[shared-vision][shared-vision]"));
    }

    @Test
    void namesThatAreNoTextsAreUnknownNames() {
        Map<Object, Object> rows = new HashMap<>();
        rows.put(null, 4);
        rows.put(7, 4);
        assertThat(errors(MATRIX.read(Map.of("shared-vision", rows))))
                .extracting(Finding::path)
                .containsExactlyInAnyOrder("[shared-vision][null]", "[shared-vision][java.lang.Integer]");
    }

    @Test
    void aNumberOfARangeIsKeptInItsShortestForm() {
        for (Object given : List.of("050", "50.0", "50", 50, 50L, 50.0, new BigDecimal("5E1"), (short) 50)) {
            assertThat(SMALL.read(Map.of("q3", given)).value().orElseThrow().answers())
                    .as("%s", given)
                    .isEqualTo(Map.of("q3", "50"));
        }
        assertThat(SMALL.read("{\"remarks\": \"050\"}").value().orElseThrow().answers())
                .isEqualTo(Map.of("remarks", "050"));
    }

    @Provide
    Arbitrary<Tuple2<MaturityModel, Response>> answered() {
        return MaturityModels.sound()
                .flatMap(model -> MaturityModels.responsesTo(model).map(response -> Tuple.of(model, response)));
    }

    @Property(tries = 100)
    void whatIsFilledInOnAnyFormComesBack(
            @ForAll("answered") Tuple2<MaturityModel, Response> answered, @ForAll SurveyJsForm form) {
        MaturityModel model = answered.get1();
        Response response = answered.get2();
        String data = DocumentWriter.json(SurveyForms.data(model, form, response));
        Document<Response> read = SurveyJs.of(model, form).read(data);
        assertThat(errors(read)).isEmpty();
        assertThat(read.value().orElseThrow())
                .isEqualTo(Response.to(model).answers(response.answers()).build());
    }

    private static List<Finding> errors(Document<Response> read) {
        return read.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
