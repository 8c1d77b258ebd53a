package org.learningorganisation.testkit.arbitrary;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A generated question that does not know its definition yet: places count modulo what there is.
 *
 * @param place what it refers to
 * @param reversed whether agreeing speaks against the dimension
 * @param weight how much it counts
 * @param optional whether a complete response need not answer it
 * @param awkward the place of what its text ends with, see {@link Texts#AWKWARD}
 * @param answers what each person answers to it; they go away with it when a case is made small
 */
record QuestionSketch(
        Place place, boolean reversed, BigDecimal weight, boolean optional, int awkward, List<AnswerDraw> answers)
        implements Sketch<QuestionSketch> {

    /**
     * What a question refers to.
     *
     * @param scale the place of its scale
     * @param discipline the place of the discipline that it measures
     * @param area the place of the success area that it measures, from 1; 0 for none
     * @param level the place of the level it belongs to, among those above the floor
     */
    record Place(int scale, int discipline, int area, int level) {

        private static final Place FIRST = new Place(0, 0, 0, 0);

        private long size() {
            return (long) scale + discipline + area + level;
        }

        private Stream<Place> smaller() {
            return Stream.of(
                    FIRST,
                    new Place(0, discipline, area, level),
                    new Place(scale, 0, area, level),
                    new Place(scale, discipline, 0, level),
                    new Place(scale, discipline, area, 0));
        }
    }

    QuestionSketch {
        answers = List.copyOf(answers);
    }

    @Override
    public Stream<QuestionSketch> smaller() {
        return Stream.of(
                        Stream.of(
                                new QuestionSketch(Place.FIRST, false, BigDecimal.ONE, false, 0, answers),
                                new QuestionSketch(place, false, weight, optional, awkward, answers),
                                new QuestionSketch(place, reversed, weight, false, awkward, answers),
                                new QuestionSketch(place, reversed, weight, optional, 0, answers)),
                        Smaller.towardOne(weight)
                                .map(nearer -> new QuestionSketch(place, reversed, nearer, optional, awkward, answers)),
                        place.smaller()
                                .map(first -> new QuestionSketch(first, reversed, weight, optional, awkward, answers)),
                        Smaller.elements(answers, AnswerDraw::smaller)
                                .map(lower -> new QuestionSketch(place, reversed, weight, optional, awkward, lower)))
                .flatMap(sketches -> sketches);
    }

    @Override
    public long[] size() {
        return new long[] {
            Smaller.count(reversed, optional, awkward > 0),
            Smaller.cost(weight) + place.size(),
            answers.stream().mapToLong(answer -> answer.size()[0]).sum(),
            answers.stream().mapToLong(answer -> answer.size()[1]).sum()
        };
    }

    QuestionSketch answering(List<AnswerDraw> others) {
        return new QuestionSketch(place, reversed, weight, optional, awkward, others);
    }
}
