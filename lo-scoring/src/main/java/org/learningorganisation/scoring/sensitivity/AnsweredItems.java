package org.learningorganisation.scoring.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.Metric;
import org.learningorganisation.scoring.exact.ExactSum;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.strategy.Item;
import org.learningorganisation.scoring.strategy.MissingRule.Treatment;

/** The values of people who have the same items, summed per item. */
final class AnsweredItems {

    /**
     * Which items people have, in the order of their ids, and between which values each lies.
     *
     * @param parts the items
     */
    record Pattern(List<Part> parts) {

        record Part(String id, BigFraction lower, BigFraction upper) {}

        static Pattern of(List<Item> items) {
            return new Pattern(items.stream()
                    .map(item -> new Part(item.id(), item.lower(), item.upper()))
                    .sorted(Comparator.comparing(Part::id))
                    .toList());
        }

        /** As a strategy sees them; it does not look at their values. */
        List<Item> items(Function<String, BigFraction> weight) {
            return parts.stream()
                    .map(part -> new Item(
                            part.id(),
                            part.lower(),
                            part.lower(),
                            part.upper(),
                            weight.apply(part.id()),
                            List.of(),
                            Optional.empty(),
                            Item.Keying.POSITIVE))
                    .toList();
        }

        /** What the values above their origins are multiplied by, so that they sum to the score on a metric. */
        List<BigFraction> factors(Map<String, BigFraction> coefficients, Metric metric) {
            List<BigFraction> each = parts.stream()
                    .map(part -> Objects.requireNonNull(coefficients.get(part.id()), part.id()))
                    .toList();
            ExactSum whole = new ExactSum();
            for (int i = 0; i < parts.size(); i++) {
                whole.add(each.get(i).multiply(parts.get(i).upper().subtract(origin(parts.get(i), metric))));
            }
            BigFraction unit = metric == Metric.RAW ? BigFraction.ONE : Fractions.HUNDRED.divide(whole.total());
            return each.stream().map(unit::multiply).toList();
        }

        /** The same as doubles, where they decide. */
        static double[] nearFactors(double[] coefficients, double[] widths, Metric metric) {
            double whole = 0;
            for (int i = 0; i < coefficients.length; i++) {
                whole += coefficients[i] * widths[i];
            }
            double unit = metric == Metric.RAW ? 1 : 100 / whole;
            return DoubleStream.of(coefficients).map(each -> each * unit).toArray();
        }

        /** How far the highest value of each item lies above its origin. */
        double[] widths(Metric metric) {
            return parts.stream()
                    .mapToDouble(part ->
                            part.upper().doubleValue() - origin(part, metric).doubleValue())
                    .toArray();
        }

        private static BigFraction origin(Part part, Metric metric) {
            return metric == Metric.MIN_MAX ? part.lower() : BigFraction.ZERO;
        }
    }

    private final Pattern pattern;
    private final Metric metric;
    private final List<ExactSum> sums = new ArrayList<>();

    AnsweredItems(Pattern pattern, Metric metric) {
        this.pattern = pattern;
        this.metric = metric;
        pattern.parts().forEach(part -> sums.add(new ExactSum()));
    }

    Pattern pattern() {
        return pattern;
    }

    /** Adds the values of one person. */
    void add(List<Item> items, Treatment treatment) {
        List<Item> ordered =
                items.stream().sorted(Comparator.comparing(Item::id)).toList();
        for (int i = 0; i < ordered.size(); i++) {
            Item item = ordered.get(i);
            BigFraction value = treatment instanceof Treatment.Lowest ? item.lower() : item.value();
            sums.get(i).add(value.subtract(Pattern.origin(pattern.parts().get(i), metric)));
        }
    }

    /** The sums, as doubles. */
    double[] sums() {
        return sums.stream().mapToDouble(sum -> sum.total().doubleValue()).toArray();
    }

    /** The sums, each times a factor. */
    BigFraction total(List<BigFraction> factors) {
        ExactSum total = new ExactSum();
        for (int i = 0; i < factors.size(); i++) {
            total.add(factors.get(i).multiply(sums.get(i).total()));
        }
        return total.total();
    }
}
