package org.learningorganisation.scoring.level;

import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.Fractions;

/** The highest level whose lower bound the score reaches. */
record Threshold() implements LevelPolicy {

    @Override
    public Look looksAt() {
        return Look.SCORES;
    }

    @Override
    public Optional<LevelStanding> standing(LevelScheme scheme, LevelEvidence evidence) {
        return evidence.score().flatMap(score -> levelOf(scheme, score).map(level -> standing(scheme, score, level)));
    }

    private static LevelStanding standing(LevelScheme scheme, BigFraction score, LevelReached level) {
        return new LevelStanding(
                level,
                Optional.empty(),
                Optional.empty(),
                scheme.above(level)
                        .map(step -> new NextLevel(
                                step.level(), belowBound(step, score).stream().toList())));
    }

    static Optional<LevelReached> levelOf(LevelScheme scheme, BigFraction score) {
        return scheme.steps().stream()
                .filter(step -> step.from().isPresent()
                        && score.compareTo(Fractions.of(step.from().get())) >= 0)
                .map(LevelScheme.Step::level)
                .reduce((lower, higher) -> higher);
    }

    /** The blocker when the score is below the bound of a level. */
    static Optional<Blocker> belowBound(LevelScheme.Step step, BigFraction score) {
        return step.from()
                .filter(from -> score.compareTo(Fractions.of(from)) < 0)
                .map(from -> Blocker.threshold(
                        from, Fractions.of(from).subtract(score).doubleValue()));
    }
}
