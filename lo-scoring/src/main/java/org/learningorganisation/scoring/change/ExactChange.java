package org.learningorganisation.scoring.change;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.person.Figure;
import org.learningorganisation.scoring.person.ScoredQuestion;

/**
 * The smallest change where scores are sums over questions, worked out without trying: first the fewest questions, each with
 * its best answer; then for that number of questions the fewest steps.
 *
 * <p>All gains are counted in the score of the whole figure, as whole numbers on one grid. The gain of a part is
 * proportional to its gain in the whole, so that one table holds both.
 */
final class ExactChange {

    /** What must be gained within a part of the figure: by its own questions and by parts with needs of their own. */
    private record Need(Optional<BigFraction> gain, List<Integer> ladders, List<Need> within) {}

    /** Beyond this the table of saved steps would be larger than that of steps. */
    private static final long MOST_SAVED_PER_QUESTION = 4;

    private final Climb climb;
    private final NeededScores needed;
    private final Effort effort;
    private final Map<String, BigFraction> inWhole;
    private final List<List<BigFraction>> gains;

    private ExactChange(Climb climb, NeededScores needed, Effort effort) {
        this.climb = climb;
        this.needed = needed;
        this.effort = effort;
        this.inWhole = needed.slopes(climb.figure());
        this.gains = climb.ladders().stream().map(this::gains).toList();
    }

    private List<BigFraction> gains(Ladder ladder) {
        BigFraction slope = inWhole.getOrDefault(ladder.id(), BigFraction.ZERO);
        return IntStream.rangeClosed(0, ladder.height())
                .mapToObj(steps -> slope.multiply(ladder.gain(steps)))
                .toList();
    }

    /** The steps up; empty where it cannot be worked out in this way, or would be too much work. */
    static Optional<int[]> of(Climb climb, Effort effort) {
        return NeededScores.of(climb).flatMap(needed -> new ExactChange(climb, needed, effort).steps());
    }

    private Optional<int[]> steps() {
        return need(climb.figure()).flatMap(this::fewest).filter(climb::reaches);
    }

    private Optional<int[]> fewest(Need need) {
        BigInteger grid = Grid.of(IntStream.range(0, climb.ladders().size())
                .boxed()
                .flatMap(i -> IntStream.rangeClosed(1, climb.ladders().get(i).height())
                        .mapToObj(steps -> gain(i, steps))));
        int all = climb.ladders().size();
        if ((long) all * all > effort.sums()) {
            return Optional.empty();
        }
        GainTable best = table(
                need, GainTable.unchanged(all, 0), ladder -> List.of(option(ladder, height(ladder), 0, grid)), grid);
        return IntStream.rangeClosed(0, best.questions())
                .filter(questions -> best.has(questions, 0))
                .boxed()
                .findFirst()
                .flatMap(questions -> fewestSteps(need, questions, grid));
    }

    /** Counts the steps that are saved where these can only be few, and the steps themselves otherwise. */
    private Optional<int[]> fewestSteps(Need need, int questions, BigInteger grid) {
        long highest = IntStream.range(0, climb.ladders().size())
                .map(this::height)
                .max()
                .orElse(0);
        long saved = highest * questions - Math.max(questions, leastSteps(need, grid));
        return saved <= MOST_SAVED_PER_QUESTION * questions
                ? mostSaved(need, questions, (int) highest, (int) saved, grid)
                : fromFewSteps(need, questions, grid);
    }

    /** No change takes fewer steps than the largest single steps of all would. */
    private int leastSteps(Need need, BigInteger grid) {
        BigInteger missing = Grid.atLeast(need.gain().orElse(BigFraction.ZERO), grid);
        List<BigInteger> single = all(need)
                .flatMap(ladder -> IntStream.rangeClosed(1, height(ladder))
                        .mapToObj(steps -> Grid.exactly(gain(ladder, steps).subtract(gain(ladder, steps - 1)), grid)))
                .sorted(Comparator.reverseOrder())
                .toList();
        int steps = 0;
        while (missing.signum() > 0 && steps < single.size()) {
            missing = missing.subtract(single.get(steps));
            steps++;
        }
        return steps;
    }

    private Optional<int[]> mostSaved(Need need, int questions, int highest, int saved, BigInteger grid) {
        if (tooMuch(questions, saved + 1L)) {
            return Optional.empty();
        }
        GainTable best = table(
                need,
                GainTable.unchanged(questions, saved),
                ladder -> IntStream.rangeClosed(1, height(ladder))
                        .mapToObj(steps -> option(ladder, steps, highest - steps, grid))
                        .toList(),
                grid);
        return IntStream.iterate(best.cost(), cost -> cost >= 0, cost -> cost - 1)
                .filter(cost -> questions <= best.questions() && best.has(questions, cost))
                .boxed()
                .findFirst()
                .map(cost -> written(best, questions, cost));
    }

