package org.learningorganisation.model.exchange.surveyjs;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningorganisation.model.Extensions;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.exchange.Exported;
import org.learningorganisation.model.json.Document;
import org.learningorganisation.model.json.DocumentFormat;
import org.learningorganisation.model.json.DocumentReader;
import org.learningorganisation.model.json.DocumentWriter;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.model.validation.DefinitionValidator;

/**
 * A definition as a form of SurveyJS (survey-core 3.1), and what people filled in on that form as responses.
 *
 * <pre>{@code
 * SurveyJs form = SurveyJs.of(Catalogue.learningOrganisationScan(), SurveyJsForm.FLAT);
 * String definition = form.export().text(); // for new Model(..)
 * Document<Response> answers = form.read("{\"sv-bt-1\": 4}"); // what survey.data holds
 * }</pre>
 *
 * <p>Names are ids, values are codes. The form has every declared language, and begins in the default one; a reader of any
 * other language gets English where the definition has it, and the default language where it has not. A question that is
 * reversed looks like any other, and its description, which is for authors, does not show. Options outside scoring are
 * columns and choices like the others, in their place. A numeric range is a number field, an open question a text field of
 * as many characters as {@link org.learningorganisation.model.validation.ResponseValidator} takes.
 *
 * <p>The data of a form does not say of which version of which definition it is: read it with the definition that was
 * exported. Immutable. Not for implementation by users.
 */
public final class SurveyJs {

    private final MaturityModel model;
    private final SurveyLayout layout;
    private final LanguageTag language;

    private SurveyJs(MaturityModel model, SurveyLayout layout, LanguageTag language) {
        this.model = model;
        this.layout = layout;
        this.language = language;
    }

    /**
     * The form of a definition, with findings in English.
     *
     * @param model the definition
     * @param form how it is laid out
     * @return the form
     * @throws org.learningorganisation.model.validation.InvalidDefinitionException when the definition does not hold
     */
    public static SurveyJs of(MaturityModel model, SurveyJsForm form) {
        Objects.requireNonNull(form, "form");
        DefinitionValidator.structural().requireSound(model);
        return new SurveyJs(model, new SurveyLayout(model, form), LanguageTag.ENGLISH);
    }

    /**
     * The same form with findings in another language. The form itself has all languages of the definition.
     *
     * @param reader the language of the reader of findings; Dutch and English are there, others get English
     * @return a new form
     */
    public SurveyJs in(LanguageTag reader) {
        return new SurveyJs(model, layout, Objects.requireNonNull(reader, "reader"));
    }

    /**
     * The form as JSON, for {@code new Model(..)}.
     *
     * @return the JSON; and a warning for each kind of thing that it cannot carry, for a language in which SurveyJS has no
     *     words of its own, for a name that it keeps for itself, and for a text in braces, which it takes for a name
     */
    public Exported export() {
        return new Exported(
                DocumentWriter.json(new SurveyDocument(model, layout).tree(model)),
                new SurveyWarnings(model, layout, language).all());
    }

    /**
     * Reads what one person filled in. Nothing is dropped: a name that the form does not have, a value that no option has,
     * a list where one answer belongs, each is an error with its path in the data, such as {@code [shared-vision][sv-bt-1]}.
     * A number is kept in its shortest form, also when the form stored it as a text: {@code "050"} is 50. A required question without an answer is information, as it is to
     * {@link org.learningorganisation.model.validation.ResponseValidator#validate}.
     *
     * @param data the JSON of {@code survey.data}
     * @return the response, without respondent, moment and groups, which the data does not have, and all findings; no
     *     response when the text is not a JSON object
     */
    public Document<Response> read(String data) {
        Document<Extensions> read =
                DocumentReader.of(Extensions.class).confidential().in(language).read(data, DocumentFormat.JSON);
        return read.value()
                .map(found -> answers(found.properties()))
                .orElseGet(() -> new Document<>(Optional.empty(), read.findings()));
    }

    /**
     * Reads what one person filled in, when the application has parsed it already.
     *
     * @param data the object that {@code survey.data} is: texts, numbers, booleans, lists and maps; anything else where an
     *     answer belongs, such as a date or a number that is not finite, is an error with its path
     * @return as for a text
     */
    public Document<Response> read(Map<String, @Nullable Object> data) {
        return answers(data);
    }

    private Document<Response> answers(Map<String, @Nullable Object> data) {
        return new SurveyAnswers(model, layout, language).read(data);
    }
}
