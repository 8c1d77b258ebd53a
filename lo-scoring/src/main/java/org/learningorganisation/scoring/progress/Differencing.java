package org.learningorganisation.scoring.progress;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.plan.Aggregation;
import org.learningorganisation.scoring.plan.RelevantDifference;
import org.learningorganisation.scoring.plan.ScoringPlan;
import org.learningorganisation.scoring.result.DimensionScore;
import org.learningorganisation.scoring.result.GroupScore;
import org.learningorganisation.scoring.result.PersonalScore;
import org.learningorganisation.scoring.result.Provenance;
import org.learningorganisation.scoring.result.ScoreOutcome.Scored;
import org.learningorganisation.scoring.statistic.ConfidenceInterval;
import org.learningorganisation.scoring.statistic.Statistic;
import org.learningorganisation.scoring.statistic.UndefinedReason;

/** Works out differences of scores by one plan. */
final class Differencing {

    private final ScoringPlan plan;
    private final ChangeRules rules;
    private final UnaryOperator<String> laterId;

    /** By the plan of the later result. */
    Differencing(Provenance earlier, Provenance later, ChangeRules rules) {
        this.plan = later.plan().choices();
        this.rules = rules;
        this.laterId = figure ->
                rules.models().figure(earlier.model(), later.model(), figure).orElse("");
    }

    List<DimensionChange> ofPerson(Stream<PersonalScore> earlier, Stream<PersonalScore> later) {
        return ofBoth(earlier, later, this::change);
    }

    List<DimensionChange> ofGroup(Stream<GroupScore> earlier, Stream<GroupScore> later) {
        return ofBoth(earlier, later, this::change);
    }

    private <S extends DimensionScore> List<DimensionChange> ofBoth(
            Stream<S> earlier, Stream<S> later, BiFunction<S, S, DimensionChange> change) {
        List<S> before = earlier.toList();
        return later.flatMap(after -> before.stream()
                        .filter(score -> laterId.apply(score.id()).equals(after.id()))
                        .map(score -> change.apply(score, after)))
                .toList();
    }

    private DimensionChange change(PersonalScore earlier, PersonalScore later) {
        return new DimensionChange(
                later.id(), later.name(), earlier.outcome(), later.outcome(), difference(earlier, later));
    }

    private DimensionChange change(GroupScore earlier, GroupScore later) {
        return new DimensionChange(
                later.id(), later.name(), earlier.outcome(), later.outcome(), difference(earlier, later));
    }

    private Optional<Difference> difference(PersonalScore earlier, PersonalScore later) {
        return earlier.outcome()
                .scored()
                .flatMap(one -> later.outcome().scored().map(other -> {
                    OptionalDouble error = ownError(one, other);
                    Metric metric = error.isPresent() ? plan.normalisation() : shared(earlier, later);
                    Statistic standardError = error.isPresent()
                            ? Statistic.of(error.getAsDouble(), 1)
                            : Statistic.undefined(UndefinedReason.TOO_FEW_PEOPLE, 1);
                    return difference(metric, earlier, later, standardError, 1);
                }));
    }

    private static OptionalDouble ownError(Scored one, Scored other) {
        return one.standardError().isPresent() && other.standardError().isPresent()
                ? OptionalDouble.of(Math.hypot(
                        one.standardError().getAsDouble(), other.standardError().getAsDouble()))
                : OptionalDouble.empty();
    }

    private Optional<Difference> difference(GroupScore earlier, GroupScore later) {
        return earlier.people()
                .filter(any -> scored(earlier, later))
                .flatMap(before -> later.people()
                        .map(after -> difference(
                                shared(earlier, later),
                                earlier,
                                later,
                                standardError(earlier.spread(), before.scored(), later.spread(), after.scored()),
                                Math.min(before.scored(), after.scored()))));
    }

    private static boolean scored(GroupScore earlier, GroupScore later) {
        return earlier.outcome().scored().isPresent()
                && later.outcome().scored().isPresent();
    }

    /** A result gives the spread on the scale of the answers just where it gives the mean on it. */
    private Statistic standardError(OptionalDouble spread1, int n1, OptionalDouble spread2, int n2) {
        int n = n1 + n2;
        if (plan.aggregation() != Aggregation.PERSON_MEAN) {
            return Statistic.undefined(UndefinedReason.NOT_A_MEAN_OF_PEOPLE, n);
        }
        if (spread1.isEmpty() || spread2.isEmpty()) {
            return Statistic.undefined(UndefinedReason.TOO_FEW_PEOPLE, n);
        }
        double s1 = spread1.getAsDouble();
        double s2 = spread2.getAsDouble();
        return Statistic.of(Math.sqrt(s1 * s1 / n1 + s2 * s2 / n2), n);
    }

    private Metric shared(DimensionScore earlier, DimensionScore later) {
        return SharedScale.of(List.of(earlier, later), plan.normalisation());
    }

    private Difference difference(
            Metric metric, DimensionScore earlier, DimensionScore later, Statistic standardError, int fewest) {
        BigFraction change = SharedScale.on(metric, later).subtract(SharedScale.on(metric, earlier));
        Metric shown = plan.normalisation();
        BigFraction shownChange = SharedScale.on(shown, later).subtract(SharedScale.on(shown, earlier));
        return new Difference(
                metric,
                change,
                shownChange,
                standardError,
                ConfidenceInterval.around(Statistic.of(change, standardError.n()), standardError, rules.confidence()),
                rules.confidence(),
                z(change, standardError),
                direction(metric, change, shownChange, fewest));
    }

    private static Statistic z(BigFraction change, Statistic standardError) {
        return standardError.fold(
                error -> error.value() == 0
                        ? Statistic.undefined(UndefinedReason.NO_VARIANCE, error.n())
                        : Statistic.of(change.doubleValue() / error.value(), error.n()),
                undefined -> undefined);
    }

    private Optional<Direction> direction(Metric metric, BigFraction change, BigFraction shownChange, int people) {
        RelevantDifference relevant = rules.relevantUnder(plan);
        if (relevant.metric() == metric) {
            return Optional.of(Direction.of(change, relevant, people));
        }
        return relevant.metric() == plan.normalisation()
                ? Optional.of(Direction.of(shownChange, relevant, people))
                : Optional.empty();
    }
}
