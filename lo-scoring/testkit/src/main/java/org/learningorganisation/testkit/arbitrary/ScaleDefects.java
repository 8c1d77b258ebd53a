package org.learningorganisation.testkit.arbitrary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Extensions;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.NumericRange;

/** Mistakes in answer scales. */
final class ScaleDefects {

    private static final String NEW = "new-scale";

    private ScaleDefects() {}

    static MaturityModel neitherOptionsNorRange(MaturityModel sound, int place) {
        return Copies.withMore(sound, AnswerScale.ofOptions(NEW, List.of()));
    }

    static MaturityModel scoresTied(MaturityModel sound, int place) {
        return secondLikeFirst(sound, place, (first, second) -> option(second.code(), first.score(), second.label()));
    }

    static MaturityModel scoreMissing(MaturityModel sound, int place) {
        return secondLikeFirst(
                sound, place, (first, second) -> option(second.code(), Optional.empty(), second.label()));
    }

    static MaturityModel codeDuplicate(MaturityModel sound, int place) {
        return secondLikeFirst(sound, place, (first, second) -> option(first.code(), second.score(), second.label()));
    }

    static MaturityModel codeBlank(MaturityModel sound, int place) {
        return secondLikeFirst(sound, place, (first, second) -> option(" ", second.score(), second.label()));
    }

    static MaturityModel labelDuplicate(MaturityModel sound, int place) {
        return secondLikeFirst(sound, place, (first, second) -> option(second.code(), second.score(), first.label()));
    }

    static MaturityModel scoreOutsideScoring(MaturityModel sound, int place) {
        return withOptions(
                sound,
                place,
                options -> Copies.with(
                        options,
                        new AnswerOption(
                                "scored-na",
                                AnswerOption.Kind.NOT_APPLICABLE,
                                Optional.of(BigDecimal.ZERO),
                                Copies.text(sound, "Does not apply to me"),
                                options.get(0).extensions())));
    }

    static MaturityModel rangeEmpty(MaturityModel sound, int place) {
        return Copies.withMore(sound, AnswerScale.ofRange(NEW, BigDecimal.TEN, BigDecimal.valueOf(10L - place)));
    }

    static MaturityModel rangeStep(MaturityModel sound, int place) {
        NumericRange range = new NumericRange(BigDecimal.ZERO, BigDecimal.ONE, Optional.of(new BigDecimal("0.3")));
        return Copies.withMore(sound, new AnswerScale(NEW, false, List.of(), Optional.of(range)));
    }

    static MaturityModel fewOptions(MaturityModel sound, int place) {
        return Copies.withMore(
                sound,
                AnswerScale.ofOptions(
                        NEW, List.of(AnswerOption.scored("only", BigDecimal.ONE, Copies.text(sound, "The only one")))));
    }

    private static AnswerOption option(String code, Optional<BigDecimal> score, LocalizedText label) {
        return new AnswerOption(code, AnswerOption.Kind.SCORED, score, label, Extensions.NONE);
    }

    private static MaturityModel secondLikeFirst(MaturityModel sound, int place, BinaryOperator<AnswerOption> change) {
        return withOptions(
                sound, place, options -> Copies.changed(options, 1, second -> change.apply(options.get(0), second)));
    }

    private static MaturityModel withOptions(MaturityModel sound, int place, UnaryOperator<List<AnswerOption>> change) {
        return Copies.of(sound)
                .scales(Copies.changed(
                        sound.scales(),
                        place,
                        scale -> AnswerScale.ofOptions(scale.id(), change.apply(scale.options()))))
                .build();
    }
}
