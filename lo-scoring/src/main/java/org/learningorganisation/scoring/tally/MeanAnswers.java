package org.learningorganisation.scoring.tally;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.group.QuestionCounts;
import org.learningorganisation.scoring.person.ScoredQuestion;
import org.learningorganisation.scoring.person.Scoring;
import org.learningorganisation.scoring.strategy.Counts;

/** A group as if it were one respondent, who gives the mean answer to each question. */
record MeanAnswers(GroupTally group) implements Scoring.Answers {

    @Override
    public Optional<BigFraction> score(ScoredQuestion question) {
        return counts(question).mean();
    }

    /** Nothing is filled in for a group: every answer there is counts, and no other. */
    @Override
    public boolean blank(ScoredQuestion question) {
        return false;
    }

    @Override
    public Counts counts(List<ScoredQuestion> questions) {
        int answered = 0;
        int notApplicable = 0;
        for (ScoredQuestion question : questions) {
            QuestionCounts counts = counts(question);
            answered += counts.answered() > 0 ? 1 : 0;
            notApplicable +=
                    counts.answered() + counts.dontKnow() + counts.unanswered() == 0 && counts.notApplicable() > 0
                            ? 1
                            : 0;
        }
        return new Counts(questions.size(), answered, notApplicable, 0);
    }

    private QuestionCounts counts(ScoredQuestion question) {
        return group.question(question).counts();
    }
}
