package org.learningorganisation.scoring.tally;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Finds few people whose sum follows from sums that are shown, when all of them are taken together.
 *
 * <p>Each shown sum is a linear equation over the parts that are not shown. A union of parts is determined when its sum is the
 * same in every solution, that is when its indicator is orthogonal to the null space of the equations. The equations are
 * solved modulo a prime, and every part gets a random combination of its entries in the null space: a union is determined when
 * the combinations of its parts add up to zero. A coincidence would withhold a group too many, never one too few.
 */
final class DeterminedUnions {

    private static final long PRIME = Integer.MAX_VALUE;

    private final int[] people;
    private final int minimum;
    private final long[] marks;
    private final Map<Long, List<Integer>> small = new HashMap<>();
    private final BitSet used = new BitSet();

    /**
     * Solves the equations.
     *
     * @param people how many people each unknown part has
     * @param equations for each shown sum the unknown parts in it
     * @param minimum from how many people on a union may be known
     */
    DeterminedUnions(int[] people, List<List<Integer>> equations, int minimum) {
        this.people = people.clone();
        this.minimum = minimum;
        this.marks = marks(equations, people.length);
        for (int part = 0; part < people.length; part++) {
            if (people[part] < minimum) {
                small.computeIfAbsent(marks[part], mark -> new ArrayList<>()).add(part);
            }
        }
    }

    /** Determined unions of fewer people than the minimum, of which no two share a part; empty where there is none. */
    List<List<Integer>> found() {
        List<List<Integer>> unions = new ArrayList<>();
        Optional<List<Integer>> next = found(List.of(), 0, 0, 0);
        while (next.isPresent()) {
            next.get().forEach(used::set);
            unions.add(next.get());
            next = found(List.of(), 0, 0, 0);
        }
        return unions;
    }

    /** Tries every small union of parts not yet used; its last part is looked up by the mark it must have. */
    private Optional<List<Integer>> found(List<Integer> union, int from, int size, long sum) {
        long wanted = (PRIME - sum) % PRIME;
        for (int last : small.getOrDefault(wanted, List.of())) {
            if (last >= from && !used.get(last) && size + people[last] < minimum) {
                return Optional.of(with(union, last));
            }
        }
        for (int next = from; next < people.length; next++) {
            if (!used.get(next) && size + people[next] + 1 < minimum) {
                Optional<List<Integer>> deeper =
                        found(with(union, next), next + 1, size + people[next], (sum + marks[next]) % PRIME);
                if (deeper.isPresent()) {
                    return deeper;
                }
            }
        }
        return Optional.empty();
    }

    private static List<Integer> with(List<Integer> union, int part) {
        List<Integer> larger = new ArrayList<>(union);
        larger.add(part);
        return larger;
    }

    private static long[] marks(List<List<Integer>> equations, int parts) {
        long[][] rows = new long[equations.size()][parts];
        for (int i = 0; i < rows.length; i++) {
            for (int part : equations.get(i)) {
                rows[i][part] = 1;
            }
        }
        int[] pivotOfRow = reduced(rows, parts);
        SplittableRandom random = new SplittableRandom(1);
        long[] marks = new long[parts];
        boolean[] pivot = new boolean[parts];
        for (int column : pivotOfRow) {
            pivot[column] = true;
        }
        for (int part = 0; part < parts; part++) {
            marks[part] = pivot[part] ? 0 : random.nextLong(1, PRIME);
        }
        for (int row = 0; row < pivotOfRow.length; row++) {
            long sum = 0;
            for (int part = 0; part < parts; part++) {
                if (!pivot[part]) {
                    sum = (sum + rows[row][part] * marks[part]) % PRIME;
                }
            }
            marks[pivotOfRow[row]] = (PRIME - sum) % PRIME;
        }
        return marks;
    }

    /** Brings rows to reduced echelon form; the pivot column of each row that is left. */
    private static int[] reduced(long[][] rows, int columns) {
        List<Integer> pivots = new ArrayList<>();
        for (int column = 0; column < columns && pivots.size() < rows.length; column++) {
            int top = pivots.size();
            int found = top;
            while (found < rows.length && rows[found][column] == 0) {
                found++;
            }
            if (found < rows.length) {
                long[] row = rows[found];
                rows[found] = rows[top];
                rows[top] = row;
                scale(row, inverse(row[column]));
                for (int other = 0; other < rows.length; other++) {
                    if (other != top && rows[other][column] != 0) {
                        subtract(rows[other], row, rows[other][column]);
                    }
                }
                pivots.add(column);
            }
        }
        return pivots.stream().mapToInt(Integer::intValue).toArray();
    }

    private static void scale(long[] row, long factor) {
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i] * factor % PRIME;
        }
    }

    private static void subtract(long[] row, long[] other, long times) {
        for (int i = 0; i < row.length; i++) {
            row[i] = Math.floorMod(row[i] - other[i] * times % PRIME, PRIME);
        }
    }

    /** By Fermat's little theorem. */
    private static long inverse(long value) {
        long inverse = 1;
        long power = value;
        for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) {
                inverse = inverse * power % PRIME;
            }
            power = power * power % PRIME;
        }
        return inverse;
    }
}
