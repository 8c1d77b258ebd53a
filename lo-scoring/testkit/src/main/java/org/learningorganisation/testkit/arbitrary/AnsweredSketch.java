package org.learningorganisation.testkit.arbitrary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.response.Response;

/**
 * Everything that was drawn for a definition and responses to it.
 *
 * @param fewest how few people there can be
 * @param definition the definition, with the answers of each person to each question
 * @param people the people, in the order of the answers
 */
record AnsweredSketch(int fewest, DefinitionSketch definition, List<PersonDraw> people)
        implements Sketch<AnsweredSketch> {

    static AnsweredSketch drawn(Draws draws, DefinitionArbitrary definitions, People people) {
        List<PersonDraw> drawn = people.drawn(draws);
        return new AnsweredSketch(
                people.fewest(), definitions.drawn(draws, () -> people.answers(draws, drawn.size())), drawn);
    }

    @Override
    public Stream<AnsweredSketch> smaller() {
        List<Integer> places = IntStream.range(0, people.size()).boxed().toList();
        return Stream.of(
                        Smaller.fewer(places, fewest).map(this::only),
                        definition.smaller().map(smaller -> new AnsweredSketch(fewest, smaller, people)),
                        Smaller.elements(people, PersonDraw::smaller)
                                .map(plainer -> new AnsweredSketch(fewest, definition, plainer)))
                .flatMap(sketches -> sketches);
    }

    private AnsweredSketch only(List<Integer> places) {
        return new AnsweredSketch(
                fewest,
                definition.answers(answers -> places.stream().map(answers::get).toList()),
                places.stream().map(people::get).toList());
    }

    @Override
    public long[] size() {
        long[] ofDefinition = definition.size();
        return LongStream.concat(
                        LongStream.of(
                                ofDefinition[0],
                                people.size(),
                                people.stream()
                                        .mapToLong(person -> person.size()[0])
                                        .sum(),
                                people.stream()
                                        .mapToLong(person -> person.size()[1])
                                        .sum()),
                        LongStream.of(ofDefinition).skip(1))
                .toArray();
    }

    AnsweredDefinition answered(List<String> groupings) {
        MaturityModel model = Assembly.model(definition);
        Map<String, List<AnswerDraw>> answers = definition.answers();
        Answering answering = Answering.of(model, groupings);
        List<Response> responses = new ArrayList<>();
        for (PersonDraw person : people) {
            int place = responses.size();
            responses.add(answering.response(
                    place + 1,
                    person,
                    question -> answers.getOrDefault(question.id(), List.of()).get(place)));
        }
        return new AnsweredDefinition(model, responses);
    }
}
