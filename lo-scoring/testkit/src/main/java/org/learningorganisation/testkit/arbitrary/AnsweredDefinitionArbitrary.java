package org.learningorganisation.testkit.arbitrary;

import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;

/**
 * Generates definitions with answers to them. A case that fails is made small in both: a question goes away together with the
 * answers to it, so that what is left fails for the same reason.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<AnsweredDefinition> hasty() {
 *     return AnsweredDefinitionArbitrary.usual()
 *             .of(DefinitionArbitrary.usual().questions(1, 20))
 *             .people(1, 1)
 *             .answering(AnswerHabits.usual().missing(0.4));
 * }
 * }</pre>
 *
 * <p>Immutable: every method gives a new generator.
 */
public final class AnsweredDefinitionArbitrary extends ArbitraryDecorator<AnsweredDefinition> {

    private final DefinitionArbitrary definitions;
    private final People people;

    private AnsweredDefinitionArbitrary(DefinitionArbitrary definitions, People people) {
        this.definitions = definitions;
        this.people = people;
    }

    /**
     * The {@linkplain DefinitionArbitrary#usual() usual definitions}, each answered by 1 to 5 people without groups, with the
     * {@linkplain AnswerHabits#usual() usual habits}.
     *
     * @return the usual generator
     */
    public static AnsweredDefinitionArbitrary usual() {
        return new AnsweredDefinitionArbitrary(DefinitionArbitrary.usual(), People.USUAL);
    }

    /**
     * Answers to other definitions.
     *
     * @param answered the definitions
     * @return a new generator
     */
    public AnsweredDefinitionArbitrary of(DefinitionArbitrary answered) {
        return new AnsweredDefinitionArbitrary(Objects.requireNonNull(answered, "answered"), people);
    }

    /**
     * Other numbers of people.
     *
     * @param fewest at least 1
     * @param most at least as many
     * @return a new generator
     * @throws IllegalArgumentException when the numbers are not in that order
     */
    public AnsweredDefinitionArbitrary people(int fewest, int most) {
        return new AnsweredDefinitionArbitrary(definitions, people.number(fewest, most));
    }

    /**
     * People in groups, see {@link ResponsesArbitrary#groupedBy(int, String...)}.
     *
     * @param most the most groups of each grouping, from 1
     * @param groupings the kinds of groups, from wide to narrow
     * @return a new generator
     * @throws IllegalArgumentException when there are no groups or a grouping comes twice
     */
    public AnsweredDefinitionArbitrary groupedBy(int most, String... groupings) {
        return new AnsweredDefinitionArbitrary(definitions, people.groupedBy(most, groupings));
    }

    /**
     * People with other habits.
     *
     * @param habits how they answer
     * @return a new generator
     */
    public AnsweredDefinitionArbitrary answering(AnswerHabits habits) {
        return new AnsweredDefinitionArbitrary(definitions, people.answering(habits));
    }

    @Override
    protected Arbitrary<AnsweredDefinition> arbitrary() {
        return Sketch.arbitrary(
                draws -> AnsweredSketch.drawn(draws, definitions, people),
                sketch -> sketch.answered(people.groupings()));
    }
}
