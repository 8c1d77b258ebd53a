package org.learningorganisation.scoring.tally;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.response.Answer;
import org.learningorganisation.scoring.group.QuestionCounts;
import org.learningorganisation.scoring.person.ScoredQuestion;

/** Counts how a group answers one question. */
final class QuestionTally {

    private final SortedMap<BigFraction, Integer> byScore = new TreeMap<>();
    private int notApplicable;
    private int dontKnow;
    private int unanswered;

    void add(ScoredQuestion question, Optional<Answer> answer) {
        if (answer.isEmpty()) {
            unanswered = Math.addExact(unanswered, 1);
        } else if (answer.get() instanceof Answer.Given given) {
            byScore.merge(question.keyed(given.score()), 1, Math::addExact);
        } else if (answer.get() instanceof Answer.NotApplicable) {
            notApplicable = Math.addExact(notApplicable, 1);
        } else {
            dontKnow = Math.addExact(dontKnow, 1);
        }
    }

    void addAll(QuestionTally other) {
        other.byScore.forEach((score, times) -> byScore.merge(score, times, Math::addExact));
        notApplicable = Math.addExact(notApplicable, other.notApplicable);
        dontKnow = Math.addExact(dontKnow, other.dontKnow);
        unanswered = Math.addExact(unanswered, other.unanswered);
    }

    QuestionCounts counts() {
        return new QuestionCounts(byScore, notApplicable, dontKnow, unanswered);
    }

    void write(Encoder out) {
        out.counts(byScore);
        out.count(notApplicable);
        out.count(dontKnow);
        out.count(unanswered);
    }

    static QuestionTally read(Decoder in) {
        QuestionTally tally = new QuestionTally();
        tally.byScore.putAll(in.counts());
        tally.notApplicable = in.count();
        tally.dontKnow = in.count();
        tally.unanswered = in.count();
        return tally;
    }
}
