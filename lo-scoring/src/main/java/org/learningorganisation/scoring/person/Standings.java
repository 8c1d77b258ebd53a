package org.learningorganisation.scoring.person;

import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.level.LevelEvidence;
import org.learningorganisation.scoring.level.LevelPolicy;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.level.QuestionEvidence;
import org.learningorganisation.scoring.strategy.Counts;

/** Says where scores stand among the levels of a definition. */
public final class Standings {

    /** The scores among which a level is said. */
    public interface Scores {

        /** The score of a figure on the metric of the levels, where it has one. */
        Optional<BigFraction> onLevelMetric(Figure figure);

        /** Whether a figure may be looked at. */
        boolean shown(Figure figure);
    }

    private final Scheme scheme;
    private final Scores scores;
    private final Scoring.Answers answers;

    /** Begins with the scores of one person or of one group. */
    public Standings(Scheme scheme, Scores scores, Scoring.Answers answers) {
        this.scheme = scheme;
        this.scores = scores;
        this.answers = answers;
    }

    /** The standing of a figure; empty where no level is said of it. */
    public Optional<LevelStanding> of(Figure figure) {
        return figure.levelled() && !scheme.levels().steps().isEmpty()
                ? scheme.levelPolicy().standing(scheme.levels(), evidence(figure))
                : Optional.empty();
    }

    /** The rating that goes with a figure, where the policy has ratings. */
    public Optional<String> rating(Figure figure) {
        return scheme.levelPolicy().rating(evidence(figure));
    }

    /** What the level policy may look at. */
    public LevelEvidence evidence(Figure figure) {
        boolean shown = scores.shown(figure);
        Optional<BigFraction> score = shown ? scores.onLevelMetric(figure) : Optional.empty();
        return new LevelEvidence(
                figure.id(),
                figure.kind() == Figure.Kind.OVERALL ? LevelEvidence.Scope.OVERALL : LevelEvidence.Scope.DIMENSION,
                availability(figure, score),
                score,
                figure.level(),
                figure.weight(),
                shown && looksAtQuestions()
                        ? figure.questions().stream().map(this::evidence).toList()
                        : List.of(),
                figure.parts().stream().map(this::evidence).toList());
    }

    private boolean looksAtQuestions() {
        return scheme.levelPolicy().looksAt() == LevelPolicy.Look.SCORES_AND_QUESTIONS;
    }

    private LevelEvidence.Availability availability(Figure figure, Optional<BigFraction> score) {
        if (!scores.shown(figure)) {
            return LevelEvidence.Availability.WITHHELD;
        }
        if (score.isPresent()) {
            return LevelEvidence.Availability.SCORED;
        }
        Counts counts = answers.counts(figure.questions());
        return counts.notApplicable() == counts.asked()
                ? LevelEvidence.Availability.NOT_APPLICABLE
                : LevelEvidence.Availability.NOT_SCORED;
    }

    private QuestionEvidence evidence(ScoredQuestion question) {
        Optional<BigFraction> score = answers.score(question);
        Counts counts = answers.counts(List.of(question));
        QuestionEvidence.State state = QuestionEvidence.State.UNANSWERED;
        if (score.isPresent()) {
            state = QuestionEvidence.State.ANSWERED;
        } else if (counts.notApplicable() > 0) {
            state = QuestionEvidence.State.NOT_APPLICABLE;
        } else if (counts.dontKnow() > 0) {
            state = QuestionEvidence.State.DONT_KNOW;
        }
        return new QuestionEvidence(
                question.id(), question.question().level(), state, score.map(question::share), question.weight());
    }
}
