package org.learningorganisation.model.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.validation.Finding;

/** The scales of a definition as code systems. */
final class FhirScales {

    /** The scale of an open question offers nothing. */
    private static final AnswerScale NONE = new AnswerScale("", false, List.of(), Optional.empty());

    private final MaturityModel model;
    private final FhirNames names;
    private final Map<String, AnswerScale> scales = new LinkedHashMap<>();
    private final Map<String, Codes> codes = new LinkedHashMap<>();

    FhirScales(MaturityModel model, FhirNames names) {
        this.model = model;
        this.names = names;
        for (AnswerScale scale : model.scales()) {
            scales.put(scale.id(), scale);
            codes.put(
                    scale.id(),
                    Codes.of(scale.options().stream().map(AnswerOption::code).toList(), CodeForm.FHIR));
        }
    }

    AnswerScale of(Question question) {
        return question.scale().map(scales::get).orElse(NONE);
    }

    String system(AnswerScale scale) {
        return names.system(model, scale.id());
    }

    Codes codes(AnswerScale scale) {
        return codes.getOrDefault(scale.id(), Codes.of(List.of(), CodeForm.FHIR));
    }

    /** A warning for each code that FHIR does not take. */
    List<Finding> changedCodes(String target, LanguageTag language) {
        List<Finding> warnings = new ArrayList<>();
        for (Elements.Placed<AnswerScale> scale :
                Elements.of("scales", model.scales()).all()) {
            Codes written = codes(scale.value());
            for (Elements.Placed<AnswerOption> option :
                    scale.elements("options", scale.value().options()).all()) {
                String code = option.value().code();
                if (written.changes(code)) {
                    warnings.add(ExchangeRule.RECODED.at(
                            option.property("code"),
                            language,
                            Map.of("target", target, "code", code, "written", written.of(code))));
                }
            }
        }
        return warnings;
    }
}
