package org.learningorganisation.model.exchange.limesurvey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.exchange.ExchangeRule;
import org.learningorganisation.model.exchange.Exported;
import org.learningorganisation.model.exchange.Feature;
import org.learningorganisation.model.validation.DefinitionValidator;
import org.learningorganisation.model.validation.Finding;

/**
 * Exports a definition as a survey of LimeSurvey, in its <a
 * href="https://www.limesurvey.org/manual/Tab_Separated_Value_survey_structure">tab-separated survey structure</a>. Save the
 * text as UTF-8 in a file that ends in {@code .txt}; it begins with a byte order mark, as LimeSurvey's own files do.
 *
 * <pre>{@code
 * Exported survey = LimeSurvey.of(model, LimeSurveyForm.LISTS).export();
 * }</pre>
 *
 * <ul>
 *   <li>All questions stand in one group, in the order of presentation and in every language: a scale of options as a list of
 *       radio buttons or a row of an array ({@link LimeSurveyForm}), a range as a number with bounds, an open question as a
 *       long text. The description of a question, which is for authors, does not show.
 *   <li>Codes of questions have at most 20 letters and digits there and begin with a letter, codes of answers have at most 5.
 *       Where an id does not fit, the nearest code that is free is written, always the same for the same definition, with a
 *       warning that names both. {@link LimeSurveyResponses} reads them back.
 *   <li>The score of an option is its assessment value, before any reversal. LimeSurvey takes whole numbers only, and has 0
 *       where there is none.
 *   <li>Texts are HTML there: what looks like markup, an expression in braces or the start of a formula is escaped.
 * </ul>
 *
 * <p>Immutable. Not for implementation by users.
 */
public final class LimeSurvey {

    private static final String TARGET = "LimeSurvey";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<Feature> NOT_CARRIED = List.of(
            Feature.REFERENCE,
            Feature.DIMENSIONS,
            Feature.LEVELS,
            Feature.REVERSED,
            Feature.WEIGHTS,
            Feature.DESCRIPTIONS,
            Feature.BACKGROUND,
            Feature.BIPOLAR,
            Feature.STEPS,
            Feature.OUTSIDE_SCORING,
            Feature.BROKEN_SCORES,
            Feature.CONTROL_CHARACTERS,
            Feature.VIEW,
            Feature.GUIDANCE,
            Feature.SUPPRESSIONS,
            Feature.MIGRATIONS,
            Feature.EXTENSIONS);

    private final MaturityModel model;
    private final LimeSurveyLayout layout;
    private final LanguageTag language;

    private LimeSurvey(MaturityModel model, LimeSurveyLayout layout, LanguageTag language) {
        this.model = model;
        this.layout = layout;
        this.language = language;
    }

    /**
     * The survey of a definition, with warnings in English.
     *
     * @param model the definition
     * @param form how its questions become questions of LimeSurvey
     * @return its export
     * @throws org.learningorganisation.model.validation.InvalidDefinitionException when the definition does not hold
     */
    public static LimeSurvey of(MaturityModel model, LimeSurveyForm form) {
        DefinitionValidator.structural().requireSound(model);
        LimeSurveyLayout layout = new LimeSurveyLayout(model, Objects.requireNonNull(form, "form"));
        return new LimeSurvey(model, layout, LanguageTag.ENGLISH);
    }

    /**
     * The same export with warnings in another language; the survey itself has all languages of the definition.
     *
     * @param reader the language of the reader of warnings; Dutch and English are there, others get English
     * @return a new export
     */
    public LimeSurvey in(LanguageTag reader) {
        return new LimeSurvey(model, layout, Objects.requireNonNull(reader, "reader"));
    }

    /**
     * Writes the survey.
     *
     * @return the structure; a warning for each kind of thing that LimeSurvey cannot carry, and one for each id or code that
     *     it does not allow
     */
    public Exported export() {
        String rows = new LimeSurveyRows(model, layout)
                .rows().stream().map(LimeSurveyRow::toString).collect(Collectors.joining("\n"));
        List<Finding> warnings = new ArrayList<>(Feature.notCarried(NOT_CARRIED, TARGET, model, language));
        for (int place = 0; place < model.questions().size(); place++) {
            Question question = model.questions().get(place);
            String written = layout.code(question);
            if (!written.equals(question.id())) {
                Map<String, String> values = Map.of("target", TARGET, "code", question.id(), "written", written);
                warnings.add(ExchangeRule.RECODED.at("questions[" + place + "].id", language, values));
            }
        }
        warnings.addAll(layout.changedOptions(TARGET, language));
        return new Exported(BYTE_ORDER_MARK + LimeSurveyRow.header() + "\n" + rows + "\n", warnings);
    }
}
