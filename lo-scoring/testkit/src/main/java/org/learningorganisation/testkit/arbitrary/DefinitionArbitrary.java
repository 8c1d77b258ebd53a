package org.learningorganisation.testkit.arbitrary;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.testkit.arbitrary.Sizes.Part;

/**
 * Generates sound definitions: none has a structural error or warning. {@code @ForAll MaturityModel} gives
 * {@linkplain #usual() the usual ones}.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<MaturityModel> small() {
 *     return DefinitionArbitrary.usual().questions(1, 3).languages(2, 2).without(Feature.RANGES, Feature.TREES);
 * }
 * }</pre>
 *
 * <p>A failing case is made small: one discipline, one question, a scale of {@code 1} and {@code 2}, weight 1, not reversed, one
 * language, no levels and nothing else.
 *
 * <p>Immutable: every method gives a new generator.
 */
public final class DefinitionArbitrary extends ArbitraryDecorator<MaturityModel> {

    private static final double USUALLY_REVERSED = 0.25;

    private final DefinitionDraws draws;

    private DefinitionArbitrary(DefinitionDraws draws) {
        this.draws = draws;
    }

    /**
     * From 1 to 12 scored questions on up to three scales, about up to four disciplines and three success areas, with up to
     * five levels, two unscored questions and three languages, and every feature except {@link Feature#AWKWARD_TEXTS}.
     *
     * @return the usual generator
     */
    public static DefinitionArbitrary usual() {
        Set<Feature> all = EnumSet.allOf(Feature.class);
        all.remove(Feature.AWKWARD_TEXTS);
        return new DefinitionArbitrary(
                new DefinitionDraws(Sizes.usual(), all, USUALLY_REVERSED, ScaleArbitrary.usual()));
    }

    /**
     * Other numbers of scored questions.
     *
     * @param fewest at least 1
     * @param most at least as many, at most 1000
     * @return a new generator
     * @throws IllegalArgumentException when the numbers are not in that order, as with all numbers below
     */
    public DefinitionArbitrary questions(int fewest, int most) {
        return with(Part.QUESTIONS, fewest, most);
    }

    /**
     * Other numbers of background and open questions, in turn.
     *
     * @param fewest at least 0
     * @param most at least as many, at most 100
     * @return a new generator
     */
    public DefinitionArbitrary unscoredQuestions(int fewest, int most) {
        return with(Part.UNSCORED_QUESTIONS, fewest, most);
    }

    /**
     * Other numbers of disciplines. Each is measured, where need be several by one question.
     *
     * @param fewest at least 1
     * @param most at least as many, at most 100
     * @return a new generator
     */
    public DefinitionArbitrary disciplines(int fewest, int most) {
        return with(Part.DISCIPLINES, fewest, most);
    }

    /**
     * Other numbers of success areas. Each is measured, where need be several by one question.
     *
     * @param fewest at least 0
     * @param most at least as many, at most 100
     * @return a new generator
     */
    public DefinitionArbitrary successAreas(int fewest, int most) {
        return with(Part.SUCCESS_AREAS, fewest, most);
    }

    /**
     * Other numbers of levels. Levels that are gates are at most one more than the questions.
     *
     * @param fewest at least 0
     * @param most at least as many, at most 99
     * @return a new generator
     */
    public DefinitionArbitrary levels(int fewest, int most) {
        return with(Part.LEVELS, fewest, most);
    }

    /**
     * Other numbers of languages: English, Dutch, German, French of Belgium, and Chinese, in this order.
     *
     * @param fewest at least 1
     * @param most at least as many, at most 5
     * @return a new generator
     */
    public DefinitionArbitrary languages(int fewest, int most) {
        return with(Part.LANGUAGES, fewest, most);
    }

    /**
     * Other numbers of scales.
     *
     * @param fewest at least 1
     * @param most at least as many, at most 100
     * @return a new generator
     */
    public DefinitionArbitrary scales(int fewest, int most) {
        return with(Part.SCALES, fewest, most);
    }

    /**
     * Other scales. A feature that the definitions are without, their scales are without too.
     *
     * @param each a generator of scales
     * @return a new generator
     */
    public DefinitionArbitrary scalesFrom(ScaleArbitrary each) {
        return new DefinitionArbitrary(new DefinitionDraws(draws.sizes(), draws.features(), draws.reversed(), each));
    }

    /**
     * Another share of reversed questions.
     *
     * @param share from 0 to 1; a quarter unless said otherwise
     * @return a new generator
     * @throws IllegalArgumentException when the share is out of its range
     */
    public DefinitionArbitrary reversed(double share) {
        return new DefinitionArbitrary(new DefinitionDraws(
                draws.sizes(), draws.features(), Draws.requireShare("reversed questions", share), draws.scales()));
    }

    /**
     * Definitions that may have more features.
     *
     * @param more the features
     * @return a new generator
     */
    public DefinitionArbitrary with(Feature... more) {
        Set<Feature> changed = copy(draws.features());
        changed.addAll(List.of(more));
        return with(changed);
    }

    /**
     * Definitions without certain features.
     *
     * @param less the features
     * @return a new generator
     */
    public DefinitionArbitrary without(Feature... less) {
        Set<Feature> changed = copy(draws.features());
        changed.removeAll(List.of(less));
        return with(changed);
    }

    /**
     * Definitions that may have certain features and no others.
     *
     * @param wanted the features; none for the plainest definitions
     * @return a new generator
     */
    public DefinitionArbitrary only(Feature... wanted) {
        return with(copy(Set.of(wanted)));
    }

    private static Set<Feature> copy(Set<Feature> features) {
        Set<Feature> copy = EnumSet.noneOf(Feature.class);
        copy.addAll(features);
        return copy;
    }

    private DefinitionArbitrary with(Set<Feature> features) {
        return new DefinitionArbitrary(new DefinitionDraws(draws.sizes(), features, draws.reversed(), draws.scales()));
    }

    private DefinitionArbitrary with(Part part, int fewest, int most) {
        Sizes changed = draws.sizes().with(part, fewest, most);
        return new DefinitionArbitrary(
                new DefinitionDraws(changed, draws.features(), draws.reversed(), draws.scales()));
    }

    @Override
    protected Arbitrary<MaturityModel> arbitrary() {
        return Sketch.arbitrary(drawn -> drawn(drawn, List::of), Assembly::model);
    }

    /** A definition with the answers to each question. */
    DefinitionSketch drawn(Draws from, Supplier<List<AnswerDraw>> answers) {
        return draws.drawn(from, answers);
    }
}
