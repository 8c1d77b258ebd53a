package org.learningorganisation.testkit.arbitrary;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.learningorganisation.model.AnswerScale;

/**
 * Generates sound answer scales, with the id {@code s1} and labels in English. They shrink to two options, {@code 1} and
 * {@code 2}.
 *
 * <pre>{@code
 * Arbitrary<AnswerScale> fivePoints = ScaleArbitrary.usual().options(5, 5).only(Feature.OUTSIDE_SCORING);
 * }</pre>
 *
 * <p>Immutable: every method gives a new generator.
 */
public final class ScaleArbitrary extends ArbitraryDecorator<AnswerScale> {

    private static final double OF_NUMBERS = 0.3;

    private static final double UNEVEN = 0.6;

    private static final double FALLING = 0.2;

    private static final int LOWEST_HUNDREDTHS = -200;

    private static final int HIGHEST_HUNDREDTHS = 500;

    private static final int LARGEST_DISTANCE_HUNDREDTHS = 300;

    private static final List<ScaleSketch.Form> NUMBERS = List.of(ScaleSketch.Form.STEPS, ScaleSketch.Form.RANGE);

    private static final List<ScaleSketch.Outside> OUTSIDE = List.of(ScaleSketch.Outside.values());

    private static final int USUALLY_MOST = 11;

    private static final int MOST = 1_000;

    private static final Set<Feature> OF_SCALES =
            Set.of(Feature.RANGES, Feature.UNEVEN_SCORES, Feature.FALLING_SCORES, Feature.OUTSIDE_SCORING);

    private final int fewest;
    private final int most;
    private final Set<Feature> features;

    private ScaleArbitrary(int fewest, int most, Set<Feature> features) {
        this.fewest = fewest;
        this.most = most;
        this.features = features;
    }

    /**
     * Scales of 2 to 11 scored options, or ranges of numbers, with every feature that a scale can have.
     *
     * @return the usual generator
     */
    public static ScaleArbitrary usual() {
        return new ScaleArbitrary(2, USUALLY_MOST, OF_SCALES);
    }

    /**
     * Other numbers of scored options.
     *
     * @param fewestScored at least 2
     * @param mostScored at least as many, at most 1000
     * @return a new generator
     * @throws IllegalArgumentException when the numbers are not in that order
     */
    public ScaleArbitrary options(int fewestScored, int mostScored) {
        if (fewestScored < 2 || mostScored < fewestScored || mostScored > MOST) {
            throw new IllegalArgumentException("the numbers of options are " + fewestScored + " and " + mostScored
                    + "; allowed is 2 <= fewest <= most <= " + MOST);
        }
        return new ScaleArbitrary(fewestScored, mostScored, features);
    }

    /**
     * Scales with certain features and no others; a feature that scales do not have is passed over.
     *
     * @param wanted the features
     * @return a new generator
     */
    public ScaleArbitrary only(Feature... wanted) {
        return only(Set.of(wanted));
    }

    ScaleArbitrary only(Set<Feature> wanted) {
        Set<Feature> kept = EnumSet.noneOf(Feature.class);
        kept.addAll(OF_SCALES);
        kept.retainAll(wanted);
        return new ScaleArbitrary(fewest, most, kept);
    }

    @Override
    protected Arbitrary<AnswerScale> arbitrary() {
        Texts english = new Texts(Texts.LANGUAGES.subList(0, 1));
        return Sketch.arbitrary(this::drawn, sketch -> sketch.named("s1", english));
    }

    ScaleSketch drawn(Draws draws) {
        boolean uneven = has(Feature.UNEVEN_SCORES) && draws.chance(UNEVEN);
        return new ScaleSketch(
                fewest - 1,
                has(Feature.RANGES) && draws.chance(OF_NUMBERS) ? draws.oneOf(NUMBERS) : ScaleSketch.Form.OPTIONS,
                uneven ? draws.hundredths(LOWEST_HUNDREDTHS, HIGHEST_HUNDREDTHS) : BigDecimal.ONE,
                draws.list(
                        draws.between(fewest - 1, most - 1),
                        () -> uneven ? draws.hundredths(1, LARGEST_DISTANCE_HUNDREDTHS) : BigDecimal.ONE),
                has(Feature.OUTSIDE_SCORING) ? draws.oneOf(OUTSIDE) : ScaleSketch.Outside.NONE,
                has(Feature.FALLING_SCORES) && draws.chance(FALLING)
                        ? ScaleSketch.Order.FALLING
                        : ScaleSketch.Order.RISING);
    }

    private boolean has(Feature feature) {
        return features.contains(feature);
    }
}
