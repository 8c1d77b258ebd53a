package org.learningorganisation.testkit.arbitrary;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.LocalizedText;
import org.learningorganisation.model.MaturityLevel;
import org.learningorganisation.model.Metric;

/**
 * Generated levels that do not know the scales of their definition yet.
 *
 * @param fewest how few there can be
 * @param count how many there are
 * @param gates whether they have no bounds, and questions belong to them
 * @param metric on which scale the bounds are expressed, where the answer scales allow it
 * @param hundredths where the levels above the floor begin, in hundredths of the way from the lowest to the highest score
 * @param firstRank the rank of the floor
 */
record LevelsSketch(int fewest, int count, boolean gates, Metric metric, List<Integer> hundredths, int firstRank)
        implements Sketch<LevelsSketch> {

    /** As many digits as a bound can have. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.FLOOR);

    private static final int USUAL_FIRST_RANK = 1;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Stream<LevelsSketch> smaller() {
        return Stream.of(
                        Stream.of(
                                new LevelsSketch(fewest, fewest, false, Metric.MIN_MAX, hundredths, USUAL_FIRST_RANK)),
                        Smaller.toward(fewest, count)
                                .map(fewer -> new LevelsSketch(fewest, fewer, gates, metric, hundredths, firstRank)),
                        Stream.of(
                                new LevelsSketch(fewest, count, false, metric, hundredths, firstRank),
                                new LevelsSketch(fewest, count, gates, Metric.MIN_MAX, hundredths, firstRank),
                                new LevelsSketch(fewest, count, gates, metric, hundredths, USUAL_FIRST_RANK)))
                .flatMap(sketches -> sketches);
    }

    @Override
    public long[] size() {
        return new long[] {count, Smaller.count(gates, metric != Metric.MIN_MAX, firstRank != USUAL_FIRST_RANK)};
    }

    /** Each level above the floor needs a question. */
    int countFor(int questions) {
        return gates ? Math.min(count, questions + 1) : count;
    }

    static String id(int place) {
        return "l" + place;
    }

    /** The metric that these scales allow: a raw score needs one pair of bounds, a percentage scores from zero on. */
    Metric metricOn(List<AnswerScale> scales) {
        boolean fits = switch (metric) {
            case MIN_MAX -> true;
            case RAW -> scales.stream().map(LevelsSketch::bounds).distinct().count() == 1;
            case PERCENT_OF_MAX ->
                scales.stream()
                        .allMatch(
                                scale -> low(scale).signum() >= 0 && high(scale).signum() > 0);
        };
        return fits && count > 0 && !gates ? metric : Metric.MIN_MAX;
    }

    List<MaturityLevel> levels(int questions, List<AnswerScale> scales, Texts texts) {
        List<BigDecimal> bounds = gates ? List.of() : bounds(scales);
        List<MaturityLevel> levels = new ArrayList<>();
        for (int place = 0; place < countFor(questions); place++) {
            Optional<BigDecimal> from = gates ? Optional.empty() : Optional.of(bounds.get(place));
            levels.add(new MaturityLevel(id(place), from, texts.text("Level", place + 1), LocalizedText.NONE));
        }
        return levels;
    }

    private List<BigDecimal> bounds(List<AnswerScale> scales) {
        AnswerScale first = scales.get(0);
        return switch (metricOn(scales)) {
            case MIN_MAX -> bounds(BigDecimal.ZERO, HUNDRED);
            case RAW -> bounds(low(first), high(first));
            case PERCENT_OF_MAX ->
                bounds(bottom(scales.stream().min(LevelsSketch::byBottom).orElse(first)), HUNDRED);
        };
    }

    private List<BigDecimal> bounds(BigDecimal low, BigDecimal high) {
        BigDecimal hundredth = high.subtract(low).movePointLeft(2);
        return IntStream.concat(
                        IntStream.of(0),
                        hundredths.stream()
                                .limit(Math.max(0, count - 1))
                                .mapToInt(at -> at)
                                .sorted())
                .mapToObj(at -> low.add(hundredth.multiply(BigDecimal.valueOf(at))))
                .toList();
    }

    /** The lowest percentage of the maximum: exact where it is a short decimal, otherwise the whole number below it. */
    private static BigDecimal bottom(AnswerScale scale) {
        BigDecimal percentage = HUNDRED.multiply(low(scale)).divide(high(scale), SHOWN);
        boolean exact = percentage.multiply(high(scale)).compareTo(HUNDRED.multiply(low(scale))) == 0;
        return exact ? percentage.stripTrailingZeros() : percentage.setScale(0, RoundingMode.FLOOR);
    }

    private static int byBottom(AnswerScale one, AnswerScale other) {
        return low(one).multiply(high(other)).compareTo(low(other).multiply(high(one)));
    }

    private static List<BigDecimal> bounds(AnswerScale scale) {
        return List.of(low(scale).stripTrailingZeros(), high(scale).stripTrailingZeros());
    }

    private static BigDecimal low(AnswerScale scale) {
        return scale.lowestScore().orElseThrow();
    }

    private static BigDecimal high(AnswerScale scale) {
        return scale.highestScore().orElseThrow();
    }
}
