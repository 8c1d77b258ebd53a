package org.learningorganisation.scoring.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.exact.ExactSum;
import org.learningorganisation.scoring.statistic.Sample;
import org.learningorganisation.scoring.statistic.ScoreCounts;
import org.learningorganisation.scoring.statistic.ScoreMatrix;

/**
 * How often two values go together on the same unit: what Krippendorff's alpha is computed from. Each unit adds its ordered pairs
 * of values of different observers, divided by one less than its number of values: <code>o_ck = Σ_u n_uc (n_uk - [c = k]) / (m_u -
 * 1)</code>. Units with fewer than two values have no pair and do not count. The matrix is symmetric and exact.
 *
 * <p>Source: Krippendorff (2011), Computing Krippendorff's alpha-reliability.
 */
public final class CoincidenceMatrix {

    private final int units;
    private final SortedMap<BigFraction, Integer> pairable;
    private final List<List<BigFraction>> coincidences;

    private CoincidenceMatrix(
            int units, SortedMap<BigFraction, Integer> pairable, List<List<BigFraction>> coincidences) {
        this.units = units;
        this.pairable = pairable;
        this.coincidences = coincidences;
    }

    /**
     * Counts the pairs in ratings.
     *
     * @param ratings a row for each unit, a column for each observer; not rated is an empty cell
     * @return the matrix
     */
    public static CoincidenceMatrix of(ScoreMatrix ratings) {
        return ofCounts(ratings.people().stream()
                .map(row -> ScoreCounts.of(
                        Sample.of(row.stream().flatMap(Optional::stream).toList())))
                .toList());
    }

    /**
     * Counts the pairs in counts.
     *
     * @param units how many observers gave each value, for each unit
     * @return the matrix
     */
    public static CoincidenceMatrix ofCounts(Collection<ScoreCounts> units) {
        List<ScoreCounts> paired = units.stream().filter(unit -> unit.n() > 1).toList();
        SortedMap<BigFraction, Integer> pairable = new TreeMap<>();
        paired.forEach(unit -> unit.byScore().forEach((value, count) -> pairable.merge(value, count, Math::addExact)));
        SortedMap<BigFraction, SortedMap<BigFraction, ExactSum>> sums = new TreeMap<>();
        paired.forEach(unit -> addPairs(unit, sums));
        List<List<BigFraction>> rows = new ArrayList<>();
        for (BigFraction one : pairable.keySet()) {
            Map<BigFraction, ExactSum> row = sums.getOrDefault(one, new TreeMap<>());
            rows.add(pairable.keySet().stream()
                    .map(other -> row.getOrDefault(other, new ExactSum()).total())
                    .toList());
        }
        return new CoincidenceMatrix(paired.size(), pairable, List.copyOf(rows));
    }

    private static void addPairs(ScoreCounts unit, SortedMap<BigFraction, SortedMap<BigFraction, ExactSum>> sums) {
        int others = unit.n() - 1;
        unit.byScore()
                .forEach((one, ones) -> unit.byScore().forEach((other, count) -> {
                    long pairs = (long) ones * (one.equals(other) ? count - 1 : count);
                    sums.computeIfAbsent(one, value -> new TreeMap<>())
                            .computeIfAbsent(other, value -> new ExactSum())
                            .add(BigFraction.of(pairs, others));
                }));
    }

    /**
     * The number of units with two or more values.
     *
     * @return 0 or more
     */
    public int units() {
        return units;
    }

    /**
     * The number of values on those units.
     *
     * @return n, 0 or more
     */
    public int pairableValues() {
        return pairable.values().stream().reduce(0, Math::addExact);
    }

    /**
     * The different values on those units.
     *
     * @return the values, from the lowest; the order of rows and columns
     */
    public List<BigFraction> values() {
        return List.copyOf(pairable.keySet());
    }

    /**
     * The coincidences o<sub>ck</sub>, which sum to {@link #pairableValues()}.
     *
     * @return a row for each value, with a cell for each value
     */
    public List<List<BigFraction>> coincidences() {
        return coincidences;
    }

    /** How many of the pairable values are each value: the sums of the rows. */
    List<Integer> totals() {
        return List.copyOf(pairable.values());
    }
}
