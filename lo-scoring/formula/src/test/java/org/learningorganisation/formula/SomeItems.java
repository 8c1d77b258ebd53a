package org.learningorganisation.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.apache.commons.numbers.fraction.BigFraction;
import org.learningorganisation.scoring.strategy.Item;

/** Items to evaluate expressions over. */
final class SomeItems {

    private SomeItems() {}

    static Item item(String id, int value, BigFraction weight) {
        return new Item(
                id,
                BigFraction.of(value),
                BigFraction.ONE,
                BigFraction.of(5),
                weight,
                IntStream.rangeClosed(1, 5).mapToObj(BigFraction::of).toList(),
                Optional.empty(),
                Item.Keying.POSITIVE);
    }

    /** Values 1, 2, 3 and so on up to 5 and again from 1, all of weight 1, by the ids q0, q1 and so on. */
    static List<Item> items(int count) {
        return IntStream.range(0, count)
                .mapToObj(place -> item("q" + place, place % 5 + 1, BigFraction.ONE))
                .toList();
    }

    static Arbitrary<List<Item>> any() {
        Arbitrary<Integer> values = Arbitraries.integers().between(1, 5);
        Arbitrary<BigFraction> weights = Combinators.combine(
                        Arbitraries.integers().between(1, 1000),
                        Arbitraries.integers().between(1, 1000))
                .as(BigFraction::of);
        return Combinators.combine(values, weights)
                .as((value, weight) -> item("", value, weight))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(SomeItems::numbered)
                .flatMap(items -> Arbitraries.shuffle(items));
    }

    private static List<Item> numbered(List<Item> items) {
        List<Item> numbered = new ArrayList<>();
        for (Item item : items) {
            numbered.add(item("q" + numbered.size(), item.value().intValue(), item.weight()));
        }
        return numbered;
    }
}
