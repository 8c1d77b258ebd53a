package org.learningorganisation.scoring.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;

/** Items for tests: answers to questions q1, q2 and so on. */
final class Items {

    /** The running example of the strategies. */
    static final List<Item> EXAMPLE = onFive(1, 3, 4, 3);

    private Items() {}

    /** Answers on 1 to 5, of weight 1. */
    static List<Item> onFive(int... values) {
        return on(1, 5, values);
    }

    /** Answers on whole numbers, of weight 1. */
    static List<Item> on(int lower, int upper, int... values) {
        List<Item> items = new ArrayList<>();
        for (int value : values) {
            items.add(item("q" + (items.size() + 1), lower, upper, value, 1));
        }
        return items;
    }

    static Item item(String id, int lower, int upper, int value, int weight) {
        return new Item(
                id,
                BigFraction.of(value),
                BigFraction.of(lower),
                BigFraction.of(upper),
                BigFraction.of(weight),
                IntStream.rangeClosed(lower, upper).mapToObj(BigFraction::of).toList(),
                Optional.empty(),
                Item.Keying.POSITIVE);
    }

    /** A scored child: it has no ladder. */
    static Item child(String id, int value) {
        return new Item(
                id,
                BigFraction.of(value),
                BigFraction.ZERO,
                BigFraction.of(100),
                BigFraction.ONE,
                List.of(),
                Optional.empty(),
                Item.Keying.POSITIVE);
    }

    /** The same items with other weights. */
    static List<Item> weighted(List<Item> items, int... weights) {
        return IntStream.range(0, weights.length)
                .mapToObj(i -> new Item(
                        items.get(i).id(),
                        items.get(i).value(),
                        items.get(i).lower(),
                        items.get(i).upper(),
                        BigFraction.of(weights[i]),
                        items.get(i).ladder(),
                        items.get(i).level(),
                        items.get(i).keying()))
                .toList();
    }
}
