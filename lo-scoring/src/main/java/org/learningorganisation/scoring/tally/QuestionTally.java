package org.learningorganisation.scoring.tally;

import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.response.Answer;
import org.learningorganisation.scoring.group.QuestionCounts;
import org.learningorganisation.scoring.person.ScoredQuestion;

/** Counts how a group answers one question. */
final class QuestionTally {

    private final TreeMap<BigFraction, Integer> byScore = new TreeMap<>();
    private int notApplicable;
    private int dontKnow;
    private int unanswered;

    void add(ScoredQuestion question, Optional<Answer> answer) {
        if (answer.isEmpty()) {
            unanswered++;
        } else if (answer.get() instanceof Answer.Given given) {
            byScore.merge(question.keyed(given.score()), 1, Integer::sum);
        } else if (answer.get() instanceof Answer.NotApplicable) {
            notApplicable++;
        } else {
            dontKnow++;
        }
    }

    QuestionCounts counts() {
        return new QuestionCounts(byScore, notApplicable, dontKnow, unanswered);
    }
}
