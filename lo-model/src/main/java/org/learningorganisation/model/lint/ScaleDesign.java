package org.learningorganisation.model.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Question;

/**
 * The options of the scales on which scored questions are answered. Ranges of numbers have no options to look at; scales that
 * only background questions use can have as many options as there are departments.
 */
final class ScaleDesign {

    private static final int FEWEST_IN_ONE_DIRECTION = 2;

    private ScaleDesign() {}

    /** A scale that says it runs from one pole to its opposite, with more room on one side of the middle. */
    static List<LintRemark> asymmetric(LintedDefinition definition) {
        return onScales(
                definition,
                (scale, path) -> Optional.of(scale)
                        .filter(AnswerScale::bipolar)
                        .filter(bipolar -> !hasSymmetricScores(bipolar) || !Poles.balanced(bipolar))
                        .map(bipolar -> LintRemark.at(
                                path,
                                "scale",
                                bipolar.id(),
                                "scores",
                                scored(bipolar).stream()
                                        .flatMap(option -> option.score().stream())
                                        .map(BigDecimal::toPlainString)
                                        .collect(Collectors.joining(", ")),
                                "below",
                                Poles.on(bipolar, Poles.BELOW),
                                "above",
                                Poles.on(bipolar, Poles.ABOVE))));
    }

    private static boolean hasSymmetricScores(AnswerScale scale) {
        List<BigDecimal> scores = scored(scale).stream()
                .flatMap(option -> option.score().stream())
                .sorted()
                .toList();
        if (scores.isEmpty()) {
            return true;
        }
        BigDecimal ends = scores.get(0).add(scores.get(scores.size() - 1));
        for (int i = 0; i < scores.size(); i++) {
            if (scores.get(i).add(scores.get(scores.size() - 1 - i)).compareTo(ends) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Options with a number for a label: each respondent gives them a meaning of their own. */
    static List<LintRemark> unlabelled(LintedDefinition definition) {
        return onScales(definition, (scale, path) -> {
            List<String> without = scored(scale).stream()
                    .filter(ScaleDesign::hasNoWord)
                    .map(AnswerOption::code)
                    .toList();
            return without.isEmpty()
                    ? Optional.empty()
                    : Optional.of(LintRemark.at(
                            path, "scale", scale.id(), "count", without.size(), "codes", String.join(", ", without)));
        });
    }

    /** A text without a letter in any language; a label that is missing altogether is an error of the definition. */
    private static boolean hasNoWord(AnswerOption option) {
        return option.label().byLanguage().values().stream()
                .anyMatch(label -> !label.isBlank() && label.codePoints().noneMatch(ScaleDesign::saysSomething));
    }

    /** Letters, and pictures such as faces. */
    private static boolean saysSomething(int character) {
        return Character.isLetter(character) || Character.getType(character) == Character.OTHER_SYMBOL;
    }

    /** More points than people can keep apart. */
    static List<LintRemark> manyPoints(LintedDefinition definition) {
        int limit = definition.limits().points();
        return onScales(
                definition,
                (scale, path) -> Optional.of(scored(scale).size())
                        .filter(count -> count > limit)
                        .map(count -> LintRemark.at(path, "scale", scale.id(), "count", count, "limit", limit)));
    }

    /** Questions that all point one way: who agrees with everything gets the highest score. */
    static List<LintRemark> oneDirection(LintedDefinition definition) {
        return onScales(definition, (scale, path) -> {
            List<Question> questions = definition.scoredOn(scale);
            long reversed = questions.stream().filter(Question::reversed).count();
            boolean oneWay = reversed == 0 || reversed == questions.size();
            return oneWay && questions.size() >= FEWEST_IN_ONE_DIRECTION && Poles.isAgreement(scale)
                    ? Optional.of(LintRemark.at(path, "scale", scale.id(), "count", questions.size()))
                    : Optional.empty();
        });
    }

    private static List<LintRemark> onScales(
            LintedDefinition definition, BiFunction<AnswerScale, String, Optional<LintRemark>> check) {
        List<LintRemark> remarks = new ArrayList<>();
        List<AnswerScale> scales = definition.model().scales();
        for (int i = 0; i < scales.size(); i++) {
            if (!definition.scoredOn(scales.get(i)).isEmpty()) {
                check.apply(scales.get(i), "scales[" + i + "]").ifPresent(remarks::add);
            }
        }
        return remarks;
    }

    private static List<AnswerOption> scored(AnswerScale scale) {
        return scale.options().stream()
                .filter(option -> option.kind() == AnswerOption.Kind.SCORED)
                .toList();
    }
}
