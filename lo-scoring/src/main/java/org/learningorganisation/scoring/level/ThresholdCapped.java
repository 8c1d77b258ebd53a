package org.learningorganisation.scoring.level;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Levels by threshold; the overall level is at most {@code above} ranks over the weakest dimension that counts. */
record ThresholdCapped(int above) implements LevelPolicy {

    @Override
    public Look looksAt() {
        return Look.SCORES;
    }

    @Override
    public Optional<LevelStanding> standing(LevelScheme scheme, LevelEvidence evidence) {
        if (evidence.scope() == LevelEvidence.Scope.DIMENSION) {
            return LevelPolicy.threshold().standing(scheme, evidence);
        }
        List<Weakest> parts = evidence.parts().stream()
                .flatMap(part -> part.score().stream()
                        .flatMap(score -> Threshold.levelOf(scheme, score).stream())
                        .map(level -> new Weakest(part.id(), level.rank())))
                .toList();
        boolean capKnown = !parts.isEmpty()
                && evidence.parts().stream()
                        .noneMatch(part -> part.availability() == LevelEvidence.Availability.WITHHELD);
        return capKnown
                ? evidence.score()
                        .flatMap(score -> Threshold.levelOf(scheme, score)
                                .map(level -> capped(scheme, score, level, weakest(parts))))
                : LevelPolicy.threshold().standing(scheme, evidence);
    }

    private LevelStanding capped(LevelScheme scheme, BigFraction score, LevelReached level, Weakest weakest) {
        int most = weakest.rank() + above;
        boolean lowered = level.rank() > most;
        LevelReached effective = lowered ? scheme.atMost(most) : level;
        Optional<NextLevel> next = scheme.above(effective)
                .map(step -> new NextLevel(
                        step.level(),
                        Stream.concat(
                                        Threshold.belowBound(step, score).stream(),
                                        step.level().rank() > most
                                                ? Stream.of(Blocker.weakestDimension(weakest.dimension()))
                                                : Stream.empty())
                                .toList()));
        return new LevelStanding(
                level, Optional.of(effective), lowered ? Optional.of(weakest.dimension()) : Optional.empty(), next);
    }

    private record Weakest(String dimension, int rank) {}

    /** The lowest level; among equals the first id, so that the named dimension does not depend on an order. */
    private static Weakest weakest(List<Weakest> parts) {
        return parts.stream()
                .min(Comparator.comparingInt(Weakest::rank).thenComparing(Weakest::dimension))
                .orElseThrow();
    }
}
