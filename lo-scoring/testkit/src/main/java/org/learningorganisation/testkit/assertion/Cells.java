package org.learningorganisation.testkit.assertion;

import java.util.List;
import java.util.stream.Stream;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;

/**
 * Which questions measure what.
 *
 * @param model the definition
 */
record Cells(MaturityModel model) {

    /** The cells with too few questions; what has no parts makes the cells. */
    List<String> withFewerThan(int fewest) {
        return leaves(model.disciplines())
                .flatMap(discipline -> leaves(model.successAreas())
                        .filter(area -> count(discipline, area) < fewest)
                        .map(area -> "cell " + discipline.id() + " * " + area.id() + " has " + count(discipline, area)
                                + " questions; " + fewest + " or more are asked for"))
                .toList();
    }

    /** The dimensions whose questions all point one way. */
    List<String> withoutReversedQuestion() {
        return measured()
                .filter(dimension -> questionsOn(dimension).noneMatch(Question::reversed))
                .map(dimension -> "dimension " + dimension.id() + " has "
                        + questionsOn(dimension).count() + " questions, of which none is reversed")
                .toList();
    }

    /** The dimensions that are measured by too few questions. */
    List<String> dimensionsWithFewerThan(int fewest) {
        return Stream.concat(leaves(model.disciplines()), leaves(model.successAreas()))
                .filter(dimension -> questionsOn(dimension).count() < fewest)
                .map(dimension -> "dimension " + dimension.id() + " has "
                        + questionsOn(dimension).count() + " questions; " + fewest + " or more are asked for")
                .toList();
    }

    private Stream<? extends Dimension> measured() {
        return model.dimensions().stream()
                .filter(dimension -> questionsOn(dimension).findAny().isPresent());
    }

    private Stream<? extends Dimension> leaves(List<? extends Dimension> dimensions) {
        return dimensions.stream()
                .filter(dimension -> dimensions.stream()
                        .noneMatch(other ->
                                other.parent().filter(dimension.id()::equals).isPresent()));
    }

    private long count(Dimension discipline, Dimension area) {
        return questionsOn(discipline)
                .filter(question -> question.dimensions().contains(area.id()))
                .count();
    }

    private Stream<Question> questionsOn(Dimension dimension) {
        return model.questions().stream()
                .filter(question -> question.kind() == Question.Kind.SCORED)
                .filter(question -> question.dimensions().contains(dimension.id()));
    }
}
