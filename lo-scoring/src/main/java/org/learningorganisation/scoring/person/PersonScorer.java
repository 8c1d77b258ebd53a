package org.learningorganisation.scoring.person;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.response.Answer;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.level.SmallestChange;
import org.learningorganisation.scoring.result.MissingAnswers;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.PersonalScore;
import org.learningorganisation.scoring.result.Provenance;
import org.learningorganisation.scoring.result.QuestionAnswer;
import org.learningorganisation.scoring.result.ScoreOutcome;
import org.learningorganisation.scoring.result.ScoreRange;

/** Scores one response and says how the scores came about. */
public final class PersonScorer {

    private final Scheme scheme;

    /** Begins with a definition and a plan. */
    public PersonScorer(Scheme scheme) {
        this.scheme = scheme;
    }

    /** The scores of all figures, by figure id. */
    public Map<String, FigureScore> scores(AnswerSheet sheet) {
        return scores(new Scoring(sheet));
    }

    /** The levels among which the scores of a person stand. */
    public Standings standings(AnswerSheet sheet, Map<String, FigureScore> scores) {
        return new Standings(scheme, new OnePerson(scheme, scores), sheet);
    }

    /** Nothing is withheld from the person who answered. */
    private record OnePerson(Scheme scheme, Map<String, FigureScore> scores) implements Standings.Scores {

        @Override
        public Optional<BigFraction> onLevelMetric(Figure figure) {
            return Optional.ofNullable(scores.get(figure.id()))
                    .flatMap(score -> score.value(scheme.levels().metric()));
        }

        @Override
        public boolean shown(Figure figure) {
            return true;
        }
    }

    /** Says what it would take to reach a level. */
    @FunctionalInterface
    public interface WayUp {

        /** The smallest change of the answers with which a figure reaches the level after the one it is on. */
        SmallestChange toNext(Figure figure, LevelStanding standing);
    }

    /** Prepares to say so of one response. */
    @FunctionalInterface
    public interface WaysUp {

        /** The ways up from the answers of one response. */
        WayUp from(AnswerSheet sheet);
    }

    /** The whole result of a response that holds. */
    public PersonalResult result(Response response, Provenance provenance, WaysUp waysUp) {
        AnswerSheet sheet = AnswerSheet.of(scheme, response);
        Scoring scoring = new Scoring(sheet);
        WayUp wayUp = waysUp.from(sheet);
        return result(response, provenance, scoring, sheet, (score, plain) -> explained(score, plain, scoring, wayUp));
    }

    /** The scores and levels of a response that holds, and nothing of how they came about. */
    public PersonalResult scores(Response response, Provenance provenance) {
        AnswerSheet sheet = AnswerSheet.of(scheme, response);
        return result(response, provenance, new Scoring(sheet), sheet, (score, plain) -> plain);
    }

    private PersonalResult result(
            Response response,
            Provenance provenance,
            Scoring scoring,
            AnswerSheet sheet,
            BiFunction<FigureScore, PersonalScore, PersonalScore> explanation) {
        Map<String, FigureScore> scores = scores(scoring);
        Standings standings = standings(sheet, scores);
        Map<Figure.Kind, List<PersonalScore>> personal = new EnumMap<>(Figure.Kind.class);
        scores.values()
                .forEach(score -> personal.computeIfAbsent(score.figure().kind(), kind -> new ArrayList<>())
                        .add(explanation.apply(score, plain(score, standings))));
        return new PersonalResult(
                provenance,
                response.respondent(),
                personal.getOrDefault(Figure.Kind.OVERALL, List.of()).stream().findFirst(),
                personal.getOrDefault(Figure.Kind.DISCIPLINE, List.of()),
                personal.getOrDefault(Figure.Kind.SUCCESS_AREA, List.of()),
                personal.getOrDefault(Figure.Kind.CELL, List.of()),
                scheme.questions().stream()
                        .map(question -> answer(question, sheet))
                        .toList());
    }

    private Map<String, FigureScore> scores(Scoring scoring) {
        Map<String, FigureScore> scores = new LinkedHashMap<>();
        scheme.figures().forEach(figure -> scores.put(figure.id(), scoring.score(figure, scheme.metrics())));
        return scores;
    }

    private PersonalScore plain(FigureScore score, Standings standings) {
        Figure figure = score.figure();
        return new PersonalScore(
                figure.id(),
                figure.name(),
                outcome(score),
                score.counts(),
                score.measure(Metric.RAW)
                        .filter(measure -> !score.approximate())
                        .map(measure -> new ScoreRange(measure.lower(), measure.upper())),
                Optional.empty(),
                standings.of(figure),
                standings.rating(figure),
                Map.of(),
                Map.of(),
                Optional.empty());
    }

    private PersonalScore explained(FigureScore score, PersonalScore plain, Scoring scoring, WayUp wayUp) {
        Figure figure = score.figure();
        Metric shown = scheme.plan().normalisation();
        return new PersonalScore(
                plain.id(),
                plain.name(),
                plain.outcome(),
                plain.counts(),
                plain.range(),
                score.scored() ? scoring.spread(figure, shown) : Optional.empty(),
                plain.standing().map(standing -> withWayUp(figure, standing, wayUp)),
                plain.rating(),
                score.scored() ? scoring.contributions(figure, shown) : Map.of(),
                score.scored() ? doubles(scoring.effects(figure, shown)) : Map.of(),
                score.counts().answered() == score.counts().asked() ? Optional.empty() : missing(figure, scoring));
    }

    private static LevelStanding withWayUp(Figure figure, LevelStanding standing, WayUp wayUp) {
        return new LevelStanding(
                standing.level(),
                standing.capped(),
                standing.cappedBy(),
                standing.next().map(next -> next.with(wayUp.toNext(figure, standing))));
    }

    private static Map<String, Double> doubles(Map<String, BigFraction> exact) {
        Map<String, Double> doubles = new LinkedHashMap<>();
        exact.forEach((id, value) -> doubles.put(id, value.doubleValue()));
        return doubles;
    }

    private static Optional<MissingAnswers> missing(Figure figure, Scoring scoring) {
        return figure.missing().map(rule -> MissingAnswers.of(rule.name(), scoring.treatment(figure)));
    }

    private ScoreOutcome outcome(FigureScore score) {
        if (score.reason().isPresent()) {
            return new ScoreOutcome.NotScored(score.reason().get());
        }
        Metric shown = scheme.plan().normalisation();
        Measure measure = score.measure(shown).orElseThrow();
        Optional<BigFraction> raw = score.value(Metric.RAW);
        return new ScoreOutcome.Scored(
                raw.filter(value -> !score.approximate()),
                raw.map(BigFraction::doubleValue),
                measure.value().doubleValue(),
                measure.standardError(),
                shown);
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
