package org.learningorganisation.model.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.Guidance;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.MigrationStep;
import org.learningorganisation.model.Term;

/**
 * Every text of a definition, in document order.
 *
 * @param localized the texts that a reader gets in a language of the definition; an optional text that is not given is
 *     left out
 * @param plain the words and titles that stand in one language only
 */
record DefinitionTexts(List<Located<LocalizedText>> localized, List<PlainText> plain) {

    /**
     * A text in one language only.
     *
     * @param path its place
     * @param text the text
     * @param language the language, {@code und} where the definition does not say
     */
    record PlainText(PropertyPath path, String text, LanguageTag language) {}

    private static final LanguageTag UNDETERMINED = new LanguageTag("und");

    static DefinitionTexts of(DefinitionIndex definition) {
        DefinitionTexts texts = new DefinitionTexts(new ArrayList<>(), new ArrayList<>());
        MaturityModel model = definition.model();
        texts.add(model.title(), PropertyPath.of("title"));
        texts.addIfGiven(model.description(), PropertyPath.of("description"));
        definition
                .scales()
                .forEach(scale -> Located.each(
                                scale.value().options(), scale.path().property("options"))
                        .forEach(option ->
                                texts.add(option.value().label(), option.path().property("label"))));
        definition.dimensions().forEach(texts::dimension);
        definition.questions().forEach(question -> {
            texts.add(question.value().text(), question.path().property("text"));
            texts.addIfGiven(question.value().description(), question.path().property("description"));
        });
        definition.levels().forEach(level -> {
            texts.add(level.value().name(), level.path().property("name"));
            texts.addIfGiven(level.value().description(), level.path().property("description"));
        });
        texts.guidance(model.guidance(), PropertyPath.of("guidance"));
        texts.reasons(model);
        return texts;
    }

    /** Why remarks are not followed, and why steps of migrations are taken. */
    private void reasons(MaturityModel model) {
        Located.each(model.suppressions(), PropertyPath.of("suppressions"))
                .forEach(suppression -> plain.add(new PlainText(
                        suppression.path().property("reason"),
                        suppression.value().reason(),
                        UNDETERMINED)));
        Located.each(model.migrations(), PropertyPath.of("migrations"))
                .forEach(migration -> Located.<MigrationStep>each(
                                migration.value().steps(), migration.path().property("steps"))
                        .forEach(step -> reasonOf(step.value())
                                .ifPresent(reason -> plain.add(
                                        new PlainText(step.path().property("reason"), reason, UNDETERMINED)))));
    }

    private static Optional<String> reasonOf(MigrationStep step) {
        if (step instanceof MigrationStep.Drop drop) {
            return Optional.of(drop.reason());
        }
        return step instanceof MigrationStep.SameMeaning same ? Optional.of(same.reason()) : Optional.empty();
    }

    private void dimension(Located<Dimension> located) {
        Dimension dimension = located.value();
        add(dimension.name(), located.path().property("name"));
        addIfGiven(dimension.description(), located.path().property("description"));
        terms(dimension.aliases(), located.path().property("aliases"));
        terms(dimension.relatedTerms(), located.path().property("relatedTerms"));
        PropertyPath descriptions = located.path().property("levelDescriptions");
        for (Map.Entry<String, LocalizedText> entry :
                dimension.levelDescriptions().entrySet()) {
            add(entry.getValue(), descriptions.at(entry.getKey()));
        }
    }

    private void terms(List<Term> terms, PropertyPath path) {
        Located.each(terms, path)
                .forEach(term -> plain.add(new PlainText(
                        term.path().property("text"),
                        term.value().text(),
                        term.value().language())));
    }

    private void guidance(Guidance guidance, PropertyPath path) {
        Located.each(guidance.sources(), path.property("sources"))
                .forEach(source -> plain.add(new PlainText(
                        source.path().property("title"),
                        source.value().title(),
                        source.value().language().orElse(UNDETERMINED))));
        Located.each(guidance.concepts(), path.property("concepts"))
                .forEach(concept -> add(concept.value().text(), concept.path().property("text")));
        Located.each(guidance.actions(), path.property("actions"))
                .forEach(action -> add(action.value().text(), action.path().property("text")));
        Located.each(guidance.risks(), path.property("risks"))
                .forEach(risk -> add(risk.value().text(), risk.path().property("text")));
        Located.each(guidance.indicators(), path.property("indicators")).forEach(indicator -> {
            add(indicator.value().name(), indicator.path().property("name"));
            add(indicator.value().description(), indicator.path().property("description"));
            add(indicator.value().unit(), indicator.path().property("unit"));
            add(indicator.value().period(), indicator.path().property("period"));
        });
        Located.each(guidance.reflections(), path.property("reflections"))
                .forEach(reflection ->
                        add(reflection.value().text(), reflection.path().property("text")));
    }

    private void add(LocalizedText text, PropertyPath path) {
        localized.add(new Located<>(text, path));
    }

    private void addIfGiven(LocalizedText text, PropertyPath path) {
        if (!text.byLanguage().isEmpty()) {
            add(text, path);
        }
    }
}