    /** Few steps are tried first, because a larger table takes longer. */
    private Optional<int[]> fromFewSteps(Need need, int questions, BigInteger grid) {
        long most = Math.min(rungs(), Integer.MAX_VALUE);
        long steps = Math.min(most, 2L * questions);
        while (!tooMuch(questions, steps)) {
            GainTable best = table(
                    need,
                    GainTable.unchanged(questions, (int) steps),
                    ladder -> IntStream.rangeClosed(1, height(ladder))
                            .mapToObj(up -> option(ladder, up, up, grid))
                            .toList(),
                    grid);
            for (int s = 0; s <= best.cost() && questions <= best.questions(); s++) {
                if (best.has(questions, s)) {
                    return Optional.of(written(best, questions, s));
                }
            }
            if (steps == most) {
                return Optional.empty();
            }
            steps = Math.min(most, 2 * steps);
        }
        return Optional.empty();
    }

    private boolean tooMuch(int questions, long costs) {
        return costs * questions > effort.sums() / Math.max(1, rungs());
    }

    private long rungs() {
        return climb.ladders().stream().mapToLong(Ladder::height).sum();
    }

    private int[] written(GainTable table, int questions, int cost) {
        int[] steps = climb.bottom();
        table.write(questions, cost, steps);
        return steps;
    }

    private GainTable table(
            Need need, GainTable unchanged, IntFunction<List<GainTable.Option>> options, BigInteger grid) {
        GainTable table = unchanged;
        for (int ladder : need.ladders()) {
            table = table.with(ladder, options.apply(ladder));
        }
        for (Need part : need.within()) {
            table = table.joined(table(part, unchanged, options, grid));
        }
        return need.gain().isPresent() ? table.atLeast(Grid.atLeast(need.gain().get(), grid)) : table;
    }

    private GainTable.Option option(int ladder, int steps, int cost, BigInteger grid) {
        return new GainTable.Option(cost, steps, Grid.exactly(gain(ladder, steps), grid));
    }

    private int height(int ladder) {
        return climb.ladders().get(ladder).height();
    }

    /** In the whole. */
    private BigFraction gain(int ladder, int steps) {
        return gains.get(ladder).get(steps);
    }

    /** The needs within a figure; empty where parts share questions, or do not count alike in part and whole. */
    private Optional<Need> need(Figure figure) {
        List<Need> within = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (Figure part : figure.parts()) {
            if (hasNeeds(part)) {
                Optional<Need> inPart = need(part);
                if (inPart.isEmpty() || !all(inPart.get()).allMatch(taken::add)) {
                    return Optional.empty();
                }
                within.add(inPart.get());
            }
        }
        Set<String> under = figure.questions().stream().map(ScoredQuestion::id).collect(Collectors.toSet());
        List<Integer> own = IntStream.range(0, climb.ladders().size())
                .filter(i -> under.contains(climb.ladders().get(i).id()))
                .filter(i -> !taken.contains(i) && slopeIn(figure, i).signum() > 0)
                .boxed()
                .toList();
        Optional<BigFraction> rise = needed.rise(figure);
        Need need = new Need(Optional.empty(), own, within);
        if (rise.isEmpty()) {
            return Optional.of(need);
        }
        return share(figure, all(need).toList())
                .map(share -> new Need(Optional.of(rise.get().multiply(share)), own, within));
    }

    private boolean hasNeeds(Figure figure) {
        return needed.rise(figure).isPresent() || figure.parts().stream().anyMatch(this::hasNeeds);
    }

    private static Stream<Integer> all(Need need) {
        return Stream.concat(need.ladders().stream(), need.within().stream().flatMap(ExactChange::all));
    }

    /** How much the whole gains when a part gains one; the same for all its questions, or empty. */
    private Optional<BigFraction> share(Figure figure, List<Integer> ladders) {
        List<BigFraction> shares = new ArrayList<>();
        for (int i : ladders) {
            BigFraction slope = slopeIn(figure, i);
            if (slope.signum() <= 0) {
                return Optional.empty();
            }
            BigFraction share = inWhole.getOrDefault(climb.ladders().get(i).id(), BigFraction.ZERO)
                    .divide(slope);
            if (!shares.isEmpty() && !shares.get(0).equals(share)) {
                return Optional.empty();
            }
            shares.add(share);
        }
        return shares.stream().filter(share -> share.signum() > 0).findFirst();
    }

    private BigFraction slopeIn(Figure figure, int ladder) {
        Map<String, BigFraction> slopes = needed.slopes(figure);
        return (slopes.isEmpty() ? inWhole : slopes)
                .getOrDefault(climb.ladders().get(ladder).id(), BigFraction.ZERO);
    }
}
