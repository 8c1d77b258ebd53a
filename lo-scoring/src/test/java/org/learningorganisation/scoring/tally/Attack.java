package org.learningorganisation.scoring.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A reader who solves for people: the smallest groups are unknowns, every shown count and sum is a linear equation over them, and
 * a union of smallest groups is known when its sum is the same in every solution. Apart from the code under test: the null space
 * is worked out whole, modulo a prime larger than every determinant of so few zeros and ones.
 */
final class Attack {

    private static final long PRIME = 1_000_000_007;

    private final Map<GroupKey, Integer> people;
    private final Set<GroupKey> leftOut;
    private final int minimum;
    private final List<GroupKey> atoms;

    /**
     * Prepares for a table.
     *
     * @param people how many people each group has
     * @param leftOut the smallest groups that are in no total
     * @param minimum from how many people on a union may be known
     */
    Attack(Map<GroupKey, Integer> people, Set<GroupKey> leftOut, int minimum) {
        this.people = people;
        this.leftOut = leftOut;
        this.minimum = minimum;
        Set<GroupKey> wholes = new HashSet<>();
        people.keySet().forEach(group -> wholes.addAll(group.wholes()));
        this.atoms = people.keySet().stream()
                .filter(group -> !wholes.contains(group) && people.getOrDefault(group, 0) > 0)
                .sorted(GroupKey.order())
                .toList();
    }

    /** A union of 1 to minimum - 1 people whose sum follows from the shown groups. */
    Optional<List<GroupKey>> succeeds(Set<GroupKey> withheld) {
        List<long[]> equations = new ArrayList<>();
        for (GroupKey group : people.keySet()) {
            if (!withheld.contains(group)) {
                equations.add(atoms.stream()
                        .mapToLong(atom -> atom.within(group) && !leftOut.contains(atom) ? 1 : 0)
                        .toArray());
            }
        }
        return union(new ArrayList<>(), 0, minimum - 1, nullSpace(equations));
    }

    private Optional<List<GroupKey>> union(List<Integer> union, int from, int room, long[][] freedom) {
        if (!union.isEmpty() && determined(union, freedom)) {
            return Optional.of(union.stream().map(atoms::get).toList());
        }
        for (int i = from; i < atoms.size(); i++) {
            int left = room - people.getOrDefault(atoms.get(i), 0);
            if (left >= 0) {
                List<Integer> larger = new ArrayList<>(union);
                larger.add(i);
                Optional<List<GroupKey>> found = union(larger, i + 1, left, freedom);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** No direction in which the unknowns can move changes the sum. */
    private static boolean determined(List<Integer> union, long[][] freedom) {
        return Arrays.stream(freedom)
                .allMatch(
                        direction -> union.stream().mapToLong(i -> direction[i]).sum() % PRIME == 0);
    }

    /** One direction for each unknown that can be chosen. */
    private long[][] nullSpace(List<long[]> rows) {
        int columns = atoms.size();
        int[] rowOfPivot = new int[columns];
        Arrays.fill(rowOfPivot, -1);
        int rank = 0;
        for (int column = 0; column < columns; column++) {
            int found = rank;
            while (found < rows.size() && rows.get(found)[column] == 0) {
                found++;
            }
            if (found < rows.size()) {
                long[] row = rows.get(found);
                rows.set(found, rows.get(rank));
                rows.set(rank, row);
                eliminate(rows, rank, column);
                rowOfPivot[column] = rank++;
            }
        }
        List<long[]> directions = new ArrayList<>();
        for (int free = 0; free < columns; free++) {
            if (rowOfPivot[free] < 0) {
                long[] direction = new long[columns];
                direction[free] = 1;
                for (int pivot = 0; pivot < columns; pivot++) {
                    if (rowOfPivot[pivot] >= 0) {
                        direction[pivot] = Math.floorMod(-rows.get(rowOfPivot[pivot])[free], PRIME);
                    }
                }
                directions.add(direction);
            }
        }
        return directions.toArray(long[][]::new);
    }

    private static void eliminate(List<long[]> rows, int pivot, int column) {
        long[] row = rows.get(pivot);
        long inverse = power(row[column], PRIME - 2);
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i] * inverse % PRIME;
        }
        for (int index = 0; index < rows.size(); index++) {
            long[] other = rows.get(index);
            long times = other[column];
            if (index != pivot && times != 0) {
                for (int i = 0; i < row.length; i++) {
                    other[i] = Math.floorMod(other[i] - times * row[i] % PRIME, PRIME);
                }
            }
        }
    }

    private static long power(long base, long exponent) {
        long half = exponent == 0 ? 1 : power(base * base % PRIME, exponent / 2);
        return exponent % 2 == 0 ? half : half * base % PRIME;
    }
}
