package org.learningorganisation.testkit.arbitrary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learningorganisation.model.Dimension;
import org.learningorganisation.model.DimensionBuilder;

/**
 * A generated dimension that has no name yet.
 *
 * @param back how many places before it its parent stands; 0 for a dimension at the top
 * @param outcome whether it is reported only
 * @param weight how much it counts
 */
record DimensionSketch(int back, boolean outcome, BigDecimal weight) implements Sketch<DimensionSketch> {

    static final DimensionSketch PLAIN = new DimensionSketch(0, false, BigDecimal.ONE);

    @Override
    public Stream<DimensionSketch> smaller() {
        return Stream.of(
                PLAIN,
                new DimensionSketch(0, outcome, weight),
                new DimensionSketch(back, false, weight),
                new DimensionSketch(back, outcome, BigDecimal.ONE));
    }

    @Override
    public long[] size() {
        return new long[] {back + Smaller.count(outcome), Smaller.cost(weight)};
    }

    /** The place of its parent among the dimensions of its kind. */
    Optional<Integer> parent(int place) {
        return back > 0 && place >= back ? Optional.of(place - back) : Optional.empty();
    }

    /** The ids of those that have no parts. */
    static List<String> leaves(List<DimensionSketch> all, String prefix) {
        List<Integer> parents = IntStream.range(0, all.size())
                .boxed()
                .flatMap(place -> all.get(place).parent(place).stream())
                .toList();
        return IntStream.range(0, all.size())
                .filter(place -> !parents.contains(place))
                .mapToObj(place -> id(prefix, place))
                .toList();
    }

    static String id(String prefix, int place) {
        return prefix + (place + 1);
    }

    /** A part has the role of what it is a part of. */
    private static boolean outcome(List<DimensionSketch> all, int place) {
        return all.get(place)
                .parent(place)
                .map(parent -> outcome(all, parent))
                .orElseGet(() -> all.get(place).outcome() && place > 0);
    }

    static <D extends Dimension> D build(
            List<DimensionSketch> all, int place, String prefix, DimensionBuilder<D> dimension) {
        all.get(place).parent(place).ifPresent(parent -> dimension.parent(id(prefix, parent)));
        if (outcome(all, place)) {
            dimension.role(Dimension.Role.OUTCOME);
        }
        return dimension.weight(all.get(place).weight()).build();
    }
}
