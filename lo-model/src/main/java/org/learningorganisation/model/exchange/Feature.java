package org.learningorganisation.model.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
public record Feature(LocalizedText name, Function<MaturityModel, Optional<String>> firstPlace) {

    /** The id and version of the definition. */
    public static final Feature REFERENCE =
            of("de id en versie van de definitie", "the id and version of the definition", model -> Optional.of("id"));

    /** Dimensions, and which question measures which. */
    public static final Feature DIMENSIONS = of(
            "disciplines en succesgebieden, en welke vraag welke meet",
            "disciplines and success areas, and which question measures which",
            model -> model.dimensions().stream()
                    .findFirst()
                    .map(first -> model.disciplines().isEmpty() ? "successAreas" : "disciplines"));

    /** Levels. */
    public static final Feature LEVELS =
            of("niveaus", "levels", model -> place(!model.levels().isEmpty(), "levels"));

    /** Reversed questions. */
    public static final Feature REVERSED = of(
            "dat vragen omgekeerd zijn",
            "that questions are reversed",
            model -> firstQuestion(model, Question::reversed, "reversed"));

    /** Weights of questions other than 1. */
    public static final Feature WEIGHTS = of(
            "het gewicht van vragen",
            "the weight of questions",
            model -> firstQuestion(model, question -> question.weight().compareTo(BigDecimal.ONE) != 0, "weight"));

    /** Descriptions of questions. */
    public static final Feature DESCRIPTIONS = of(
            "toelichtingen bij vragen",
            "descriptions of questions",
            model -> firstQuestion(
                    model, question -> !question.description().equals(LocalizedText.NONE), "description"));

    /** Questions that are background only. */
    public static final Feature BACKGROUND = of(
            "dat vragen alleen achtergrond zijn",
            "that questions are background only",
            model -> firstQuestion(model, question -> question.kind() == Question.Kind.BACKGROUND, "kind"));

    /** Scales that say they have two poles. */
    public static final Feature BIPOLAR = of(
            "dat schalen twee polen hebben",
            "that scales have two poles",
            model -> scales(model).first(AnswerScale::bipolar, "bipolar"));

    /** Steps of a number other than 1. */
    public static final Feature STEPS = of(
            "stappen van een getal anders dan 1",
            "steps of a number other than 1",
            model -> scales(model).first(scale -> lacks(scale, Grid::isOfWholeNumbers), "range.step"));

    /** Steps of a number that are no decimal places. */
    public static final Feature ODD_STEPS = of(
            "stappen van een getal anders dan 1, 0,1, 0,01 enzovoort",
            "steps of a number other than 1, 0.1, 0.01 and so on",
            model -> scales(model).first(scale -> lacks(scale, Grid::isOfPlaces), "range.step"));

    /** The difference between the kinds of options outside scoring. */
    public static final Feature OUTSIDE_SCORING = of(
            "het verschil tussen niet van toepassing en weet niet",
            "the difference between not applicable and don't know",
            model -> options(model).first(option -> option.kind() != AnswerOption.Kind.SCORED, "kind"));

    /** Scores that are not whole numbers. */
    public static final Feature BROKEN_SCORES = of(
            "scores die geen gehele getallen zijn",
            "scores that are not whole numbers",
            model -> options(model)
                    .first(
                            option -> option.score()
                                    .filter(score -> !Grid.isWhole(score))
                                    .isPresent(),
                            "score"));

    /** Texts that are not clean, see {@link Texts}. */
    public static final Feature CONTROL_CHARACTERS =
            of("stuurtekens in teksten", "control characters in texts", Texts::firstControlCharacter);

    /** What questions measure, whether they are reversed and what they weigh, in one. */
    public static final Feature SCORING = of(
            "wat vragen meten en hoe ze tellen",
            "what questions measure and how they count",
            model -> firstQuestion(model, question -> question.kind() == Question.Kind.SCORED, "dimensions"));

    /** Being another view on a model. */
    public static final Feature VIEW = of(
            "dat de definitie een andere kijk op een model is",
            "that the definition is another view on a model",
            model -> model.answersOf().map(view -> "answersOf"));

    /** Guidance. */
    public static final Feature GUIDANCE = of(
            "duiding en adviezen", "guidance", model -> place(!model.guidance().equals(Guidance.NONE), "guidance"));

    /** Suppressed remarks. */
    public static final Feature SUPPRESSIONS = of(
            "onderdrukte opmerkingen",
            "suppressed remarks",
            model -> place(!model.suppressions().isEmpty(), "suppressions"));

    /** Migrations of earlier answers. */
    public static final Feature MIGRATIONS = of(
            "hoe eerdere antwoorden worden omgezet",
            "how earlier answers are migrated",
            model -> place(!model.migrations().isEmpty(), "migrations"));

    /** The application's own data. */
    public static final Feature EXTENSIONS =
            of("eigen gegevens van de toepassing", "the application's own data", OwnData::first);

    /** Refuses null. */
    public Feature {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(firstPlace, "firstPlace");
    }

    private static Feature of(String dutch, String english, Function<MaturityModel, Optional<String>> firstPlace) {
        return new Feature(LocalizedText.dutchAndEnglish(dutch, english), firstPlace);
    }

    /**
     * One warning for each feature that a definition has, at the first place where it has it.
     *
     * @param features what the target has no place for
     * @param target the name of the target, for messages
     * @param model the definition
     * @param language the reader's language; Dutch and English are there, others get English
     * @return warnings of {@link ExchangeRule#NOT_CARRIED}, in the order of the features
     */
    public static List<Finding> notCarried(
            List<Feature> features, String target, MaturityModel model, LanguageTag language) {
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
