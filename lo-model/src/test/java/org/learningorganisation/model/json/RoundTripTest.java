package org.learningorganisation.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.testmodels.MaturityModels;
import org.learningorganisation.model.validation.DefinitionValidator;
import org.learningorganisation.model.validation.DocumentRule;
import org.learningorganisation.model.validation.Finding;
import org.learningorganisation.model.validation.FindingMessages;
import org.learningorganisation.model.validation.Severity;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is written can be read back and is then equal, with this library, Jackson 2 and Jackson 3 alike. */
class RoundTripTest {

    /** Bare, but for emoji, which it writes as two escapes unless told otherwise. */
    private static final ObjectMapper JACKSON_2 = new ObjectMapper(com.fasterxml.jackson.core.JsonFactory.builder()
            .enable(com.fasterxml.jackson.core.json.JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build());

    /** Bare, but for slashes, which it escapes unless told otherwise. */
    private static final JsonMapper JACKSON_3 = JsonMapper.builder(JsonFactory.builder()
                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                    .build())
            .build();

    @Property(tries = 100)
    void arbitraryModelsAreSound(@ForAll("models") MaturityModel model) {
        assertThat(DefinitionValidator.structural().validate(model))
                .filteredOn(finding -> finding.severity() == Severity.ERROR)
                .isEmpty();
    }

    @Property(tries = 100)
    void definitionInJson(@ForAll("models") MaturityModel model) {
        assertThat(read(DocumentWriter.json(model), DocumentFormat.JSON))
                .isEqualTo(new Document<>(Optional.of(model), List.of()));
    }

    @Property(tries = 100)
    void definitionInYamlWithoutAnyWarning(@ForAll("models") MaturityModel model) {
        assertThat(read(DocumentWriter.yaml(model), DocumentFormat.YAML))
                .isEqualTo(new Document<>(Optional.of(model), List.of()));
    }

    @Property(tries = 100)
    void responsesInJsonAndYaml(@ForAll("responses") List<Response> responses) {
        assertThat(ResponseReader.strict().readList(DocumentWriter.json(responses), DocumentFormat.JSON))
                .isEqualTo(responses);
        assertThat(ResponseReader.strict().readList(DocumentWriter.yaml(responses), DocumentFormat.YAML))
                .isEqualTo(responses);
    }

    @Property(tries = 60)
    void definitionIsTheSameBytesWithJackson2And3(@ForAll("models") MaturityModel model) throws Exception {
        assertSameBytes(model, MaturityModel.class);
    }

    @Property(tries = 100)
    void responseIsTheSameBytesWithJackson2And3(@ForAll("responses") List<Response> responses) throws Exception {
        for (Response response : responses) {
            assertSameBytes(response, Response.class);
        }
    }

    @Property(tries = 100)
    void findingIsTheSameBytesWithJackson2And3(@ForAll("findings") Finding finding) throws Exception {
        assertSameBytes(finding, Finding.class);
        assertThat(DocumentReader.of(Finding.class)
                        .read(DocumentWriter.json(finding), DocumentFormat.JSON)
                        .value())
                .contains(finding);
    }

    @Property(tries = 100)
    void fingerprintDoesNotDependOnLayoutOrFormat(@ForAll("models") MaturityModel model) {
        Fingerprint fingerprint = Fingerprint.ofDefinition(model);
        MaturityModel fromYaml = DefinitionReader.strict().read(DocumentWriter.yaml(model), DocumentFormat.YAML);
        MaturityModel fromOtherOrder = DefinitionReader.strict().read(CanonicalJson.of(model), DocumentFormat.JSON);
        assertThat(Fingerprint.ofDefinition(fromYaml)).isEqualTo(fingerprint);
        assertThat(Fingerprint.ofDefinition(fromOtherOrder)).isEqualTo(fingerprint);
        assertThat(CanonicalJson.of(JACKSON_3.readTree(CanonicalJson.of(model))))
                .isEqualTo(CanonicalJson.of(model));
    }

    @Provide
    Arbitrary<MaturityModel> models() {
        return MaturityModels.sound();
    }

    @Provide
    Arbitrary<List<Response>> responses() {
        return MaturityModels.sound()
                .flatMap(model -> MaturityModels.responsesTo(model).list().ofMaxSize(3));
    }

    @Provide
    Arbitrary<Finding> findings() {
        FindingMessages messages = FindingMessages.in(LanguageTag.DUTCH);
        return Arbitraries.strings()
                .ofMaxLength(20)
                .flatMap(text -> Arbitraries.integers().between(0, 9).map(line -> {
                    Finding finding = messages.finding(
                            DocumentRule.NULL.id(), Severity.WARNING, "title[nl]", Map.of("property", text));
                    return line == 0 ? finding : finding.at(line, 3);
                }));
    }

    private static Document<MaturityModel> read(String text, DocumentFormat format) {
        Document<MaturityModel> document = DefinitionReader.strict().examine(text, format);
        List<Finding> findings = new ArrayList<>(document.findings());
        findings.removeIf(finding -> !finding.rule().startsWith("document."));
        return new Document<>(document.value(), findings);
    }

    private static <T> void assertSameBytes(T value, Class<T> type) throws Exception {
        byte[] with2 = JACKSON_2.writeValueAsBytes(value);
        byte[] with3 = JACKSON_3.writeValueAsBytes(value);
        assertThat(new String(with3, StandardCharsets.UTF_8)).isEqualTo(new String(with2, StandardCharsets.UTF_8));
        assertThat(JACKSON_2.readValue(with2, type)).isEqualTo(value);
        assertThat(JACKSON_3.readValue(with3, type)).isEqualTo(value);
    }
}
