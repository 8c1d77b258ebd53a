package org.learningorganisation.model.evolution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Parts of one kind, by id, in their order; of equal ids the first counts.
 *
 * @param byId the parts
 * @param <T> what they are
 */
record Parts<T>(Map<String, Part<T>> byId) {

    static <T> Parts<T> of(List<? extends T> all, String property, Function<T, String> id) {
        Map<String, Part<T>> parts = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            T value = all.get(i);
            parts.putIfAbsent(id.apply(value), new Part<>(id.apply(value), value, property + "[" + i + "]"));
        }
        return new Parts<>(parts);
    }

    Parts<T> and(Parts<T> others) {
        Map<String, Part<T>> all = new LinkedHashMap<>(byId);
        others.byId.forEach(all::putIfAbsent);
        return new Parts<>(all);
    }

    Optional<Part<T>> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Part<T> get(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }
}
