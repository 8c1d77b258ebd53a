package org.learningorganisation.scoring.tally;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds few people whose sum follows from sums that are shown, when all of them are taken together.
 *
 * <p>A union of parts is determined when its sum is the same in every solution of the equations, that is when no direction of
 * their {@link NullSpace} changes it. Where a direction changes the sum of some parts, every determined union that holds these
 * parts holds another part of that direction: so unions are built part by part, along short directions, and given up when they
 * have too many people.
 */
final class DeterminedUnions {

    private final int[] people;
    private final int minimum;
    private final List<List<NullSpace.Direction>> directionsOfPart;
    private final BitSet done = new BitSet();

    /**
     * Solves the equations.
     *
     * @param people how many people each unknown part has
     * @param equations for each shown sum the unknown parts in it
     * @param minimum from how many people on a union may be known
     */
    DeterminedUnions(int[] people, List<int[]> equations, int minimum) {
        this.people = people.clone();
        this.minimum = minimum;
        this.directionsOfPart = IntStream.range(0, people.length)
                .<List<NullSpace.Direction>>mapToObj(part -> new ArrayList<>())
                .toList();
        new NullSpace(people.length, equations)
                .directions().stream()
                        .sorted(Comparator.comparingInt(
                                direction -> direction.entries().size()))
                        .forEach(direction -> direction
                                .entries()
                                .keySet()
                                .forEach(part -> directionsOfPart.get(part).add(direction)));
    }

    /** Determined unions of fewer people than the minimum, of which no two share a part; empty where there is none. */
    List<List<Integer>> found() {
        List<List<Integer>> unions = new ArrayList<>();
        done.clear();
        for (int first = 0; first < people.length; first++) {
            if (!done.get(first) && people[first] < minimum) {
                Optional<List<Integer>> union = found(List.of(first), minimum - 1 - people[first]);
                union.ifPresent(unions::add);
                union.ifPresent(parts -> parts.forEach(done::set));
                done.set(first);
            }
        }
        return unions;
    }

    /** Goes on with a union: what was done before is in no union that is still to be found. */
    private Optional<List<Integer>> found(List<Integer> union, int room) {
        Optional<List<Integer>> choices = choices(union, room);
        if (choices.isEmpty()) {
            return Optional.of(union);
        }
        Optional<List<Integer>> found = Optional.empty();
        BitSet tried = new BitSet();
        for (int next : choices.get()) {
            found = found(Stream.concat(union.stream(), Stream.of(next)).toList(), room - people[next]);
            if (found.isPresent()) {
                break;
            }
            done.set(next);
            tried.set(next);
        }
        done.andNot(tried);
        return found;
    }

    /** The parts of which one must be added, as few as can be; empty when nothing changes the union's sum. */
    private Optional<List<Integer>> choices(List<Integer> union, int room) {
        Optional<List<Integer>> fewest = Optional.empty();
        for (int part : union) {
            for (NullSpace.Direction direction : directionsOfPart.get(part)) {
                if (changes(direction, union)) {
                    List<Integer> choices = choices(direction, union, room);
                    if (choices.isEmpty()) {
                        return Optional.of(choices);
                    }
                    if (fewest.isEmpty() || choices.size() < fewest.get().size()) {
                        fewest = Optional.of(choices);
                    }
                }
            }
        }
        return fewest;
    }

    private static boolean changes(NullSpace.Direction direction, List<Integer> union) {
        long sum = 0;
        for (int part : union) {
            sum += direction.entries().getOrDefault(part, 0L);
        }
        return sum % NullSpace.PRIME != 0;
    }

    private List<Integer> choices(NullSpace.Direction direction, List<Integer> union, int room) {
        List<Integer> choices = new ArrayList<>();
        for (int part : direction.entries().keySet()) {
            if (people[part] <= room && !done.get(part) && !union.contains(part)) {
                choices.add(part);
            }
        }
        return choices;
    }
}
