package org.learningorganisation.scoring.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.response.Answer;
import org.learningorganisation.scoring.level.LevelReached;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.level.SmallestChange;
import org.learningorganisation.scoring.person.AnswerSheet;
import org.learningorganisation.scoring.person.Figure;
import org.learningorganisation.scoring.person.Scheme;
import org.learningorganisation.scoring.person.ScoredQuestion;
import org.learningorganisation.scoring.person.Scoring;
import org.learningorganisation.scoring.person.Standings;

/**
 * The way of one figure to one level: which answers can be better, and how far that takes it. A way is written as the steps
 * up on each ladder.
 */
final class Climb {

    private final Scheme scheme;
    private final AnswerSheet sheet;
    private final Figure figure;
    private final int rank;
    private final Scoring now;
    private final List<Ladder> ladders;

    Climb(Scheme scheme, AnswerSheet sheet, Scoring now, Figure figure, int rank) {
        this.now = now;
        this.scheme = scheme;
        this.sheet = sheet;
        this.figure = figure;
        this.rank = rank;
        this.ladders = ladders(sheet, figure);
    }

    /** By id, so that nothing depends on the order of questions. */
    private static List<Ladder> ladders(AnswerSheet sheet, Figure figure) {
        List<Ladder> ladders = new ArrayList<>();
        for (ScoredQuestion question : figure.questions()) {
            if (sheet.answer(question).orElse(null) instanceof Answer.Given given) {
                Ladder ladder = Ladder.of(question, given);
                if (ladder.height() > 0) {
                    ladders.add(ladder);
                }
            }
        }
        ladders.sort(Comparator.comparing(Ladder::id));
        return List.copyOf(ladders);
    }

    Scheme scheme() {
        return scheme;
    }

    Figure figure() {
        return figure;
    }

    List<Ladder> ladders() {
        return ladders;
    }

    /** The answers as they are. */
    int[] bottom() {
        return new int[ladders.size()];
    }

    /** The best answers there are. */
    int[] top() {
        return ladders.stream().mapToInt(Ladder::height).toArray();
    }

    Scoring scoring(int[] steps) {
        return scoring(answers(steps));
    }

    private Scoring scoring(ChangedAnswers answers) {
        return answers.better().isEmpty()
                ? now
                : now.with(answers, answers.better().keySet());
    }

    private ChangedAnswers answers(int[] steps) {
        Map<Integer, BigFraction> better = new HashMap<>();
        for (int i = 0; i < steps.length; i++) {
            if (steps[i] > 0) {
                better.put(ladders.get(i).question().place(), ladders.get(i).scoreAt(steps[i]));
            }
        }
        return new ChangedAnswers(sheet, better);
    }

    /** The level on which the figure then stands. */
    Optional<LevelReached> level(int[] steps) {
        ChangedAnswers answers = answers(steps);
        Scoring scoring = scoring(answers);
        OnLevelMetric scores = new OnLevelMetric(part -> score(scoring, part));
        return new Standings(scheme, scores, answers).of(figure).map(LevelStanding::effective);
    }

    /** A score on the metric of the levels. */
    Optional<BigFraction> score(Scoring scoring, Figure part) {
        return scoring.value(part, scheme.metrics(), scheme.levels().metric());
    }

    /** Whether the level is reached with these scores of the figure and its parts, by a policy that looks at scores only. */
    boolean reaches(Map<String, BigFraction> scores) {
        OnLevelMetric given = new OnLevelMetric(part -> Optional.ofNullable(scores.get(part.id())));
        return reaches(new Standings(scheme, given, sheet).of(figure).map(LevelStanding::effective));
    }

    boolean reaches(Optional<LevelReached> level) {
        return level.filter(reached -> reached.rank() >= rank).isPresent();
    }

    boolean reaches(int[] steps) {
        return reaches(level(steps));
    }

    SmallestChange found(int[] steps) {
        List<Integer> changed = new ArrayList<>();
        for (int i = 0; i < steps.length; i++) {
            if (steps[i] > 0) {
                changed.add(i);
            }
        }
        changed.sort(Comparator.comparingInt(i -> ladders.get(i).question().place()));
        return SmallestChange.Found.of(
                level(steps).orElseThrow(),
                changed.stream().map(i -> ladders.get(i).change(steps[i])).toList());
    }
}
