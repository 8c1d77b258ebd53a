package org.learningorganisation.model.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The elements of a list in a definition, each with its path.
 *
 * @param all the elements in the order of the definition
 * @param <T> what they are
 */
record Elements<T>(List<Placed<T>> all) {

    /**
     * An element and its path.
     *
     * @param value the element
     * @param path such as {@code questions[3]}
     * @param <T> what it is
     */
    record Placed<T>(T value, String path) {

        String property(String name) {
            return path.isEmpty() ? name : path + "." + name;
        }

        /** The elements of a list of its own. */
        <U> Elements<U> elements(String name, List<U> list) {
            return Elements.of(property(name), list);
        }
    }

    Elements {
        all = List.copyOf(all);
    }

    static <T> Elements<T> of(String name, List<T> list) {
        return new Elements<>(placed(name, list));
    }

    /** The whole, of which the path is empty. */
    static <T> Elements<T> whole(T value) {
        return new Elements<>(List.of(new Placed<>(value, "")));
    }

    <U> Elements<U> below(String property, Function<T, List<U>> list) {
        return new Elements<>(all.stream()
                .flatMap(each -> each.elements(property, list.apply(each.value())).all().stream())
                .toList());
    }

    /** The paths of a property of those elements that meet a condition. */
    Stream<String> places(Predicate<T> condition, String property) {
        return all.stream().filter(each -> condition.test(each.value())).map(each -> each.property(property));
    }

    Optional<String> first(Predicate<T> condition, String property) {
        return places(condition, property).findFirst();
    }

    private static <T> List<Placed<T>> placed(String name, List<T> list) {
        List<Placed<T>> placed = new ArrayList<>(list.size());
        for (int place = 0; place < list.size(); place++) {
            placed.add(new Placed<>(list.get(place), name + "[" + place + "]"));
        }
        return placed;
    }
}
