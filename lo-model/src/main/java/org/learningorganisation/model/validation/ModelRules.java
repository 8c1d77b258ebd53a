package org.learningorganisation.model.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.SemanticVersion;
import org.learningorganisation.model.Term;

/** The model as a whole: its version, its languages, and whether there is anything in it. */
final class ModelRules implements DefinitionCheck {

    /** More than any scan has, and few enough to look at every text in each of them. */
    static final int MOST_LANGUAGES = 200;

    @Override
    public void check(DefinitionIndex definition, Consumer<Remark> report) {
        MaturityModel model = definition.model();
        if (model.formatVersion() != MaturityModel.FORMAT_VERSION) {
            report.accept(Remark.of(
                    StructuralRule.FORMAT_VERSION,
                    PropertyPath.of("formatVersion"),
                    "found",
                    model.formatVersion(),
                    "supported",
                    MaturityModel.FORMAT_VERSION));
        }
        version(model.version(), PropertyPath.of("version"), report);
        model.answersOf()
                .ifPresent(other ->
                        version(other.version(), PropertyPath.of("answersOf").property("version"), report));
        Located.each(model.migrations(), PropertyPath.of("migrations"))
                .forEach(migration ->
                        version(migration.value().from(), migration.path().property("from"), report));
        languages(model.languages(), report);
        languagesOfWords(definition, report);
        if (definition.dimensions().isEmpty()) {
            report.accept(Remark.of(StructuralRule.MODEL_NO_DIMENSION, PropertyPath.of("disciplines")));
        }
        if (model.questions().isEmpty()) {
            report.accept(Remark.of(StructuralRule.MODEL_NO_QUESTION, PropertyPath.of("questions")));
        }
        if (model.firstRank() < 0) {
            report.accept(Remark.of(
                    StructuralRule.MODEL_FIRST_RANK_NEGATIVE, PropertyPath.of("firstRank"), "rank", model.firstRank()));
        }
    }

    private static void version(String version, PropertyPath path, Consumer<Remark> report) {
        if (SemanticVersion.parse(version).isEmpty()) {
            report.accept(Remark.of(StructuralRule.VERSION_NOT_SEMVER, path, "version", version));
        }
    }

    private static void languages(List<LanguageTag> languages, Consumer<Remark> report) {
        PropertyPath path = PropertyPath.of("languages");
        if (languages.isEmpty()) {
            report.accept(Remark.of(StructuralRule.LANGUAGES_EMPTY, path));
        }
        if (languages.size() > MOST_LANGUAGES) {
            report.accept(Remark.of(
                    StructuralRule.LANGUAGES_TOO_MANY, path, "count", languages.size(), "limit", MOST_LANGUAGES));
        }
        Map<String, PropertyPath> firstByTag = new HashMap<>();
        for (Located<LanguageTag> language : Located.<LanguageTag>each(languages, path)) {
            wellFormed(language.value(), language.path(), report);
            PropertyPath first =
                    firstByTag.putIfAbsent(language.value().value().toLowerCase(Locale.ROOT), language.path());
            if (first != null) {
                report.accept(Remark.of(
                        StructuralRule.LANGUAGE_DUPLICATE,
                        language.path(),
                        "language",
                        language.value(),
                        "first",
                        first));
            }
        }
    }

    /** Sources and words from the literature have a language of their own, which the definition need not declare. */
    private static void languagesOfWords(DefinitionIndex definition, Consumer<Remark> report) {
        Located.each(
                        definition.model().guidance().sources(),
                        PropertyPath.of("guidance").property("sources"))
                .forEach(source -> source.value()
                        .language()
                        .ifPresent(
                                language -> wellFormed(language, source.path().property("language"), report)));
        definition.dimensions().forEach(dimension -> {
            terms(dimension.value().aliases(), dimension.path().property("aliases"), report);
            terms(dimension.value().relatedTerms(), dimension.path().property("relatedTerms"), report);
        });
    }

    private static void terms(List<Term> terms, PropertyPath path, Consumer<Remark> report) {
        Located.each(terms, path)
                .forEach(term -> wellFormed(term.value().language(), term.path().property("language"), report));
    }

    private static void wellFormed(LanguageTag language, PropertyPath path, Consumer<Remark> report) {
        if (!language.wellFormed()) {
            report.accept(Remark.of(StructuralRule.LANGUAGE_MALFORMED, path, "language", language));
        }
    }
}
