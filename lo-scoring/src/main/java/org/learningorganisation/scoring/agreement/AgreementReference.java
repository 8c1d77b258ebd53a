package org.learningorganisation.scoring.agreement;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What the agreement on one answer scale is held against.
 *
 * @param bounds the ends of the scale
 * @param nullVariances the variances without agreement, by name, in the order in which they are reported
 */
public record AgreementReference(ScaleBounds bounds, Map<String, NullVariance> nullVariances) {

    /** The name of the null variance where each option has equal chance. */
    public static final String UNIFORM = "uniform";

    /** Copies the null variances. */
    public AgreementReference {
        Objects.requireNonNull(bounds, "bounds");
        nullVariances = Collections.unmodifiableMap(new LinkedHashMap<>(nullVariances));
    }

    /**
     * Options that score 1 to A. The null variances are {@code uniform} and, from 5 to 11 options, {@code slight_skew}, {@code
     * moderate_skew} and {@code heavy_skew}.
     *
     * @param options A, at least 2
     * @return the reference
     * @throws IllegalArgumentException when there are fewer than two options
     */
    public static AgreementReference ofOptions(int options) {
        return new AgreementReference(
                new ScaleBounds(BigFraction.ONE, BigFraction.of(options)), published(options, BigFraction.ONE));
    }

    /**
     * Options with any scores. The null variance is {@code uniform}; where the options lie evenly apart the others of {@link
     * #ofOptions} are there too.
     *
     * @param scores the scores of the options
     * @return the reference
     * @throws IllegalArgumentException when there are not two different scores, or one occurs twice
     */
    public static AgreementReference ofScores(Collection<BigFraction> scores) {
        List<BigFraction> ladder = List.copyOf(new TreeSet<>(scores));
        if (ladder.size() < 2 || ladder.size() < scores.size()) {
            throw new IllegalArgumentException("scores must be at least two different ones, and are " + scores.size()
                    + " of which " + ladder.size() + " different");
        }
        ScaleBounds bounds = new ScaleBounds(ladder.get(0), ladder.get(ladder.size() - 1));
        return new AgreementReference(
                bounds,
                distance(ladder)
                        .map(distance -> published(ladder.size(), distance))
                        .orElseGet(() -> Map.of(UNIFORM, NullVariance.uniform(ladder))));
    }

    /**
     * Any score in a range, as on a slider. The null variance is {@code uniform}.
     *
     * @param bounds the ends of the scale
     * @return the reference
     */
    public static AgreementReference ofRange(ScaleBounds bounds) {
        return new AgreementReference(bounds, Map.of(UNIFORM, NullVariance.continuous(bounds)));
    }

    /** How far apart all neighbours are; empty when they differ in it. */
    private static Optional<BigFraction> distance(List<BigFraction> ladder) {
        TreeSet<BigFraction> distances = new TreeSet<>();
        for (int i = 1; i < ladder.size(); i++) {
            distances.add(ladder.get(i).subtract(ladder.get(i - 1)));
        }
        return Optional.of(distances.first()).filter(distance -> distances.size() == 1);
    }

    private static Map<String, NullVariance> published(int options, BigFraction distance) {
        Map<String, NullVariance> nulls = new LinkedHashMap<>();
        nulls.put(UNIFORM, NullVariance.uniform(options).scaledBy(distance));
        if (NullSkew.isPublishedFor(options)) {
            for (NullSkew skew : NullSkew.values()) {
                nulls.put(
                        skew.name().toLowerCase(Locale.ROOT) + "_skew",
                        NullVariance.skewed(skew, options).scaledBy(distance));
            }
        }
        return nulls;
    }
}
