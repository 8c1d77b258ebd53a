package org.learningorganisation.model.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.catalogue.Catalogue;
import org.learningorganisation.model.exchange.ExchangeModels;
import org.learningorganisation.model.exchange.Exported;
import org.learningorganisation.model.testmodels.MaturityModels;
import org.learningorganisation.model.testmodels.SmallModel;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.InvalidDefinitionException;

class FhirQuestionnaireTest {

    private static final MaturityModel SCAN = Catalogue.learningOrganisationScan();

    @Test
    void r4IsWrittenAsBefore() {
        assertThat(FhirQuestionnaire.r4(SmallModel.MODEL).export().text())
                .isEqualTo(ExchangeModels.resource("fhir/fhir-r4-questionnaire.json"));
    }

    @Test
    void r5IsWrittenAsBefore() {
        assertThat(FhirQuestionnaire.r5(SmallModel.MODEL).export().text())
                .isEqualTo(ExchangeModels.resource("fhir/fhir-r5-questionnaire.json"));
    }

    @Test
    void everyKindOfThingThatIsLostIsOneWarningAtItsFirstPlace() {
        assertThat(FhirQuestionnaire.r4(SmallModel.MODEL).export().warnings())
                .extracting(Finding::path)
                .containsExactly(
                        "disciplines",
                        "levels",
                        "questions[1].reversed",
                        "questions[1].weight",
                        "questions[2].description",
                        "questions[3].kind",
                        "scales[0].bipolar",
                        "scales[1].range.step",
                        "scales[0].options[3].kind",
                        "guidance",
                        "extensions");
    }

    @Test
    void warningsNameTheTargetInTheLanguageOfTheReader() {
        assertThat(FhirQuestionnaire.r5(SmallModel.MODEL)
                        .in(LanguageTag.DUTCH)
                        .export()
                        .warnings())
                .extracting(Finding::message)
                .contains("FHIR R5 kan niveaus niet bevatten");
    }

    @Test
    void codesThatFhirDoesNotTakeAreNamedWithWhatIsWritten() {
        Exported exported = FhirQuestionnaire.r4(ExchangeModels.awkward()).export();
        assertThat(exported.warnings())
                .filteredOn(finding -> finding.rule().equals("exchange.recoded"))
                .extracting(Finding::path, finding -> finding.data().get("written"))
                .containsExactly(
                        tuple("scales[0].options[1].code", "strongly-agree"),
                        tuple("scales[0].options[2].code", "padded-"));
        assertThat(exported.warnings())
                .extracting(Finding::message)
                .contains("FHIR R4 cannot carry control characters in texts");
        assertThat(exported.text()).contains("what\uFFFDever").contains("\"Scan2AwkwardModel\"");
    }

    @Test
    void anotherPublisherNamesTheQuestionnaireAndItsCodes() {
        FhirQuestionnaire questionnaire = FhirQuestionnaire.r4(SCAN).under("https://example.com/fhir");
        assertThat(questionnaire.canonical())
                .isEqualTo("https://example.com/fhir/Questionnaire/learning-organisation-scan|" + SCAN.version());
        assertThat(questionnaire.export().text())
                .contains("https://example.com/fhir/CodeSystem/learning-organisation-scan/agreement-5")
                .doesNotContain("learningorganisation.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fhir",
                "https://example.com/fhir/",
                "https://e.com/a|b",
                "https://e.com/#x",
                "a b",
                "https://e.com/?x"
            })
    void aBaseThatIsNoAddressIsRefused(String base) {
        FhirQuestionnaire questionnaire = FhirQuestionnaire.r4(SCAN);
        assertThatThrownBy(() -> questionnaire.under(base))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("base is '" + base + "'");
    }

    @Test
    void aDefinitionThatDoesNotHoldIsRefused() {
        MaturityModel empty = MaturityModel.builder("m", "1.0.0").build();
        assertThatThrownBy(() -> FhirQuestionnaire.r5(empty)).isInstanceOf(InvalidDefinitionException.class);
    }

    @Test
    void theBuiltInScanIsThereWithEveryQuestionAndWeight() {
        itemsMatch(SCAN, FhirQuestionnaire.r4(SCAN), "ordinalValue", "choice");
        itemsMatch(SCAN, FhirQuestionnaire.r5(SCAN), "itemWeight", "coding");
    }

    @Property(tries = 60)
    void everyQuestionAndWeightOfADefinitionIsThere(@ForAll("models") MaturityModel model) {
        itemsMatch(model, FhirQuestionnaire.r4(model), "ordinalValue", "choice");
        itemsMatch(model, FhirQuestionnaire.r5(model), "itemWeight", "coding");
    }

    private static void itemsMatch(MaturityModel model, FhirQuestionnaire exporter, String weight, String choice) {
        Map<String, ?> json = ExchangeModels.json(exporter.export().text());
        assertThat(exporter.canonical()).isEqualTo(json.get("url") + "|" + json.get("version"));
        List<?> items = (List<?>) json.get("item");
        assertThat(items).hasSameSizeAs(model.questions());
        for (int place = 0; place < items.size(); place++) {
            Question question = model.questions().get(place);
            Map<?, ?> item = (Map<?, ?>) items.get(place);
            assertThat(item.get("linkId")).isEqualTo(question.id());
            assertThat(item.get("required")).isEqualTo(question.required());
            languagesMatch(model, item);
            question.scale()
                    .flatMap(model::scale)
                    .filter(scale -> scale.range().isEmpty())
                    .ifPresent(scale -> {
                        assertThat(item.get("type")).isEqualTo(choice);
                        optionsMatch(question, scale, item, weight);
                    });
        }
    }

    private static void languagesMatch(MaturityModel model, Map<?, ?> item) {
        List<Object> tags = new ArrayList<>();
        if (item.get("_text") instanceof Map<?, ?> beside) {
            for (Object translation : (List<?>) beside.get("extension")) {
                List<?> parts = (List<?>) ((Map<?, ?>) translation).get("extension");
                tags.add(((Map<?, ?>) parts.get(0)).get("valueCode"));
            }
        }
        assertThat(tags)
                .isEqualTo(model.languages().stream()
                        .skip(1)
                        .map(LanguageTag::value)
                        .toList());
    }

    private static void optionsMatch(Question question, AnswerScale scale, Map<?, ?> item, String weight) {
        List<?> options = (List<?>) item.get("answerOption");
        assertThat(options).hasSameSizeAs(scale.options());
        for (int place = 0; place < options.size(); place++) {
            Map<?, ?> option = (Map<?, ?>) options.get(place);
            AnswerOption expected = scale.options().get(place);
            assertThat(((Map<?, ?>) option.get("valueCoding")).get("code")).isEqualTo(expected.code());
            Optional<BigDecimal> score = question.kind() == Question.Kind.SCORED ? expected.score() : Optional.empty();
            Object written = score.isEmpty()
                    ? null
                    : List.of(Map.of(
                            "url", "http://hl7.org/fhir/StructureDefinition/" + weight, "valueDecimal", score.get()));
            assertThat(option.get("extension")).isEqualTo(written);
        }
    }

    @Provide
    static Arbitrary<MaturityModel> models() {
        return MaturityModels.sound();
    }
}
