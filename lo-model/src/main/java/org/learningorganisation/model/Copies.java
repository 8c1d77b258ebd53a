package org.learningorganisation.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Immutable copies that keep the order of a map, which {@link Map#copyOf} does not. */
final class Copies {

    private Copies() {}

    static <K, V> Map<K, V> ofMap(Map<K, V> map) {
        Map<K, V> copy = new LinkedHashMap<>();
        map.forEach((key, value) ->
                copy.put(Objects.requireNonNull(key, "a key"), Objects.requireNonNull(value, "a value")));
        return Collections.unmodifiableMap(copy);
    }

    static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> copy = new LinkedHashMap<>(map);
        copy.put(key, value);
        return copy;
    }
}
