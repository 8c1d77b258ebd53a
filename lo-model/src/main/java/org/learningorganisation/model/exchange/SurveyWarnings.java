package org.learningorganisation.model.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.Extensions;
import org.learningorganisation.model.Guidance;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.validation.Finding;

/** What SurveyJS cannot carry of a definition, one warning per kind; and what in it SurveyJS takes for something else. */
final class SurveyWarnings {

    private static final String TARGET = "SurveyJS";

    /** A part of a definition that has no place in a form. */
    private record Part(String path, LocalizedText what, Predicate<MaturityModel> in) {

        static Part of(String path, String dutch, String english, Predicate<MaturityModel> in) {
            return new Part(path, LocalizedText.dutchAndEnglish(dutch, english), in);
        }
    }

    private static final List<Part> PARTS = List.of(
            Part.of(
                    "questions",
                    "wat vragen meten en hoe ze tellen",
                    "what questions measure and how they count",
                    model -> model.questions().stream().anyMatch(question -> question.kind() == Question.Kind.SCORED)),
            Part.of(
                    "questions",
                    "toelichtingen bij vragen",
                    "descriptions of questions",
                    model -> model.questions().stream()
                            .anyMatch(question -> !question.description().equals(LocalizedText.NONE))),
            Part.of("levels", "niveaus", "levels", model -> !model.levels().isEmpty()),
            Part.of(
                    "guidance",
                    "duiding en adviezen",
                    "guidance",
                    model -> !model.guidance().equals(Guidance.NONE)),
            Part.of(
                    "extensions",
                    "eigen gegevens van de toepassing",
                    "the application's own data",
                    SurveyWarnings::hasExtensions));

    /** SurveyJS fills in what stands between braces, unless there is a colon in it. */
    private static final Pattern IN_BRACES = Pattern.compile("\\{[^{}:]+}");

    private final MaturityModel model;
    private final SurveyLayout layout;
    private final LanguageTag language;
    private final List<Finding> findings = new ArrayList<>();

    SurveyWarnings(MaturityModel model, SurveyLayout layout, LanguageTag language) {
        this.model = model;
        this.layout = layout;
        this.language = language;
    }

    List<Finding> all() {
        for (Part part : PARTS) {
            if (part.in().test(model)) {
                warn(ExchangeRule.NOT_CARRIED, part.path(), "what", part.what().in(language, LanguageTag.ENGLISH));
            }
        }
        if (!layout.questions().equals(model.questions())) {
            findings.add(ExchangeRule.ORDER_CHANGED.at("questions", language, Map.of("target", TARGET)));
        }
        languages();
        scales();
        names();
        texts("title", List.of(model.title()));
        texts("description", List.of(model.description()));
        each("questions", model.questions(), question -> List.of(question.text()));
        if (layout.elements().stream().anyMatch(SurveyElement.Matrix.class::isInstance)) {
            each("disciplines", model.disciplines(), dimension -> List.of(dimension.name()));
            each("successAreas", model.successAreas(), dimension -> List.of(dimension.name()));
        }
        return List.copyOf(findings);
    }

    private static boolean hasExtensions(MaturityModel model) {
        return Stream.of(
                        Stream.of(model.extensions()),
                        model.dimensions().stream().map(Dimension::extensions),
                        model.questions().stream().map(Question::extensions),
                        model.scales().stream()
                                .flatMap(scale -> scale.options().stream())
                                .map(AnswerOption::extensions))
                .flatMap(all -> all)
                .anyMatch(extensions -> !extensions.equals(Extensions.NONE));
    }

    private void languages() {
        for (int at = 0; at < model.languages().size(); at++) {
            LanguageTag tag = model.languages().get(at);
            if (!SurveyLanguages.knows(tag)) {
                warn(ExchangeRule.LANGUAGE_UNKNOWN, "languages[" + at + "]", "language", tag.value());
            }
        }
    }

    private void scales() {
        for (int at = 0; at < model.scales().size(); at++) {
            AnswerScale scale = model.scales().get(at);
            if (SurveyValues.confuses(scale)) {
                warn(ExchangeRule.CODES_REPLACED, "scales[" + at + "]", "scale", scale.id());
            }
        }
        each(
                "scales",
                model.scales(),
                scale -> scale.options().stream().map(AnswerOption::label).toList());
    }

    private void names() {
        for (int at = 0; at < model.questions().size(); at++) {
            String id = model.questions().get(at).id();
            if (SurveyNames.isReserved(id)) {
                warn(ExchangeRule.NAME_RESERVED, "questions[" + at + "].id", "name", id);
            }
        }
    }

    private <T> void each(String path, List<T> parts, Function<T, List<LocalizedText>> texts) {
        for (int at = 0; at < parts.size(); at++) {
            texts(path + "[" + at + "]", texts.apply(parts.get(at)));
        }
    }

    private void texts(String path, List<LocalizedText> texts) {
        texts.stream()
                .flatMap(text -> text.byLanguage().values().stream())
                .filter(text -> IN_BRACES.matcher(text).find())
                .findFirst()
                .ifPresent(text -> warn(ExchangeRule.BRACES, path, "text", text));
    }

    private void warn(ExchangeRule rule, String path, String name, String value) {
        findings.add(rule.at(path, language, Map.of("target", TARGET, name, value)));
    }
}
