package org.learningorganisation.scoring.tally;

import java.util.LinkedHashMap;
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

    private final Map<String, PeopleTally> figures = new LinkedHashMap<>();
    private final Map<String, OneSided> oneSided = new LinkedHashMap<>();
    private final List<QuestionTally> questions;
    private int respondents;

    GroupTally(Scheme scheme, ScoreTally.Kept kept) {
        scheme.figures().forEach(figure -> {
            figures.put(figure.id(), new PeopleTally(kept));
            oneSided.put(figure.id(), new OneSided(figure));
        });
        questions = Stream.generate(QuestionTally::new)
                .limit(scheme.questions().size())
                .toList();
    }

    private GroupTally(Scheme scheme, ScoreTally.Kept kept, Decoder in) {
        List<String> levels =
                scheme.levels().steps().stream().map(step -> step.level().id()).toList();
        respondents = in.count();
        for (Figure figure : scheme.figures().toList()) {
            figures.put(figure.id(), PeopleTally.read(in, kept, levels));
            oneSided.put(figure.id(), OneSided.read(in, figure));
        }
        questions = scheme.questions().stream()
                .map(question -> QuestionTally.read(in))
                .toList();
    }

    static GroupTally read(Scheme scheme, ScoreTally.Kept kept, Decoder in) {
        return new GroupTally(scheme, kept, in);
    }

    void write(Scheme scheme, Encoder out) {
        List<String> levels =
                scheme.levels().steps().stream().map(step -> step.level().id()).toList();
        out.count(respondents);
        scheme.figures().forEach(figure -> {
            people(figure).write(out, levels);
            oneSided(figure).write(out);
        });
        questions.forEach(question -> question.write(out));
    }

    void add(Scheme scheme, PersonScorer scorer, AnswerSheet sheet, Map<String, FigureScore> scores) {
        respondents = Math.addExact(respondents, 1);
        Standings standings = scorer.standings(sheet, scores);
        scores.forEach((id, score) -> {
            people(score.figure()).add(score, standings.of(score.figure()).map(LevelStanding::effective));
            oneSided(score.figure()).add(score, sheet);
        });
        for (ScoredQuestion question : scheme.questions()) {
            question(question).add(question, sheet.answer(question));
        }
    }

    GroupTally addAll(GroupTally other) {
        respondents = Math.addExact(respondents, other.respondents);
        figures.forEach((id, people) -> people.addAll(known(other.figures, id)));
        oneSided.forEach((id, people) -> people.addAll(known(other.oneSided, id)));
        for (int i = 0; i < questions.size(); i++) {
            questions.get(i).addAll(other.questions.get(i));
        }
        return this;
    }

    int respondents() {
        return respondents;
    }

    PeopleTally people(Figure figure) {
        return known(figures, figure.id());
    }

    OneSided oneSided(Figure figure) {
        return known(oneSided, figure.id());
    }

    QuestionTally question(ScoredQuestion question) {
        return questions.get(question.place());
    }

    private static <T> T known(Map<String, T> byFigure, String figure) {
        T tally = byFigure.get(figure);
        if (tally == null) {
            throw new IllegalArgumentException("no figure of this tally has the id " + figure);
        }
        return tally;
    }
}
