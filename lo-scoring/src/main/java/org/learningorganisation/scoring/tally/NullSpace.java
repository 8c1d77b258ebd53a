package org.learningorganisation.scoring.tally;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The directions in which unknown parts can move without changing any shown sum of them: a basis of the null space of equations
 * with zeros and ones, solved modulo a prime. Rows are kept sparse, and columns in many equations are solved for first, so that
 * the directions are short: in a crossing most are exchanges of four cells.
 */
final class NullSpace {

    static final long PRIME = Integer.MAX_VALUE;

    /** The entries of a direction that are not zero, by part. */
    record Direction(Map<Integer, Long> entries) {}

    private final List<Map<Integer, Long>> rows = new ArrayList<>();
    private final List<TreeSet<Integer>> rowsOfColumn;
    private final Map<Integer, Integer> pivotOfRow = new HashMap<>();
    private final BitSet solved = new BitSet();

    /**
     * Solves the equations.
     *
     * @param parts how many unknown parts there are
     * @param equations for each shown sum the parts in it
     */
    NullSpace(int parts, List<int[]> equations) {
        this.rowsOfColumn = IntStream.range(0, parts)
                .mapToObj(part -> new TreeSet<Integer>())
                .toList();
        int[] widthOfEquations = new int[parts];
        for (int[] equation : equations) {
            Map<Integer, Long> row = new HashMap<>();
            for (int part : equation) {
                row.put(part, 1L);
                rowsOfColumn.get(part).add(rows.size());
                widthOfEquations[part] += equation.length;
            }
            rows.add(row);
        }
        IntStream.range(0, parts)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(part -> -widthOfEquations[part]))
                .forEach(this::solveFor);
    }

    private void solveFor(int column) {
        rowsOfColumn.get(column).stream()
                .filter(row -> !pivotOfRow.containsKey(row))
                .min(Comparator.comparingInt(row -> rows.get(row).size()))
                .ifPresent(pivot -> {
                    Map<Integer, Long> row = rows.get(pivot);
                    long inverse = inverse(row.getOrDefault(column, 0L));
                    row.replaceAll((part, entry) -> entry * inverse % PRIME);
                    pivotOfRow.put(pivot, column);
                    solved.set(column);
                    for (int other : List.copyOf(rowsOfColumn.get(column))) {
                        if (other != pivot) {
                            subtract(other, row, rows.get(other).getOrDefault(column, 0L));
                        }
                    }
                });
    }

    private void subtract(int from, Map<Integer, Long> row, long times) {
        Map<Integer, Long> target = rows.get(from);
        row.forEach((part, entry) -> {
            long rest = Math.floorMod(target.getOrDefault(part, 0L) - entry * times % PRIME, PRIME);
            if (rest == 0) {
                target.remove(part);
                rowsOfColumn.get(part).remove(from);
            } else {
                target.put(part, rest);
                rowsOfColumn.get(part).add(from);
            }
        });
    }

    /** One direction for each part that can be chosen. */
    List<Direction> directions() {
        List<Direction> directions = new ArrayList<>();
        for (int free = 0; free < rowsOfColumn.size(); free++) {
            if (!solved.get(free)) {
                Map<Integer, Long> entries = new TreeMap<>(Map.of(free, 1L));
                for (int row : rowsOfColumn.get(free)) {
                    entries.put(
                            pivotOfRow.getOrDefault(row, free),
                            PRIME - rows.get(row).getOrDefault(free, 0L));
                }
                directions.add(new Direction(entries));
            }
        }
        return directions;
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
