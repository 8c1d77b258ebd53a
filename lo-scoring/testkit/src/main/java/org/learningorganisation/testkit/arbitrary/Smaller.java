package org.learningorganisation.testkit.arbitrary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Smaller lists and numbers, the boldest first. */
final class Smaller {

    /** In longer lists two elements are not taken out together: there would be too many pairs to try. */
    private static final int MOST_FOR_PAIRS = 20;

    private Smaller() {}

    /** Lists with fewer elements: the fewest, half of them, and all but one or two. */
    static <T> Stream<List<T>> fewer(List<T> list, int fewest) {
        int size = list.size();
        Stream<List<T>> heads = IntStream.of(fewest, size / 2)
                .filter(kept -> kept >= fewest && kept < size)
                .mapToObj(kept -> list.subList(0, kept));
        Stream<List<T>> tails = IntStream.of(size / 2)
                .filter(kept -> kept >= fewest && kept < size)
                .mapToObj(kept -> list.subList(size - kept, size));
        Stream<List<T>> withoutOne =
                size > fewest ? IntStream.range(0, size).mapToObj(place -> without(list, place)) : Stream.of();
        Stream<List<T>> withoutTwo = size > fewest + 1 && size <= MOST_FOR_PAIRS
                ? IntStream.range(1, size)
                        .boxed()
                        .flatMap(later ->
                                IntStream.range(0, later).mapToObj(place -> without(without(list, later), place)))
                : Stream.of();
        return Stream.of(heads, tails, withoutOne, withoutTwo).flatMap(lists -> lists);
    }

    /** Lists in which every element, or one, is smaller. */
    static <T> Stream<List<T>> elements(List<T> list, Function<T, Stream<T>> smaller) {
        Stream<List<T>> all = Stream.of(list.stream()
                .map(element -> smaller.apply(element).findFirst().orElse(element))
                .toList());
        Stream<List<T>> one = IntStream.range(0, list.size())
                .boxed()
                .flatMap(place -> smaller.apply(list.get(place)).map(element -> with(list, place, element)));
        return Stream.concat(all, one);
    }

    /** Numbers between a number and what it shrinks to: that, half way, and one nearer. */
    static Stream<Integer> toward(int target, int number) {
        return number == target
                ? Stream.of()
                : Stream.of(target, (int) (((long) number + target) / 2), number < target ? number + 1 : number - 1)
                        .filter(nearer -> nearer != number)
                        .distinct();
    }

    /** Numbers half way to zero and at zero: as good as every one of many alike. */
    static Stream<Integer> halved(int number) {
        return number == 0 ? Stream.of() : Stream.of(0, number / 2).distinct();
    }

    /** Numbers between a number and 1: that, and whole numbers. */
    static Stream<BigDecimal> towardOne(BigDecimal number) {
        return Stream.of(BigDecimal.ONE, BigDecimal.valueOf(2), number.setScale(0, RoundingMode.UP))
                .filter(nearer -> cost(nearer) < cost(number))
                .distinct();
    }

    /** How far a number is from 1; every decimal is one more. */
    static long cost(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        long decimals = Math.max(0, shortest.scale());
        return shortest.subtract(BigDecimal.ONE).abs().intValue()
                + 1_000 * decimals
                + (shortest.signum() < 0 ? 100 : 0);
    }

    /** How many of some things that could be plain are not. */
    static long count(boolean... special) {
        return IntStream.range(0, special.length)
                .filter(place -> special[place])
                .count();
    }

    private static <T> List<T> without(List<T> list, int place) {
        List<T> others = new ArrayList<>(list);
        others.remove(place);
        return others;
    }

    private static <T> List<T> with(List<T> list, int place, T element) {
        List<T> others = new ArrayList<>(list);
        others.set(place, element);
        return others;
    }
}
