package org.learningorganisation.scoring.level;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Levels by threshold; the overall level is at most {@code above} ranks over the weakest dimension that counts. */
record ThresholdCapped(int above) implements LevelPolicy {

    @Override
    public Optional<LevelStanding> standing(LevelScheme scheme, BigFraction score) {
        return LevelPolicy.threshold().standing(scheme, score);
    }

    @Override
    public Optional<LevelStanding> overall(LevelScheme scheme, BigFraction score, List<DimensionLevel> counted) {
        boolean capKnown = !counted.isEmpty()
                && counted.stream().allMatch(dimension -> dimension.level().isPresent());
        return capKnown
                ? Threshold.levelOf(scheme, score).map(level -> capped(scheme, score, level, weakest(counted)))
                : standing(scheme, score);
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
    private static Weakest weakest(List<DimensionLevel> counted) {
        return counted.stream()
                .map(each ->
                        new Weakest(each.dimension(), each.level().orElseThrow().rank()))
                .min(Comparator.comparingInt(Weakest::rank).thenComparing(Weakest::dimension))
                .orElseThrow();
    }
}
