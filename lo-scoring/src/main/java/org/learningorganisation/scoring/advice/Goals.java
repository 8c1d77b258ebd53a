package org.learningorganisation.scoring.advice;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Metric;
import org.learningorganisation.model.response.Response;
import org.learningorganisation.scoring.Scorer;
import org.learningorganisation.scoring.comparison.Target;
import org.learningorganisation.scoring.comparison.Wanted;
import org.learningorganisation.scoring.level.LevelScheme;
import org.learningorganisation.scoring.level.LevelStanding;
import org.learningorganisation.scoring.result.DimensionScore;
import org.learningorganisation.scoring.result.PersonalResult;
import org.learningorganisation.scoring.result.PersonalScore;

/**
 * The score to reach on each cell and dimension, on the metric of the levels.
 *
 * @param wanted what the wanted answers score; empty where none are
 * @param shown the metric on which wanted scores are given
 */
record Goals(MaturityModel model, Target target, Optional<PersonalResult> wanted, Metric shown) {

    /** The level above the overall level, for everything. */
    static Goals nextLevel(MaturityModel model) {
        return new Goals(model, Target.NEXT_LEVEL, Optional.empty(), model.levelMetric());
    }

    static Goals of(MaturityModel model, Scorer scorer, Target target) {
        Response.Builder answers = Response.to(model);
        target.answers().forEach(answers::answer);
        return new Goals(
                model,
                target,
                target.answers().isEmpty() ? Optional.empty() : Optional.of(scorer.scores(answers.build())),
                scorer.plan().normalisation());
    }

    /** What to reach on a cell or dimension, when the whole stands where it does. */
    double of(DimensionScore score, Optional<LevelStanding> overall) {
        LevelScores levelScores = new LevelScores(model);
        return namedIn(score)
                .map(id -> target.dimensions().get(id))
                .filter(asked -> asked != null)
                .findFirst()
                .flatMap(asked -> of(asked, score, levelScores))
                .or(() -> wanted.flatMap(goal -> same(goal, score)).flatMap(levelScores::of))
                .orElseGet(() -> nextLevel(overall, levelScores));
    }

    /** How much a gap counts. */
    double importance(DimensionScore score) {
        return namedIn(score)
                .map(id -> target.importance().get(id))
                .filter(weight -> weight != null)
                .findFirst()
                .map(BigDecimal::doubleValue)
                .orElse(1.0);
    }

    /** Where a target may name it: itself, and for a cell the discipline before the success area. */
    private Stream<String> namedIn(DimensionScore score) {
        List<String> dimensions = LevelScores.dimensions(score);
        return Stream.concat(Stream.of(score.id()), dimensions.stream()).distinct();
    }

    private Optional<Double> of(Wanted asked, DimensionScore score, LevelScores levelScores) {
        return asked.score()
                .flatMap(number -> levelScores.of(number.doubleValue(), shown, score))
                .or(() -> asked.level().flatMap(this::bound));
    }

    private Optional<Double> bound(String level) {
        return LevelScheme.of(model).steps().stream()
                .filter(step -> step.level().id().equals(level))
                .findFirst()
                .flatMap(LevelScheme.Step::from)
                .map(Number::doubleValue);
    }

    private static Optional<PersonalScore> same(PersonalResult goal, DimensionScore score) {
        return goal.scores().filter(each -> each.id().equals(score.id())).findFirst();
    }

    private double nextLevel(Optional<LevelStanding> overall, LevelScores levelScores) {
        return overall.flatMap(standing -> LevelScheme.of(model).above(standing.effective()))
                .flatMap(LevelScheme.Step::from)
                .map(Number::doubleValue)
                .orElseGet(levelScores::top);
    }
}
