package org.learningorganisation.scoring.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningorganisation.scoring.testmodels.StoredResults.MOMENT;
import static org.learningorganisation.scoring.testmodels.StoredResults.everybody;
import static org.learningorganisation.scoring.testmodels.StoredResults.figure;
import static org.learningorganisation.scoring.testmodels.StoredResults.raw;
import static org.learningorganisation.scoring.testmodels.StoredResults.showing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.result.GroupResult;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.statistic.ConfidenceInterval;
import org.learningorganisation.scoring.statistic.ConfidenceLevel;
import org.learningorganisation.scoring.statistic.Statistic;

/** What holds for any two, and for any number of results. */
class ProgressPropertiesTest {

    private static final ChangeRules RULES = ChangeRules.usual();

    @Provide
    Arbitrary<BigFraction> score() {
        return Combinators.combine(
                        Arbitraries.integers().between(-40, 40),
                        Arbitraries.integers().between(1, 8))
                .as(BigFraction::of);
    }

    @Provide
    Arbitrary<GroupScore> figures() {
        return Combinators.combine(
                        score(),
                        Arbitraries.integers().between(2, 200),
                        Arbitraries.doubles().between(0, 2))
                .as((score, people, spread) -> figure("vision", raw(score), people, OptionalDouble.of(spread)));
    }

    private static Difference difference(GroupScore earlier, GroupScore later) {
        return difference(earlier, later, RULES);
    }

    private static Difference difference(GroupScore earlier, GroupScore later, ChangeRules rules) {
        return GroupChange.between(
                        everybody(showing(Metric.RAW), earlier), everybody(showing(Metric.RAW), later), rules)
                .compared()
                .flatMap(change -> change.group("/"))
                .flatMap(change -> change.dimensions().get(0).difference())
                .orElseThrow();
    }

    @Property(tries = 200)
    void theOtherWayRoundTheDifferenceTurnsItsSign(
            @ForAll("figures") GroupScore one, @ForAll("figures") GroupScore other) {
        Difference there = difference(one, other);
        Difference back = difference(other, one);
        assertThat(back.change()).isEqualTo(there.change().negate());
        assertThat(back.shownChange()).isEqualTo(there.shownChange().negate());
        assertThat(back.standardError()).isEqualTo(there.standardError());
        assertThat(turned(back.z())).isEqualTo(turned(turned(there.z())));
        assertThat(back.limits())
                .isEqualTo(new ConfidenceInterval(
                        turned(there.limits().upper()), turned(there.limits().lower())));
        assertThat(back.direction()).isEqualTo(there.direction().map(ProgressPropertiesTest::turned));
    }

    private static double value(Statistic statistic) {
        return ((Statistic.Figure) statistic).value();
    }

    /** Subtracted from zero, so that a zero has one sign. */
    private static Statistic turned(Statistic statistic) {
        return statistic.fold(figure -> new Statistic.Figure(0.0 - figure.value(), figure.n()), undefined -> undefined);
    }

    private static Direction turned(Direction direction) {
        return switch (direction) {
            case RISE -> Direction.FALL;
            case FALL -> Direction.RISE;
            case STEADY -> Direction.STEADY;
        };
    }

    @Property(tries = 200)
    void theLimitsHoldTheDifferenceAndWidenWithTheLevel(
            @ForAll("figures") GroupScore one, @ForAll("figures") GroupScore other) {
        Difference difference = difference(one, other, RULES);
        ConfidenceInterval limits = difference.limits();
        ConfidenceInterval wider = difference(one, other, RULES.withConfidence(new ConfidenceLevel(0.99)))
                .limits();
        assertThat(difference.change().doubleValue()).isBetween(value(limits.lower()), value(limits.upper()));
        assertThat(value(limits.lower())).isBetween(value(wider.lower()), value(wider.upper()));
        assertThat(value(limits.upper())).isBetween(value(wider.lower()), value(wider.upper()));
    }

    @Provide
    Arbitrary<Set<Integer>> days() {
        return Arbitraries.integers().between(0, 5000).set().ofMinSize(2).ofMaxSize(12);
    }

    private static Measurement<GroupResult> on(int day, BigFraction score) {
        return new Measurement<>(
                MOMENT.plusSeconds(86_400L * day),
                everybody(showing(Metric.RAW), figure("vision", raw(score), 60, OptionalDouble.of(0.5))));
    }

    private static DimensionTrend trend(List<Measurement<GroupResult>> results) {
        return Trend.ofGroup("/", results, RULES)
                .compared()
                .flatMap(trend -> trend.dimension("vision"))
                .orElseThrow();
    }

    @Property(tries = 100)
    void anyStraightLineHasExactlyItsSlope(
            @ForAll("days") Set<Integer> days, @ForAll("score") BigFraction start, @ForAll("score") BigFraction daily) {
        List<Measurement<GroupResult>> line = days.stream()
                .map(day -> on(day, start.add(daily.multiply(day))))
                .toList();
        assertThat(trend(line).slope()).contains(daily.multiply(BigFraction.of(3_652_425, 10_000)));
    }

    @Property(tries = 100)
    void theOrderOfTheResultsChangesNothing(
            @ForAll("days") Set<Integer> days,
            @ForAll @Size(12) List<@From("score") BigFraction> scores,
            @ForAll long seed) {
        List<Measurement<GroupResult>> results = new ArrayList<>();
        days.forEach(day -> results.add(on(day, scores.get(results.size()))));
        DimensionTrend before = trend(results);
        Collections.shuffle(results, new Random(seed));
        assertThat(trend(results)).isEqualTo(before);
    }

    @Property(tries = 100)
    void aHigherLastScoreNeverLowersTheSlope(
            @ForAll("days") Set<Integer> days, @ForAll("score") BigFraction score, @ForAll("score") BigFraction more) {
        int last = Collections.max(days);
        Stream<Integer> all = days.stream();
        List<Measurement<GroupResult>> results = all.map(day -> on(day, day == last ? score.add(more.abs()) : score))
                .toList();
        assertThat(trend(results).slope())
                .isEqualTo(trend(results).slope().filter(slope -> slope.signum() >= 0))
                .isNotEqualTo(Optional.empty());
    }
}
