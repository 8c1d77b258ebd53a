package org.learningorganisation.scoring.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/**
 * How often two raters put the same things into the same categories: a row for each category of the first rater, a column for
 * each of the second. All categories of the scale have a row and a column, also those that nobody used, in the order of the
 * scale.
 *
 * @param counts the rows; as many cells in each as there are rows
 */
public record CrossTable(List<List<Integer>> counts) {

    /**
     * Copies the rows.
     *
     * @throws IllegalArgumentException when there is no row, a row has another number of cells, or a count is negative
     */
    public CrossTable {
        counts = counts.stream().map(List::copyOf).toList();
        int categories = counts.size();
        if (categories == 0) {
            throw new IllegalArgumentException("counts must have at least one row, and has none");
        }
        for (int i = 0; i < categories; i++) {
            List<Integer> row = counts.get(i);
            if (row.size() != categories) {
                throw new IllegalArgumentException(
                        "row " + i + " must have " + categories + " cells, and has " + row.size());
            }
            if (row.stream().anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("counts must be 0 or more, and one in row " + i + " is below");
            }
        }
    }

    /**
     * Counts pairs.
     *
     * @param categories all categories of the scale, in its order
     * @param one the category that the first rater gave to each thing
     * @param other the category that the second rater gave to each thing, in the same order
     * @param <T> the type of the categories
     * @return the table
     * @throws IllegalArgumentException when there is no category, one occurs twice, the lists differ in length, or a rater gave
     *     a category that is not on the scale
     */
    public static <T> CrossTable ofPairs(List<T> categories, List<T> one, List<T> other) {
        if (new HashSet<>(categories).size() < categories.size()) {
            throw new IllegalArgumentException("categories must differ, and one occurs twice");
        }
        if (one.size() != other.size()) {
            throw new IllegalArgumentException("there are " + one.size() + " ratings of the first and " + other.size()
                    + " of the second rater; each thing needs both");
        }
        List<List<Integer>> counts = new ArrayList<>();
        categories.forEach(category -> counts.add(new ArrayList<>(Collections.nCopies(categories.size(), 0))));
        for (int i = 0; i < one.size(); i++) {
            List<Integer> row = counts.get(place(categories, one.get(i), i));
            int column = place(categories, other.get(i), i);
            row.set(column, row.get(column) + 1);
        }
        return new CrossTable(counts);
    }

    /**
     * The number of things rated.
     *
     * @return n, 0 or more
     * @throws ArithmeticException when there are more than an int can count
     */
    public int rated() {
        return counts.stream().flatMap(List::stream).reduce(0, Math::addExact);
    }

    /**
     * The number of categories.
     *
     * @return k, 1 or more
     */
    public int categories() {
        return counts.size();
    }

    /** How many things the first rater put into each category. */
    List<Integer> firstTotals() {
        return counts.stream()
                .map(row -> row.stream().mapToInt(Integer::intValue).sum())
                .toList();
    }

    /** How many things the second rater put into each category. */
    List<Integer> secondTotals() {
        List<Integer> totals = new ArrayList<>();
        for (int j = 0; j < counts.size(); j++) {
            int column = j;
            totals.add(counts.stream().mapToInt(row -> row.get(column)).sum());
        }
        return totals;
    }

    private static <T> int place(List<T> categories, T category, int index) {
        int place = categories.indexOf(category);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "ratings must be categories of the scale, and number " + index + " is not");
        }
        return place;
    }
}
