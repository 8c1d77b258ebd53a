package org.learningorganisation.scoring.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.person.AnswerSheet;
import org.learningorganisation.scoring.person.ScoredQuestion;
import org.learningorganisation.scoring.person.Scoring;
import org.learningorganisation.scoring.strategy.Counts;

/**
 * The answers of a person, some of them better than they are.
 *
 * @param sheet the answers as they are
 * @param better the other scores, by the place of the question
 */
record ChangedAnswers(AnswerSheet sheet, Map<Integer, BigFraction> better) implements Scoring.Answers {

    @Override
    public Optional<BigFraction> score(ScoredQuestion question) {
        Optional<BigFraction> changed = Optional.ofNullable(better.get(question.place()));
        return changed.isPresent() ? changed : sheet.score(question);
    }

    @Override
    public boolean blank(ScoredQuestion question) {
        return sheet.blank(question);
    }

    @Override
    public Counts counts(List<ScoredQuestion> questions) {
        return sheet.counts(questions);
    }
}
