package org.learningorganisation.testkit.arbitrary;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was drawn for one person.
 *
 * @param manner how the person goes through the questions
 * @param line the place that a straight-liner chooses, as in {@link AnswerDraw#place()}
 * @param groups the number of the person's group, per grouping, from 1
 */
record PersonDraw(Manner manner, int line, List<Integer> groups) implements Sketch<PersonDraw> {

    /** How a person goes through the questions. */
    enum Manner {
        /** One by one. */
        INDEPENDENT,
        /** Always the same place. */
        STRAIGHT_LINE,
        /** Always an end of the scale. */
        EXTREME
    }

    PersonDraw {
        groups = List.copyOf(groups);
    }

    @Override
    public Stream<PersonDraw> smaller() {
        return Stream.of(
                        Stream.of(new PersonDraw(Manner.INDEPENDENT, line, groups)),
                        Smaller.halved(line).map(lower -> new PersonDraw(manner, lower, groups)),
                        Smaller.elements(groups, group -> Smaller.toward(1, group))
                                .map(first -> new PersonDraw(manner, line, first)))
                .flatMap(sketches -> sketches);
    }

    @Override
    public long[] size() {
        return new long[] {
            Smaller.count(manner != Manner.INDEPENDENT),
            line + groups.stream().mapToLong(group -> group).sum()
        };
    }

    /** The place that this person chooses where another would choose some place. */
    int place(int drawn) {
        return switch (manner) {
            case INDEPENDENT -> drawn;
            case STRAIGHT_LINE -> line;
            case EXTREME -> 2 * drawn <= AnswerDraw.HIGHEST ? 0 : AnswerDraw.HIGHEST;
        };
    }
}
