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

/** The scales of a definition, and the codes that a target takes for their options. Not for implementation by users. */
public final class ScaleCodes {

    /** The scale of an open question offers nothing. */
    private static final AnswerScale NONE = new AnswerScale("", false, List.of(), Optional.empty());

    private final Map<String, AnswerScale> scales = new LinkedHashMap<>();
    private final Map<String, Codes> codes = new LinkedHashMap<>();
    private final Codes none;

    private ScaleCodes(MaturityModel model, CodeForm form) {
        for (AnswerScale scale : model.scales()) {
            scales.put(scale.id(), scale);
            codes.put(
                    scale.id(),
                    Codes.of(scale.options().stream().map(AnswerOption::code).toList(), form));
        }
        none = Codes.of(List.of(), form);
    }

    /**
     * The codes of a definition.
     *
     * @param model a definition that holds
     * @param form what the target allows as the code of an option
     * @return the codes of each of its scales
     */
    public static ScaleCodes of(MaturityModel model, CodeForm form) {
        return new ScaleCodes(model, form);
    }

    /**
     * The scale of a question.
     *
     * @param question a question of the definition
     * @return its scale; one without options and range for an open question
     */
    public AnswerScale scaleOf(Question question) {
        return question.scale().map(scales::get).orElse(NONE);
    }

    /**
     * The codes of the options of a scale.
     *
     * @param scale a scale of the definition
     * @return the codes; none for a scale without options
     */
    public Codes of(AnswerScale scale) {
        return codes.getOrDefault(scale.id(), none);
    }

    /**
     * A warning for each code that the target does not take.
     *
     * @param target the name of the target, for messages
     * @param language the reader's language; Dutch and English are there, others get English
     * @return warnings of {@link ExchangeRule#RECODED}, in the order of the definition
     */
    public List<Finding> changes(String target, LanguageTag language) {
        List<Finding> warnings = new ArrayList<>();
        for (Elements.Placed<AnswerScale> scale :
                Elements.of("scales", List.copyOf(scales.values())).all()) {
            Codes written = of(scale.value());
            for (Elements.Placed<AnswerOption> option :
                    scale.elements("options", scale.value().options()).all()) {
                String code = option.value().code();
                if (written.changes(code)) {
                    Map<String, String> values = Map.of("target", target, "code", code, "written", written.of(code));
                    warnings.add(ExchangeRule.RECODED.at(option.property("code"), language, values));
                }
            }
        }
        return warnings;
    }
}
