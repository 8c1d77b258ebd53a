package org.learningorganisation.testkit.arbitrary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.model.MaturityModel;
import org.learningorganisation.model.Question;
import org.learningorganisation.scoring.exact.Fractions;
import org.learningorganisation.scoring.strategy.Item;
import org.learningorganisation.scoring.strategy.Range;
import org.learningorganisation.scoring.strategy.Score;
import org.learningorganisation.scoring.strategy.ScoringStrategy;

/** Weighted means with a mistake in them, of the kinds that people make. */
enum PlantedBug {
    /** Reverses a question by the lowest and highest answer that happened to be given. */
    REVERSES_BY_OBSERVED_RANGE,
    /** Counts a question that has no answer, or does not apply, as the lowest answer. */
    BLANK_IS_LOWEST,
    /** Counts a question that has no answer, or does not apply, as the middle of the scale. */
    BLANK_IS_MIDPOINT,
    /** Lets weights raise the sum, and divides it by the number of questions. */
    WEIGHTS_MISS_THE_CEILING,
    /** Rounds answers before averaging. */
    ROUNDS_ANSWERS,
    /** Passes over the lightest question when there are three or more. */
    FORGETS_THE_LIGHTEST;

    /** The strategy, for a definition that it knows. */
    ScoringStrategy in(MaturityModel model) {
        return switch (this) {
            case REVERSES_BY_OBSERVED_RANGE ->
                mean(items -> each(
                        items,
                        item -> item.keying() == Item.Keying.REVERSED
                                ? item.withValue(byObserved(item, items))
                                : item));
            case BLANK_IS_LOWEST -> mean(items -> withBlanks(model, items, Item::lower));
            case BLANK_IS_MIDPOINT ->
                mean(items -> withBlanks(
                        model, items, item -> item.lower().add(item.upper()).divide(2)));
            case WEIGHTS_MISS_THE_CEILING ->
                of(items ->
                        sum(items, item -> item.value().multiply(item.weight())).divide(items.size()));
            case ROUNDS_ANSWERS -> mean(items -> each(items, item -> item.withValue(rounded(item.value()))));
            case FORGETS_THE_LIGHTEST ->
                mean(items -> items.stream()
                        .sorted(Comparator.comparing(Item::weight))
                        .skip(items.size() > 2 ? 1 : 0)
                        .toList());
        };
    }

    private static List<Item> each(List<Item> items, UnaryOperator<Item> change) {
        return items.stream().map(change).toList();
    }

    private static ScoringStrategy mean(Function<List<Item>, List<Item>> change) {
        return of(items -> {
            List<Item> counted = change.apply(items);
            return sum(counted, item -> item.value().multiply(item.weight())).divide(sum(counted, Item::weight));
        });
    }

    private static ScoringStrategy of(Function<List<Item>, BigFraction> score) {
        return new ScoringStrategy() {
            @Override
            public Score score(List<Item> items) {
                return Score.exact(score.apply(items));
            }

            @Override
            public Optional<Range> range(List<Item> items) {
                return ScoringStrategy.weightedMean().range(items);
            }
        };
    }

    private static BigFraction byObserved(Item item, List<Item> items) {
        List<BigFraction> given =
                items.stream().map(PlantedBug::asGiven).sorted().toList();
        return given.get(0).add(given.get(given.size() - 1)).subtract(asGiven(item));
    }

    private static BigFraction asGiven(Item item) {
        return item.keying() == Item.Keying.REVERSED
                ? item.lower().add(item.upper()).subtract(item.value())
                : item.value();
    }

    private static BigFraction rounded(BigFraction value) {
        return Fractions.of(new BigDecimal(value.bigDecimalValue(9, RoundingMode.HALF_UP)
                .setScale(0, RoundingMode.HALF_UP)
                .toBigInteger()));
    }

    /** The items, and one for each other question of a dimension that they have in common. */
    private static List<Item> withBlanks(MaturityModel model, List<Item> items, Function<Item, BigFraction> value) {
        List<Question> answered = items.stream()
                .flatMap(item -> model.question(item.id()).stream())
                .toList();
        Optional<String> common = answered.stream()
                .flatMap(question -> question.dimensions().stream())
                .filter(dimension -> answered.stream()
                        .allMatch(question -> question.dimensions().contains(dimension)))
                .findFirst();
        Stream<Item> blanks = model.questions().stream()
                .filter(question ->
                        common.filter(question.dimensions()::contains).isPresent())
                .filter(question -> !answered.contains(question))
                .map(question -> items.get(0).withValue(value.apply(items.get(0))));
        return Stream.concat(items.stream(), blanks).toList();
    }

    private static BigFraction sum(List<Item> items, Function<Item, BigFraction> of) {
        return items.stream().map(of).reduce(BigFraction.ZERO, BigFraction::add);
    }
}
