package org.learningorganisation.scoring.person;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.response.Answer;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.level.DimensionLevel;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.PersonalScore;
import org.learningorganisation.scoring.result.Provenance;
import org.learningorganisation.scoring.result.QuestionAnswer;
import org.learningorganisation.scoring.result.ScoreOutcome;

/** Scores one response and says how the scores came about. */
public final class PersonScorer {

    private final Scheme scheme;

    /** Begins with a definition and a plan. */
    public PersonScorer(Scheme scheme) {
        this.scheme = scheme;
    }

    /** The scores of all figures, by figure id. */
    public Map<String, FigureScore> scores(AnswerSheet sheet) {
        return scores(Scoring.of(sheet));
    }

    /** The whole result of a response that holds. */
    public PersonalResult result(Response response, Provenance provenance) {
        AnswerSheet sheet = AnswerSheet.of(scheme, response);
        Scoring scoring = Scoring.of(sheet);
        Map<String, FigureScore> scores = scores(scoring);
        return new PersonalResult(
                provenance,
                response.respondent(),
                personal(Figure.Kind.OVERALL, scores, scoring).stream().findFirst(),
                personal(Figure.Kind.DISCIPLINE, scores, scoring),
                personal(Figure.Kind.SUCCESS_AREA, scores, scoring),
                personal(Figure.Kind.CELL, scores, scoring),
                scheme.questions().stream()
                        .map(question -> answer(question, sheet))
                        .toList());
    }

    private Map<String, FigureScore> scores(Scoring scoring) {
        Map<String, FigureScore> scores = new LinkedHashMap<>();
        scheme.figures().forEach(figure -> scores.put(figure.id(), scoring.score(figure, scheme.metrics())));
        return scores;
    }

    private List<PersonalScore> personal(Figure.Kind kind, Map<String, FigureScore> scores, Scoring scoring) {
        return scores.values().stream()
                .filter(score -> score.figure().kind() == kind)
                .map(score -> personal(score, scores, scoring))
                .toList();
    }

    private PersonalScore personal(FigureScore score, Map<String, FigureScore> scores, Scoring scoring) {
        Figure figure = score.figure();
        return new PersonalScore(
                figure.id(),
                figure.name(),
                outcome(score),
                score.counts(),
                standing(score, scores),
                score.scored() ? scoring.contributions(figure, scheme.plan().normalisation()) : Map.of());
    }

    private ScoreOutcome outcome(FigureScore score) {
        if (score.reason().isPresent()) {
            return new ScoreOutcome.NotScored(score.reason().get());
        }
        Metric shown = scheme.plan().normalisation();
        return new ScoreOutcome.Scored(
                score.value(Metric.RAW), score.value(shown).orElseThrow().doubleValue(), shown);
    }

    /** Where a score stands among the levels; the overall score with the levels of its parts. */
    public Optional<LevelStanding> standing(FigureScore score, Map<String, FigureScore> scores) {
        return score.value(scheme.levels().metric())
                .flatMap(value -> Standings.of(scheme, score.figure(), value, part -> level(part, scores)));
    }

    private Optional<DimensionLevel> level(Figure part, Map<String, FigureScore> scores) {
        return Optional.ofNullable(scores.get(part.id()))
                .filter(FigureScore::scored)
                .map(score ->
                        new DimensionLevel(part.id(), standing(score, scores).map(LevelStanding::level)));
    }

    private static QuestionAnswer answer(ScoredQuestion question, AnswerSheet sheet) {
        Optional<Answer> answer = sheet.answer(question);
        QuestionAnswer.State state = answer.map(PersonScorer::state).orElse(QuestionAnswer.State.UNANSWERED);
        return new QuestionAnswer(
                question.id(),
                state,
                answer.map(Answer::code),
                sheet.score(question).map(PersonScorer::decimal));
    }

    private static QuestionAnswer.State state(Answer answer) {
        if (answer instanceof Answer.Given) {
            return QuestionAnswer.State.GIVEN;
        }
        return answer instanceof Answer.NotApplicable
                ? QuestionAnswer.State.NOT_APPLICABLE
                : QuestionAnswer.State.DONT_KNOW;
    }

    /** A score of a question is a sum of decimals, and so is a decimal itself. */
    private static BigDecimal decimal(BigFraction score) {
        BigDecimal decimal = new BigDecimal(score.getNumerator())
                .divide(new BigDecimal(score.getDenominator()), MathContext.UNLIMITED)
                .stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }
}
