package org.learningorganisation.testkit.arbitrary;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.learningorganisation.model.validation.StructuralRule;

/**
 * Generates definitions with a named defect: each has the finding of its rule, at a place that varies.
 *
 * <pre>{@code
 * Arbitrary<InvalidDefinition> unreachable = InvalidDefinitionArbitrary.breaking(StructuralRule.LEVEL_UNREACHABLE);
 * }</pre>
 *
 * <p>A case that fails keeps its defect, and everything around it is made small. Immutable.
 */
public final class InvalidDefinitionArbitrary extends ArbitraryDecorator<InvalidDefinition> {

    private static final int MOST_PLACES = 100;

    /** Has a part of every kind that a defect can sit in. */
    private static final DefinitionArbitrary SOUND = DefinitionArbitrary.usual()
            .languages(2, 3)
            .successAreas(1, 3)
            .questions(2, 8)
            .unscoredQuestions(2, 2)
            .levels(3, 5)
            .without(Feature.RANGES, Feature.TREES, Feature.GATES, Feature.LEVEL_METRICS);

    private final List<StructuralRule> rules;

    private InvalidDefinitionArbitrary(List<StructuralRule> rules) {
        this.rules = rules;
    }

    /**
     * Definitions with any of the defects; a defect for every rule, also those that are warnings.
     *
     * @return the usual generator
     */
    public static InvalidDefinitionArbitrary usual() {
        return new InvalidDefinitionArbitrary(List.of(StructuralRule.values()));
    }

    /**
     * Definitions with one of some defects.
     *
     * @param first the rule that is broken
     * @param others other rules that can be broken instead
     * @return a generator
     */
    public static InvalidDefinitionArbitrary breaking(StructuralRule first, StructuralRule... others) {
        return new InvalidDefinitionArbitrary(
                Stream.concat(Stream.of(first), Stream.of(others)).toList());
    }

    @Override
    protected Arbitrary<InvalidDefinition> arbitrary() {
        return Sketch.arbitrary(
                draws -> new DefectSketch(
                        SOUND.drawn(draws, List::of), draws.oneOf(rules), draws.evenly(0, MOST_PLACES)),
                DefectSketch::invalid);
    }

    /**
     * Everything that was drawn for a definition with a defect.
     *
     * @param sound the definition around it
     * @param rule the rule that it breaks
     * @param place where the defect sits, modulo the places there are
     */
    private record DefectSketch(DefinitionSketch sound, StructuralRule rule, int place)
            implements Sketch<DefectSketch> {

        @Override
        public Stream<DefectSketch> smaller() {
            return Stream.concat(
                    sound.smaller().map(smaller -> new DefectSketch(smaller, rule, place)),
                    Smaller.toward(0, place).map(first -> new DefectSketch(sound, rule, first)));
        }

        @Override
        public long[] size() {
            return LongStream.concat(LongStream.of(sound.size()), LongStream.of(place))
                    .toArray();
        }

        private InvalidDefinition invalid() {
            return new InvalidDefinition(rule, Defect.breaking(rule).in(Assembly.model(sound), place));
        }
    }
}
