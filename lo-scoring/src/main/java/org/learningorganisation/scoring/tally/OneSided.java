package org.learningorganisation.scoring.tally;

import java.util.List;
import org.learningorganisation.model.response.Answer;
import org.learningorganisation.scoring.person.AnswerSheet;
import org.learningorganisation.scoring.person.Figure;
import org.learningorganisation.scoring.person.FigureScore;
import org.learningorganisation.scoring.person.ScoredQuestion;

/**
 * Counts the people who are in the score of a figure but not in the answers to one of its questions, or the other way round:
 * shown beside each other, the two figures would tell about just these people.
 */
final class OneSided {

    private final List<ScoredQuestion> questions;
    private final int[] scoredOnly;
    private final int[] answeredOnly;

    OneSided(Figure figure) {
        this.questions = figure.questions();
        this.scoredOnly = new int[questions.size()];
        this.answeredOnly = new int[questions.size()];
    }

    void add(FigureScore score, AnswerSheet sheet) {
        for (int i = 0; i < questions.size(); i++) {
            boolean answered = sheet.answer(questions.get(i))
                    .filter(Answer.Given.class::isInstance)
                    .isPresent();
            scoredOnly[i] += score.scored() && !answered ? 1 : 0;
            answeredOnly[i] += answered && !score.scored() ? 1 : 0;
        }
    }

    void addAll(OneSided other) {
        for (int i = 0; i < questions.size(); i++) {
            scoredOnly[i] = Math.addExact(scoredOnly[i], other.scoredOnly[i]);
            answeredOnly[i] = Math.addExact(answeredOnly[i], other.answeredOnly[i]);
        }
    }

    void write(Encoder out) {
        for (int i = 0; i < questions.size(); i++) {
            out.count(scoredOnly[i]);
            out.count(answeredOnly[i]);
        }
    }

    static OneSided read(Decoder in, Figure figure) {
        OneSided tally = new OneSided(figure);
        for (int i = 0; i < tally.questions.size(); i++) {
            tally.scoredOnly[i] = in.count();
            tally.answeredOnly[i] = in.count();
        }
        return tally;
    }

    /** How many are scored without an answer to a question of the figure. */
    int scoredOnly(ScoredQuestion question) {
        return scoredOnly[questions.indexOf(question)];
    }

    /** How many answered a question of the figure without being scored. */
    int answeredOnly(ScoredQuestion question) {
        return answeredOnly[questions.indexOf(question)];
    }
}
