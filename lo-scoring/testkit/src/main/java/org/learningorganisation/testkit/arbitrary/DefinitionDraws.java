package org.learningorganisation.testkit.arbitrary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.learningorganisation.model.Metric;
import org.learningorganisation.testkit.arbitrary.Sizes.Part;

/**
 * Draws sketches of definitions.
 *
 * @param sizes how many there are of each part
 * @param features what definitions can have
 * @param reversed the share of reversed questions
 * @param scales the scales
 */
record DefinitionDraws(Sizes sizes, Set<Feature> features, double reversed, ScaleArbitrary scales) {

    private static final double SOME = 0.25;

    private static final int LARGEST_WEIGHT_HUNDREDTHS = 1_000;

    private static final int FURTHEST_PARENT = 2;

    DefinitionSketch drawn(Draws draws, Supplier<List<AnswerDraw>> answers) {
        ScaleArbitrary fitting = scales.only(features);
        return new DefinitionSketch(
                sizes,
                count(draws, Part.LANGUAGES),
                draws.list(count(draws, Part.SCALES), () -> fitting.drawn(draws)),
                draws.list(count(draws, Part.DISCIPLINES), () -> dimension(draws)),
                draws.list(count(draws, Part.SUCCESS_AREAS), () -> dimension(draws)),
                draws.list(count(draws, Part.QUESTIONS), () -> question(draws, answers.get())),
                draws.list(count(draws, Part.UNSCORED_QUESTIONS), answers),
                levels(draws));
    }

    private int count(Draws draws, Part part) {
        return draws.between(sizes.of(part).fewest(), sizes.of(part).most());
    }

    private DimensionSketch dimension(Draws draws) {
        return new DimensionSketch(
                some(draws, Feature.TREES) ? draws.evenly(1, FURTHEST_PARENT) : 0,
                some(draws, Feature.OUTCOMES),
                weight(draws));
    }

    private QuestionSketch question(Draws draws, List<AnswerDraw> answers) {
        return new QuestionSketch(
                new QuestionSketch.Place(
                        draws.evenly(0, sizes.of(Part.SCALES).most() - 1),
                        draws.evenly(0, sizes.of(Part.DISCIPLINES).most() - 1),
                        draws.evenly(0, sizes.of(Part.SUCCESS_AREAS).most()),
                        draws.evenly(0, sizes.of(Part.LEVELS).most())),
                has(Feature.REVERSED) && draws.chance(reversed),
                weight(draws),
                some(draws, Feature.OPTIONAL_QUESTIONS),
                has(Feature.AWKWARD_TEXTS) ? draws.evenly(0, Texts.AWKWARD.size() - 1) : 0,
                answers);
    }

    private LevelsSketch levels(Draws draws) {
        int most = sizes.of(Part.LEVELS).most();
        return new LevelsSketch(
                sizes.of(Part.LEVELS).fewest(),
                count(draws, Part.LEVELS),
                some(draws, Feature.GATES),
                has(Feature.LEVEL_METRICS) ? draws.oneOf(List.of(Metric.values())) : Metric.MIN_MAX,
                Stream.generate(() -> draws.evenly(1, 100))
                        .distinct()
                        .limit(most)
                        .toList(),
                some(draws, Feature.RANKS_FROM_ZERO) ? 0 : 1);
    }

    private BigDecimal weight(Draws draws) {
        return has(Feature.WEIGHTS) && draws.chance(0.5)
                ? draws.hundredths(1, LARGEST_WEIGHT_HUNDREDTHS)
                : BigDecimal.ONE;
    }

    private boolean some(Draws draws, Feature feature) {
        return has(feature) && draws.chance(SOME);
    }

    private boolean has(Feature feature) {
        return features.contains(feature);
    }
}
