package org.learningorganisation.testkit.arbitrary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.response.Response;

/**
 * Everything that was drawn for responses to one definition.
 *
 * @param fewest how few people there can be
 * @param people the people
 */
record ResponsesSketch(int fewest, List<Person> people) implements Sketch<ResponsesSketch> {

    /**
     * One person.
     *
     * @param person who it is
     * @param answers the answer to each question, in the order of the definition
     */
    record Person(PersonDraw person, List<AnswerDraw> answers) implements Sketch<Person> {

        @Override
        public Stream<Person> smaller() {
            return Stream.concat(
                    person.smaller().map(plainer -> new Person(plainer, answers)),
                    Smaller.elements(answers, AnswerDraw::smaller).map(lower -> new Person(person, lower)));
        }

        @Override
        public long[] size() {
            return new long[] {
                person.size()[0],
                person.size()[1],
                answers.stream().mapToLong(answer -> answer.size()[0]).sum(),
                answers.stream().mapToLong(answer -> answer.size()[1]).sum()
            };
        }
    }

    static ResponsesSketch drawn(Draws draws, People people, MaturityModel model) {
        int questions = model.questions().size();
        return new ResponsesSketch(
                people.fewest(),
                people.drawn(draws).stream()
                        .map(person -> new Person(person, people.answers(draws, questions)))
                        .toList());
    }

    @Override
    public Stream<ResponsesSketch> smaller() {
        return Stream.concat(Smaller.fewer(people, fewest), Smaller.elements(people, Person::smaller))
                .map(smaller -> new ResponsesSketch(fewest, smaller));
    }

    @Override
    public long[] size() {
        long[] size = new long[5];
        size[0] = people.size();
        for (int place = 1; place < size.length; place++) {
            int of = place - 1;
            size[place] = people.stream().mapToLong(person -> person.size()[of]).sum();
        }
        return size;
    }

    List<Response> responses(Answering answering) {
        Map<String, Integer> places = new HashMap<>();
        answering.model().questions().forEach(question -> places.putIfAbsent(question.id(), places.size()));
        List<Response> responses = new ArrayList<>();
        for (Person person : people) {
            responses.add(answering.response(
                    responses.size() + 1,
                    person.person(),
                    question -> person.answers().get(places.getOrDefault(question.id(), 0))));
        }
        return responses;
    }
}
