package org.learningorganisation.model.exchange.surveyjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.exchange.ExchangeRule;
import org.learningorganisation.model.exchange.Feature;
import org.learningorganisation.model.validation.Finding;

/** What SurveyJS cannot carry of a definition, one warning per kind; and what in it SurveyJS takes for something else. */
final class SurveyWarnings {

    private static final String TARGET = "SurveyJS";

    private static final List<Feature> NOT_CARRIED = List.of(
            Feature.SCORING,
            Feature.DESCRIPTIONS,
            Feature.LEVELS,
            Feature.VIEW,
            Feature.GUIDANCE,
            Feature.SUPPRESSIONS,
            Feature.MIGRATIONS,
            Feature.EXTENSIONS);

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
        findings.addAll(Feature.notCarried(NOT_CARRIED, TARGET, model, language));
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
