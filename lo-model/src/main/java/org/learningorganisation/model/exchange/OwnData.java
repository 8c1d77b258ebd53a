package org.learningorganisation.model.exchange;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.Extensions;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.SuccessArea;

/** Where applications put data of their own in a definition. */
final class OwnData {

    private static final String PROPERTY = "extensions";

    private OwnData() {}

    static Optional<String> first(MaturityModel model) {
        return Stream.of(
                        Elements.whole(model).places(has(MaturityModel::extensions), PROPERTY),
                        Elements.of("scales", model.scales())
                                .below("options", AnswerScale::options)
                                .places(has(AnswerOption::extensions), PROPERTY),
                        Elements.of("disciplines", model.disciplines()).places(has(Discipline::extensions), PROPERTY),
                        Elements.of("successAreas", model.successAreas())
                                .places(has(SuccessArea::extensions), PROPERTY),
                        Elements.of("questions", model.questions()).places(has(Question::extensions), PROPERTY))
                .flatMap(places -> places)
                .findFirst();
    }

    private static <T> Predicate<T> has(Function<T, Extensions> extensions) {
        return each -> !extensions.apply(each).equals(Extensions.NONE);
    }
}
