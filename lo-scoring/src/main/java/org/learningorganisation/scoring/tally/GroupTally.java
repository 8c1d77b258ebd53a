package org.learningorganisation.scoring.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.person.AnswerSheet;
import org.learningorganisation.scoring.person.Figure;
import org.learningorganisation.scoring.person.FigureScore;
import org.learningorganisation.scoring.person.PersonScorer;
import org.learningorganisation.scoring.person.Scheme;
import org.learningorganisation.scoring.person.ScoredQuestion;
import org.learningorganisation.scoring.person.Standings;

/** All that is counted of one group. */
final class GroupTally {

    private final Map<String, PeopleTally> figures = new HashMap<>();
    private final List<QuestionTally> questions;
    private final Map<String, OneSided> oneSided = new HashMap<>();
    private int respondents;

    GroupTally(Scheme scheme) {
        scheme.figures().forEach(figure -> {
            figures.put(figure.id(), new PeopleTally());
            oneSided.put(figure.id(), new OneSided(figure));
        });
        questions = Stream.generate(QuestionTally::new)
                .limit(scheme.questions().size())
                .toList();
    }

    void add(Scheme scheme, PersonScorer scorer, AnswerSheet sheet, Map<String, FigureScore> scores) {
        respondents++;
        Standings standings = scorer.standings(sheet, scores);
        scores.forEach((id, score) -> {
            people(score.figure()).add(score, standings.of(score.figure()).map(LevelStanding::effective));
            oneSided(score.figure()).add(score, sheet);
        });
        for (ScoredQuestion question : scheme.questions()) {
            question(question).add(question, sheet.answer(question));
        }
    }

    int respondents() {
        return respondents;
    }

    PeopleTally people(Figure figure) {
        return known(figures, figure);
    }

    private static <T> T known(Map<String, T> byFigure, Figure figure) {
        T tally = byFigure.get(figure.id());
        if (tally == null) {
            throw new IllegalArgumentException("no figure of this tally has the id " + figure.id());
        }
        return tally;
    }

    OneSided oneSided(Figure figure) {
        return known(oneSided, figure);
    }

    QuestionTally question(ScoredQuestion question) {
        return questions.get(question.place());
    }
}
