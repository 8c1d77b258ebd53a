package org.learningorganisation.testkit.arbitrary;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.arbitraries.ArbitraryDecorator;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.response.Response;

/**
 * Generates valid responses of one person to a definition.
 *
 * <pre>{@code
 * Arbitrary<Response> complete = ResponseArbitrary.to(model).answering(AnswerHabits.complete());
 * }</pre>
 *
 * <p>A failing case is made small: every question is answered, with its lowest option. Immutable.
 */
public final class ResponseArbitrary extends ArbitraryDecorator<Response> {

    private final ResponsesArbitrary people;

    private ResponseArbitrary(ResponsesArbitrary people) {
        this.people = people;
    }

    /**
     * One person with the {@linkplain AnswerHabits#usual() usual habits}.
     *
     * @param model a sound definition
     * @return the generator
     */
    public static ResponseArbitrary to(MaturityModel model) {
        return new ResponseArbitrary(ResponsesArbitrary.to(model));
    }

    /**
     * A person with other habits.
     *
     * @param habits how the person answers
     * @return a new generator
     */
    public ResponseArbitrary answering(AnswerHabits habits) {
        return new ResponseArbitrary(people.answering(habits));
    }

    @Override
    protected Arbitrary<Response> arbitrary() {
        return people.one();
    }
}
