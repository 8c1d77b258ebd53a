package org.learningorganisation.model.exchange.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.NumericRange;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.exchange.Grid;
import org.learningorganisation.model.validation.ResponseValidator;

/** Writes each question as one item of a questionnaire, in the order of presentation and without groups. */
final class FhirItems {

    private static final String EXTENSIONS = "http://hl7.org/fhir/StructureDefinition/";

    private final FhirVersion version;
    private final FhirScales scales;
    private final FhirText texts;

    FhirItems(FhirVersion version, FhirScales scales, FhirText texts) {
        this.version = version;
        this.scales = scales;
        this.texts = texts;
    }

    Map<String, Object> item(Question question) {
        FhirObject item = new FhirObject();
        AnswerScale scale = scales.of(question);
        scale.range().ifPresent(range -> item.with("extension", bounds(range)));
        item.with("linkId", question.id());
        texts.add(item, "text", question.text());
        item.with("type", type(question, scale)).with("required", question.required());
        if (question.kind() == Question.Kind.OPEN) {
            item.with("maxLength", ResponseValidator.LONGEST_TEXT);
        }
        if (!scale.options().isEmpty()) {
            if (version == FhirVersion.R5) {
                item.with("answerConstraint", "optionsOnly");
            }
            item.with("answerOption", options(question, scale));
        }
        return item.done();
    }

    private String type(Question question, AnswerScale scale) {
        if (question.kind() == Question.Kind.OPEN) {
            return "text";
        }
        return scale.range().map(FhirNumber::type).orElseGet(version::choiceType);
    }

    private static List<Map<String, Object>> bounds(NumericRange range) {
        List<Map<String, Object>> bounds = new ArrayList<>();
        String type = FhirNumber.property(range);
        bounds.add(FhirObject.extension(EXTENSIONS + "minValue", type, range.min()));
        bounds.add(FhirObject.extension(EXTENSIONS + "maxValue", type, range.max()));
        boolean ofPlaces = range.step().isPresent() && new Grid(range).isOfPlaces();
        if (ofPlaces && !FhirNumber.isInteger(range)) {
            bounds.add(FhirObject.extension(EXTENSIONS + "maxDecimalPlaces", "valueInteger", new Grid(range).places()));
        }
        return bounds;
    }

    private List<Map<String, Object>> options(Question question, AnswerScale scale) {
        return scale.options().stream()
                .map(option -> option(question, scale, option))
                .toList();
    }

    private Map<String, Object> option(Question question, AnswerScale scale, AnswerOption option) {
        FhirObject written = new FhirObject();
        if (question.kind() == Question.Kind.SCORED) {
            option.score().ifPresent(score -> written.with("extension", List.of(weight(score))));
        }
        FhirObject coding = new FhirObject()
                .with("system", scales.system(scale))
                .with("code", scales.codes(scale).of(option.code()));
        texts.add(coding, "display", option.label());
        return written.with("valueCoding", coding.done()).done();
    }

    private Map<String, Object> weight(BigDecimal score) {
        return FhirObject.extension(version.weightExtension(), "valueDecimal", score);
    }
}
