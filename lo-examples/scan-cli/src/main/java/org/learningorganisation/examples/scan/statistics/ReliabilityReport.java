package org.learningorganisation.examples.scan.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.NumericRange;
import org.learningorganisation.scoring.group.Guarded;
import org.learningorganisation.scoring.group.ScaleAnswers;
import org.learningorganisation.scoring.reliability.OneFactorModel;
import org.learningorganisation.scoring.reliability.Reliability;
import org.learningorganisation.scoring.strategy.Reason;

/**
 * The reliability of every discipline, every success area and all questions together, of everybody.
 *
 * @param model the definition that was answered
 * @param used whose answers are used
 * @param protection what is withheld
 * @param scales the disciplines, the success areas, and all questions last
 */
public record ReliabilityReport(
        MaturityModel model, PairsUsed used, Protection protection, List<ScaleReliability> scales) {

    /** Copies the list. */
    public ReliabilityReport {
        scales = List.copyOf(scales);
    }

    /**
     * Computes every figure.
     *
     * @param model the definition that was answered
     * @param answers the answers to the questions of each dimension, and all questions last
     * @param used whose answers are used
     * @param protection what is withheld
     * @return the report
     */
    public static ReliabilityReport of(
            MaturityModel model, List<ScaleAnswers> answers, PairsUsed used, Protection protection) {
        List<ScaleReliability> scales = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            ScaleAnswers scale = answers.get(i);
            // a dimension may have the id of all questions, which come last
            boolean all = i == answers.size() - 1;
            Optional<Reason> withheld =
                    used == PairsUsed.LISTWISE ? protection.ofComplete(scale) : protection.ofAll(scale.pairwise());
            scales.add(new ScaleReliability(
                    all ? ScaleAnswers.ALL + scale.questions().size() : scale.id(),
                    all ? Optional.empty() : Optional.of(scale.id()),
                    scale.questions(),
                    units(model, scale.questions()),
                    protection.ofCompleteMeans(scale, answers),
                    guarded(withheld, () -> Reliability.of(scale.questions(), used.of(scale))),
                    guarded(protection.ofComplete(scale), () -> OneFactorModel.of(scale.listwise()))));
        }
        return new ReliabilityReport(model, used, protection, scales);
    }

    private static <T> Guarded<T> guarded(Optional<Reason> withheld, Supplier<T> figures) {
        return withheld.<Guarded<T>>map(Guarded.Withheld::new).orElseGet(() -> new Guarded.Shown<>(figures.get()));
    }

    private static ScaleReliability.Units units(MaturityModel model, List<String> questions) {
        long different = questions.stream()
                .flatMap(question -> model.question(question).stream())
                .flatMap(question -> question.scale().flatMap(model::scale).stream())
                .map(ReliabilityReport::scores)
                .distinct()
                .count();
        return different > 1 ? ScaleReliability.Units.MIXED : ScaleReliability.Units.SHARED;
    }

    /** The scores that an answer can have, of a range its ends; as numbers, so that 1 and 1.0 are equal. */
    private static List<BigDecimal> scores(AnswerScale scale) {
        return Stream.concat(
                        scale.options().stream()
                                .map(AnswerOption::score)
                                .flatMap(Optional::stream)
                                .sorted(),
                        scale.range().map(ReliabilityReport::ends).stream().flatMap(List::stream))
                .map(BigDecimal::stripTrailingZeros)
                .toList();
    }

    private static List<BigDecimal> ends(NumericRange range) {
        return List.of(range.min(), range.max());
    }
}
