package org.learningorganisation.scoring.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.response.Answer;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.strategy.Counts;

/** One response, read on the scales of its questions. */
public final class AnswerSheet implements Scoring.Answers {

    private final List<Optional<Answer>> answers;

    private AnswerSheet(List<Optional<Answer>> answers) {
        this.answers = answers;
    }

    /** Reads a response that holds. */
    public static AnswerSheet of(Scheme scheme, Response response) {
        List<Optional<Answer>> answers = new ArrayList<>();
        for (ScoredQuestion question : scheme.questions()) {
            answers.add(Optional.ofNullable(response.answers().get(question.id()))
                    .flatMap(code -> Answer.on(question.scale(), code)));
        }
        return new AnswerSheet(answers);
    }

    /** The answer to a question; empty when it is unanswered. */
    public Optional<Answer> answer(ScoredQuestion question) {
        return answers.get(question.place());
    }

    @Override
    public Optional<BigFraction> score(ScoredQuestion question) {
        return answer(question)
                .flatMap(answer -> answer instanceof Answer.Given given
                        ? Optional.of(question.keyed(given.score()))
                        : Optional.empty());
    }

    @Override
    public boolean blank(ScoredQuestion question) {
        return answer(question).isEmpty();
    }

    @Override
    public Counts counts(List<ScoredQuestion> questions) {
        int given = 0;
        int notApplicable = 0;
        int dontKnow = 0;
        for (ScoredQuestion question : questions) {
            Optional<Answer> answer = answer(question);
            given += answer.filter(Answer.Given.class::isInstance).isPresent() ? 1 : 0;
            notApplicable +=
                    answer.filter(Answer.NotApplicable.class::isInstance).isPresent() ? 1 : 0;
            dontKnow += answer.filter(Answer.DontKnow.class::isInstance).isPresent() ? 1 : 0;
        }
        return new Counts(questions.size(), given, notApplicable, dontKnow);
    }
}
