package org.learningorganisation.model.evolution;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Parts of one kind in two definitions, and which of them are one part.
 *
 * @param before the parts of the older definition
 * @param after the parts of the newer definition
 * @param newerByOlder the newer id by the older
 * @param <T> what they are
 */
record PartPairs<T>(Parts<T> before, Parts<T> after, Map<String, String> newerByOlder) {

    /** Looks at what is in both, in the order of the older definition. */
    void each(BiConsumer<Part<T>, Part<T>> comparison) {
        newerByOlder.forEach((older, newer) -> comparison.accept(before.get(older), after.get(newer)));
    }

    List<Part<T>> added() {
        return after.byId().values().stream()
                .filter(part -> !newerByOlder.containsValue(part.id()))
                .toList();
    }

    List<Part<T>> removed() {
        return before.byId().values().stream()
                .filter(part -> !newerByOlder.containsKey(part.id()))
                .toList();
    }

    /** What is in both, by newer ids in the older order. */
    List<String> olderOrder() {
        return before.byId().keySet().stream()
                .filter(newerByOlder::containsKey)
                .map(id -> newerByOlder.getOrDefault(id, id))
                .toList();
    }

    List<String> newerOrder() {
        return after.byId().keySet().stream()
                .filter(newerByOlder::containsValue)
                .toList();
    }
}
