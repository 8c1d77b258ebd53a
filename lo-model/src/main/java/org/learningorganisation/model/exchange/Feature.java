package org.learningorganisation.model.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Guidance;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.validation.Finding;

/**
 * What a definition can have that a target may have no place for.
 *
 * @param name what it is called in a warning
 * @param firstPlace the path of the first place where a definition has it
 */
record Feature(LocalizedText name, Function<MaturityModel, Optional<String>> firstPlace) {

    static final Feature REFERENCE =
            of("de id en versie van de definitie", "the id and version of the definition", model -> Optional.of("id"));

    static final Feature DIMENSIONS = of(
            "disciplines en succesgebieden, en welke vraag welke meet",
            "disciplines and success areas, and which question measures which",
            model -> model.dimensions().stream()
                    .findFirst()
                    .map(first -> model.disciplines().isEmpty() ? "successAreas" : "disciplines"));

    static final Feature LEVELS =
            of("niveaus", "levels", model -> place(!model.levels().isEmpty(), "levels"));

    static final Feature REVERSED = of(
            "dat vragen omgekeerd zijn",
            "that questions are reversed",
            model -> firstQuestion(model, Question::reversed, "reversed"));

    static final Feature WEIGHTS = of(
            "het gewicht van vragen",
            "the weight of questions",
            model -> firstQuestion(model, question -> question.weight().compareTo(BigDecimal.ONE) != 0, "weight"));

    static final Feature DESCRIPTIONS = of(
            "toelichtingen bij vragen",
            "descriptions of questions",
            model -> firstQuestion(
                    model, question -> !question.description().equals(LocalizedText.NONE), "description"));

    static final Feature BACKGROUND = of(
            "dat vragen alleen achtergrond zijn",
            "that questions are background only",
            model -> firstQuestion(model, question -> question.kind() == Question.Kind.BACKGROUND, "kind"));

    static final Feature BIPOLAR = of(
            "dat schalen twee polen hebben",
            "that scales have two poles",
            model -> scales(model).first(AnswerScale::bipolar, "bipolar"));

    static final Feature STEPS = of(
            "stappen van een getal anders dan 1",
            "steps of a number other than 1",
            model -> scales(model).first(scale -> lacks(scale, Grid::isOfWholeNumbers), "range.step"));

    static final Feature ODD_STEPS = of(
            "stappen van een getal anders dan 1, 0,1, 0,01 enzovoort",
            "steps of a number other than 1, 0.1, 0.01 and so on",
            model -> scales(model).first(scale -> lacks(scale, Grid::isOfPlaces), "range.step"));

    static final Feature OUTSIDE_SCORING = of(
            "het verschil tussen niet van toepassing en weet niet",
            "the difference between not applicable and don't know",
            model -> options(model).first(option -> option.kind() != AnswerOption.Kind.SCORED, "kind"));

    static final Feature BROKEN_SCORES = of(
            "scores die geen gehele getallen zijn",
            "scores that are not whole numbers",
            model -> options(model)
                    .first(
                            option -> option.score()
                                    .filter(score -> !Grid.isWhole(score))
                                    .isPresent(),
                            "score"));

    static final Feature CONTROL_CHARACTERS =
            of("stuurtekens in teksten", "control characters in texts", Texts::firstControlCharacter);

    static final Feature VIEW = of(
            "dat de definitie een andere kijk op een model is",
            "that the definition is another view on a model",
            model -> model.answersOf().map(view -> "answersOf"));

    static final Feature GUIDANCE = of(
            "duiding en adviezen", "guidance", model -> place(!model.guidance().equals(Guidance.NONE), "guidance"));

    static final Feature SUPPRESSIONS = of(
            "onderdrukte opmerkingen",
            "suppressed remarks",
            model -> place(!model.suppressions().isEmpty(), "suppressions"));

    static final Feature MIGRATIONS = of(
            "hoe eerdere antwoorden worden omgezet",
            "how earlier answers are migrated",
            model -> place(!model.migrations().isEmpty(), "migrations"));

    static final Feature EXTENSIONS =
            of("eigen gegevens van de toepassing", "the application's own data", OwnData::first);

    private static Feature of(String dutch, String english, Function<MaturityModel, Optional<String>> firstPlace) {
        return new Feature(LocalizedText.dutchAndEnglish(dutch, english), firstPlace);
    }

    /** One warning for each feature that a definition has, at the first place where it has it. */
    static List<Finding> notCarried(List<Feature> features, String target, MaturityModel model, LanguageTag language) {
        List<Finding> warnings = new ArrayList<>();
        for (Feature feature : features) {
            String what = feature.name().in(language, LanguageTag.ENGLISH);
            feature.firstPlace()
                    .apply(model)
                    .map(place -> ExchangeRule.NOT_CARRIED.at(place, language, Map.of("target", target, "what", what)))
                    .ifPresent(warnings::add);
        }
        return warnings;
    }

    private static Optional<String> place(boolean there, String path) {
        return there ? Optional.of(path) : Optional.empty();
    }

    private static Optional<String> firstQuestion(MaturityModel model, Predicate<Question> has, String property) {
        return Elements.of("questions", model.questions()).first(has, property);
    }

    private static Elements<AnswerScale> scales(MaturityModel model) {
        return Elements.of("scales", model.scales());
    }

    private static Elements<AnswerOption> options(MaturityModel model) {
        return scales(model).below("options", AnswerScale::options);
    }

    private static boolean lacks(AnswerScale scale, Predicate<Grid> carried) {
        return scale.range().map(Grid::new).filter(carried.negate()).isPresent();
    }
}
