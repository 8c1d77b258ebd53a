package org.learningorganisation.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.LanguageTag;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.strategy.Item;

/**
 * A definition of one dimension, with every question answered.
 *
 * @param questions the questions and their answers, at least one
 */
record AnsweredScan(List<AnsweredQuestion> questions) {

    static final String DIMENSION = "dimension";

    private static final String NOT_APPLICABLE = "not-applicable";

    AnsweredScan {
        questions = List.copyOf(questions);
    }

    /** The ids of the questions. */
    Set<String> ids() {
        Set<String> ids = new LinkedHashSet<>();
        questions.forEach(question -> ids.add(question.id()));
        return ids;
    }

    /** Whether the questions have different bounds, so that each is brought to 0 to 100 first. */
    boolean mixed() {
        AnsweredQuestion first = questions.get(0);
        return !questions.stream()
                .allMatch(question -> question.lower().equals(first.lower())
                        && question.upper().equals(first.upper()));
    }

    /** What a strategy sees. */
    List<Item> items() {
        boolean mixed = mixed();
        return questions.stream()
                .map(question -> mixed ? question.normalised() : question.raw())
                .toList();
    }

    /** What a strategy sees when each item has another value. */
    List<Item> itemsAt(Function<Item, BigFraction> value) {
        return items().stream().map(item -> item.withValue(value.apply(item))).toList();
    }

    AnsweredScan each(UnaryOperator<AnsweredQuestion> change) {
        return new AnsweredScan(questions.stream().map(change).toList());
    }

    AnsweredScan with(int place, AnsweredQuestion question) {
        List<AnsweredQuestion> others = new ArrayList<>(questions);
        others.set(place, question);
        return new AnsweredScan(others);
    }

    AnsweredScan without(int place) {
        List<AnsweredQuestion> others = new ArrayList<>(questions);
        others.remove(place);
        return new AnsweredScan(others);
    }

    MaturityModel model() {
        Map<String, AnswerScale> scales = new LinkedHashMap<>();
        questions.forEach(question -> scales.put(question.scale().id(), withNotApplicable(question.scale())));
        return MaturityModel.builder("contract", "1.0.0")
                .languages(LanguageTag.ENGLISH)
                .title(text("Contract of a strategy"))
                .scales(List.copyOf(scales.values()))
                .disciplines(
                        List.of(Discipline.builder(DIMENSION, text("Dimension")).build()))
                .questions(questions.stream().map(AnsweredScan::question).toList())
                .build();
    }

    private static Question question(AnsweredQuestion answered) {
        Question.Builder question = Question.builder(answered.id(), text("Question " + answered.id()))
                .measures(DIMENSION)
                .scale(answered.scale().id())
                .weight(answered.weight());
        return (answered.reversed() ? question.reversed() : question).build();
    }

    private static AnswerScale withNotApplicable(AnswerScale scale) {
        if (scale.range().isPresent() || notApplicable(scale).isPresent()) {
            return scale;
        }
        List<AnswerOption> options = new ArrayList<>(scale.options());
        options.add(AnswerOption.notApplicable(NOT_APPLICABLE, text("Not applicable")));
        return new AnswerScale(scale.id(), scale.bipolar(), options, scale.range());
    }

    private static Optional<String> notApplicable(AnswerScale scale) {
        return scale.options().stream()
                .filter(option -> option.kind() == AnswerOption.Kind.NOT_APPLICABLE)
                .map(AnswerOption::code)
                .findFirst();
    }

    /** All answers. */
    Response response() {
        return responseFrom(0);
    }

    /** The answers without the first few. */
    Response responseFrom(int place) {
        Response.Builder response = Response.to(model());
        questions.stream().skip(place).forEach(question -> response.answer(question.id(), question.code()));
        return response.build();
    }

    /** All answers, except that one question does not apply: left open where it is asked on a range. */
    Response responseWithoutApplying(int place) {
        AnsweredQuestion left = questions.get(place);
        Response.Builder response = Response.to(model());
        for (AnsweredQuestion question : questions) {
            if (!question.equals(left)) {
                response.answer(question.id(), question.code());
            } else if (question.scale().range().isEmpty()) {
                response.answer(question.id(), notApplicable(question.scale()).orElse(NOT_APPLICABLE));
            }
        }
        return response.build();
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(LanguageTag.ENGLISH, english);
    }
}
