package org.learningorganisation.examples.scan;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.exchange.Exported;
import org.learningorganisation.model.exchange.HtmlPage;
import org.learningorganisation.model.exchange.SurveyJs;
import org.learningorganisation.model.exchange.SurveyJsForm;

/**
 * Something a definition can be exported to.
 *
 * @param name what it is called on the command line
 * @param export from a definition to the document, with warnings in a language
 */
record ExportTarget(String name, BiFunction<MaturityModel, LanguageTag, Exported> export) {

    /** All of them, in the order of the help. */
    static final List<ExportTarget> ALL = List.of(
            new ExportTarget("surveyjs-matrix", (model, language) -> surveyJs(model, SurveyJsForm.MATRIX, language)),
            new ExportTarget("surveyjs-flat", (model, language) -> surveyJs(model, SurveyJsForm.FLAT, language)),
            new ExportTarget(
                    "html", (model, language) -> HtmlPage.of(model).in(language).export()));

    static Optional<ExportTarget> named(String name) {
        return ALL.stream().filter(target -> target.name().equals(name)).findFirst();
    }

    static List<String> names() {
        return ALL.stream().map(ExportTarget::name).toList();
    }

    private static Exported surveyJs(MaturityModel model, SurveyJsForm form, LanguageTag language) {
        return SurveyJs.of(model, form).in(language).export();
    }
}
