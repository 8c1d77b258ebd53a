package org.learningorganisation.testkit.arbitrary;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.response.Response;

/**
 * Generates valid responses of several people to a definition.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<List<Response>> teams() {
 *     return ResponsesArbitrary.to(SCAN)
 *             .people(1, 40)
 *             .groupedBy(3, "department", "team")
 *             .answering(AnswerHabits.usual().missing(0.3));
 * }
 * }</pre>
 *
 * <p>A failing case is made small: few people, in the first group, who answer every question with its lowest option.
 *
 * <p>Immutable: every method gives a new generator.
 */
public final class ResponsesArbitrary extends ArbitraryDecorator<List<Response>> {

    private final MaturityModel model;
    private final People people;

    private ResponsesArbitrary(MaturityModel model, People people) {
        this.model = model;
        this.people = people;
    }

    /**
     * From 1 to 5 people {@code r1}, {@code r2} ... without groups, with the {@linkplain AnswerHabits#usual() usual habits}.
     *
     * @param model a sound definition
     * @return the generator
     */
    public static ResponsesArbitrary to(MaturityModel model) {
        return new ResponsesArbitrary(Objects.requireNonNull(model, "model"), People.USUAL);
    }

    /**
     * Other numbers of people.
     *
     * @param fewest at least 1
     * @param most at least as many, at most 10,000
     * @return a new generator
     * @throws IllegalArgumentException when the numbers are not in that order
     */
    public ResponsesArbitrary people(int fewest, int most) {
        return new ResponsesArbitrary(model, people.number(fewest, most));
    }

    /**
     * People in groups. The names of the groups are {@code team-1}, {@code team-2} ..., the same in every department, so that
     * equal names stand for different groups.
     *
     * @param most the most groups of each grouping, from 1
     * @param groupings the kinds of groups, from wide to narrow
     * @return a new generator
     * @throws IllegalArgumentException when there are no groups or a grouping comes twice
     */
    public ResponsesArbitrary groupedBy(int most, String... groupings) {
        return new ResponsesArbitrary(model, people.groupedBy(most, groupings));
    }

    /**
     * People with other habits.
     *
     * @param habits how they answer
     * @return a new generator
     */
    public ResponsesArbitrary answering(AnswerHabits habits) {
        return new ResponsesArbitrary(model, people.answering(habits));
    }

    @Override
    protected Arbitrary<List<Response>> arbitrary() {
        return Sketch.arbitrary(
                draws -> ResponsesSketch.drawn(draws, people, model), sketch -> sketch.responses(answering()));
    }

    /** One of these people. */
    Arbitrary<Response> one() {
        return people(1, 1).map(responses -> responses.get(0));
    }

    private Answering answering() {
        return Answering.of(model, people.groupings());
    }
}
