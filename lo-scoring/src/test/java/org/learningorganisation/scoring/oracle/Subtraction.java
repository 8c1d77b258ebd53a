package org.learningorganisation.scoring.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * An attack on a result of two crossed groupings: whoever reads it subtracts shown groups from shown wholes, line by
 * line, and goes on with what that gives.
 */
final class Subtraction {

    /** A place in a table: a row and a column, each any, a named one, or none (an empty name). */
    record Cell(String row, String column) {

        static final String ANY = "any";

        boolean named() {
            return !row.isEmpty() && !column.isEmpty();
        }

        /** Whether the people of another cell are people of this one. */
        boolean holds(Cell other) {
            return (row.equals(ANY) || row.equals(other.row)) && (column.equals(ANY) || column.equals(other.column));
        }

        /** The path of the group in a result. */
        String path() {
            String path = "/" + (row.equals(ANY) ? "" : row) + "*" + (column.equals(ANY) ? "" : column);
            return path.equals("/*") ? "/" : path;
        }
    }

    private record Line(Cell whole, List<Cell> parts) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();

    /** A table with these rows and columns; an empty name stands for people without one. */
    Subtraction(List<String> rows, List<String> columns) {
        for (String row : withAny(rows)) {
            lines.add(new Line(
                    new Cell(row, Cell.ANY),
                    columns.stream().map(column -> new Cell(row, column)).toList()));
            withAny(columns).forEach(column -> cells.add(new Cell(row, column)));
        }
        for (String column : withAny(columns)) {
            lines.add(new Line(
                    new Cell(Cell.ANY, column),
                    rows.stream().map(row -> new Cell(row, column)).toList()));
        }
    }

    List<Cell> cells() {
        return cells;
    }

    /**
     * Finds people who can be told apart.
     *
     * @param people how many people a cell has
     * @param shown whether a cell is shown
     * @return the first line that gives away 1 to {@code minimum - 1} people
     */
    Optional<String> isolated(ToIntFunction<Cell> people, Predicate<Cell> shown, int minimum) {
        Set<Cell> known = new HashSet<>(cells.stream()
                .filter(cell -> shown.test(cell) || people.applyAsInt(cell) == 0)
                .toList());
        int before;
        do {
            before = known.size();
            for (Line line : lines) {
                List<Cell> unknown = line.parts().stream()
                        .filter(cell -> !known.contains(cell))
                        .toList();
                if (known.contains(line.whole())) {
                    int rest = unknown.stream().mapToInt(people).sum();
                    if (rest > 0 && rest < minimum) {
                        return Optional.of(line.whole() + " gives away " + rest + " people: " + unknown);
                    }
                    if (unknown.size() == 1) {
                        known.addAll(unknown);
                    }
                } else if (unknown.isEmpty()) {
                    known.add(line.whole());
                }
            }
        } while (known.size() > before);
        return cells.stream()
                .filter(cell ->
                        known.contains(cell) && people.applyAsInt(cell) > 0 && people.applyAsInt(cell) < minimum)
                .map(cell -> cell + " is known: " + people.applyAsInt(cell))
                .findFirst();
    }

    private static List<String> withAny(List<String> names) {
        return Stream.concat(Stream.of(Cell.ANY), names.stream()).toList();
    }
}
