package org.learningorganisation.scoring.testmodels;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.DimensionBuilder;
import org.learningorganisation.model.Discipline;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.model.SuccessArea;
import org.learningorganisation.model.response.Answer;
import org.learningorganisation.model.response.Response;

/** Definitions and responses that differ in one respect. */
public final class Changed {

    private Changed() {}

    public static <T> List<T> shuffled(List<T> all, Random random) {
        List<T> copy = new ArrayList<>(all);
        Collections.shuffle(copy, random);
        return copy;
    }

    /** The same definition with its questions in another order. */
    public static MaturityModel questionsShuffled(MaturityModel model, Random random) {
        return questions(model, shuffled(model.questions(), random));
    }

    /** The same response with its answers in another order. */
    public static Response answersShuffled(Response response, Random random) {
        Map<String, String> answers = new LinkedHashMap<>();
        shuffled(List.copyOf(response.answers().keySet()), random)
                .forEach(question -> answers.put(question, response.answers().get(question)));
        return answers(response, answers);
    }

    /** The same definition with every scored question turned round. */
    public static MaturityModel mirrored(MaturityModel model) {
        return eachQuestion(
                model,
                question -> new Question(
                        question.id(),
                        question.dimensions(),
                        question.scale(),
                        question.text(),
                        question.description(),
                        question.kind(),
                        question.kind() == Question.Kind.SCORED && !question.reversed(),
                        question.weight(),
                        question.required(),
                        question.level(),
                        question.extensions()));
    }

    /** The same response with every answer to a scored question at the other side of its scale. */
    public static Response mirrored(MaturityModel model, Response response) {
        Map<String, String> answers = new LinkedHashMap<>();
        response.answers().forEach((id, code) -> {
            Question question = model.question(id).orElseThrow();
            answers.put(
                    id,
                    question.kind() == Question.Kind.SCORED
                            ? mirror(question.scale().flatMap(model::scale).orElseThrow(), code)
                            : code);
        });
        return answers(response, answers);
    }

    private static String mirror(AnswerScale scale, String code) {
        if (!(Answer.on(scale, code).orElseThrow() instanceof Answer.Given given)) {
            return code;
        }
        BigDecimal other = scale.lowestScore()
                .orElseThrow()
                .add(scale.highestScore().orElseThrow())
                .subtract(given.score());
        return codeWith(scale, other);
    }

    /** The code with which a score is given. */
    public static String codeWith(AnswerScale scale, BigDecimal score) {
        return scale.range().isPresent()
                ? score.toPlainString()
                : scale.options().stream()
                        .filter(option -> option.score()
                                .filter(given -> given.compareTo(score) == 0)
                                .isPresent())
                        .findFirst()
                        .orElseThrow()
                        .code();
    }

    /** The same definition with every weight, of questions and of dimensions, a number of times as large. */
    public static MaturityModel weightsTimes(MaturityModel model, BigDecimal factor) {
        MaturityModel heavier = eachQuestion(
                model,
                question -> new Question(
                        question.id(),
                        question.dimensions(),
                        question.scale(),
                        question.text(),
                        question.description(),
                        question.kind(),
                        question.reversed(),
                        question.weight().multiply(factor),
                        question.required(),
                        question.level(),
                        question.extensions()));
        return rebuilt(heavier)
                .disciplines(model.disciplines().stream()
                        .map(each -> times(Discipline.builder(each.id(), each.name()), each, factor))
                        .toList())
                .successAreas(model.successAreas().stream()
                        .map(each -> times(SuccessArea.builder(each.id(), each.name()), each, factor))
                        .toList())
                .build();
    }

    private static <D extends Dimension> D times(DimensionBuilder<D> same, D dimension, BigDecimal factor) {
        dimension.parent().ifPresent(same::parent);
        return same.role(dimension.role())
                .weight(dimension.weight().multiply(factor))
                .build();
    }

    /** The same definition with each question changed. */
    public static MaturityModel eachQuestion(MaturityModel model, UnaryOperator<Question> change) {
        return questions(model, model.questions().stream().map(change).toList());
    }

    private static MaturityModel questions(MaturityModel model, List<Question> questions) {
        return rebuilt(model).questions(questions).build();
    }

    private static MaturityModel.Builder rebuilt(MaturityModel model) {
        return MaturityModel.builder(model.id(), model.version())
                .languages(model.defaultLanguage())
                .title(model.title())
                .scales(model.scales())
                .disciplines(model.disciplines())
                .successAreas(model.successAreas())
                .questions(model.questions())
                .levels(model.levels())
                .firstRank(model.firstRank())
                .levelMetric(model.levelMetric());
    }

    /** The same response with other answers. */
    public static Response answers(Response response, Map<String, String> answers) {
        return new Response(response.model(), response.respondent(), response.submitted(), response.groups(), answers);
    }
}
