package org.learningorganisation.model.exchange.fhir;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.exchange.CodeForm;
import org.learningorganisation.model.exchange.Codes;
import org.learningorganisation.model.exchange.ScaleCodes;
import org.learningorganisation.model.validation.Finding;

/** The scales of a definition as code systems. */
final class FhirScales {

    /**
     * The data type {@code code} of FHIR: no white space but single spaces inside. The quantifiers are possessive, since a
     * group that may give back takes a place on the stack for each word.
     */
    static final CodeForm CODE = new CodeForm(
            Pattern.compile("[^\\s\\p{Cntrl}]++(?: [^\\s\\p{Cntrl}]++)*+", Pattern.UNICODE_CHARACTER_CLASS),
            Integer.MAX_VALUE,
            Set.of(),
            Pattern.compile("[\\s\\p{Cntrl}]+", Pattern.UNICODE_CHARACTER_CLASS),
            "-",
            UnaryOperator.identity());

    private final MaturityModel model;
    private final FhirNames names;
    private final ScaleCodes scales;

    FhirScales(MaturityModel model, FhirNames names) {
        this.model = model;
        this.names = names;
        this.scales = ScaleCodes.of(model, CODE);
    }

    AnswerScale of(Question question) {
        return scales.scaleOf(question);
    }

    String system(AnswerScale scale) {
        return names.system(model, scale.id());
    }

    Codes codes(AnswerScale scale) {
        return scales.of(scale);
    }

    /** A warning for each code that FHIR does not take. */
    List<Finding> changedCodes(String target, LanguageTag language) {
        return scales.changes(target, language);
    }
}
