package org.learningorganisation.model.exchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.exchange.ExchangeRule;
import org.learningorganisation.model.exchange.Exported;
import org.learningorganisation.model.validation.DefinitionValidator;
import org.learningorganisation.model.validation.Finding;

/**
 * A definition as a page on which one person fills it in: one HTML file that needs nothing else, so that a scan can be tried
 * without any survey tool.
 *
 * <p>The page has the questions in the order of the definition, one field set each; options as radio buttons, a numeric range
 * as a number field, an open question as a text field. It is meant for everybody: it can be filled in with the keyboard or
 * read out, in the reader's own declared language, at any size and in dark or light; what is missing is told once, with links.
 * Which questions are reversed, and descriptions of questions, which are for authors, stay out of it.
 *
 * <p>Nothing leaves the page: its security policy forbids it to load or send anything, and nothing is stored. At the end
 * the respondent gets the answers as a response document ({@link org.learningorganisation.model.json.ResponseReader}), to
 * save or to copy, with the answered questions only, without respondent, moment and groups. Without JavaScript the
 * questions can be read and printed. Immutable. Not for implementation by users.
 */
public final class HtmlPage {

    private static final LocalizedText TARGET = LocalizedText.dutchAndEnglish("de pagina", "the page");

    private final MaturityModel model;
    private final LanguageTag language;

    private HtmlPage(MaturityModel model, LanguageTag language) {
        this.model = model;
        this.language = language;
    }

    /**
     * The page of a definition, with warnings in English.
     *
     * @param model the definition
     * @return the page
     * @throws org.learningorganisation.model.validation.InvalidDefinitionException when the definition does not hold
     */
    public static HtmlPage of(MaturityModel model) {
        DefinitionValidator.structural().requireSound(model);
        return new HtmlPage(model, LanguageTag.ENGLISH);
    }

    /**
     * The same page with warnings in another language. The page itself has all languages of the definition.
     *
     * @param reader the language of the reader of warnings; Dutch and English are there, others get English
     * @return a new page
     */
    public HtmlPage in(LanguageTag reader) {
        return new HtmlPage(model, Objects.requireNonNull(reader, "reader"));
    }

    /**
     * The page as HTML, to be written as UTF-8.
     *
     * @return the HTML; and a warning for each language in which the page has no words of its own: its buttons and
     *     messages are then in English, and say so to a screen reader
     */
    public Exported export() {
        List<Finding> warnings = new ArrayList<>();
        for (int at = 0; at < model.languages().size(); at++) {
            LanguageTag tag = model.languages().get(at);
            if (!PageWord.hasWords(tag)) {
                Map<String, String> values =
                        Map.of("target", TARGET.in(language, LanguageTag.ENGLISH), "language", tag.value());
                warnings.add(ExchangeRule.LANGUAGE_UNKNOWN.at("languages[" + at + "]", language, values));
            }
        }
        return new Exported(new PageDocument(model).html(), warnings);
    }
}
