package org.learningorganisation.model.exchange.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningorganisation.model.AnswerOption;
import org.learningorganisation.model.AnswerScale;
import org.learningorganisation.model.exchange.Codes;

/**
 * The scales of the items of a questionnaire, each once. Items with equal options share a scale, and one without weights takes
 * the scale of one that offers the same with weights.
 */
final class FhirScaleNames {

    /** By identity, since a long list of options can be that of very many items. */
    private final IdentityHashMap<AnswerScale, AnswerScale> named = new IdentityHashMap<>();

    private final List<AnswerScale> all = new ArrayList<>();

    FhirScaleNames(List<FhirItem> items) {
        List<AnswerScale> read = items.stream()
                .flatMap(item -> item.scale().stream())
                .filter(scale -> named.put(scale, scale) == null)
                .toList();
        Map<AnswerScale, AnswerScale> weighted = new HashMap<>();
        read.forEach(scale -> weighted.merge(
                withoutWeights(scale), scale, (first, other) -> first.equals(withoutWeights(first)) ? other : first));
        Map<AnswerScale, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        Map<String, Integer> next = new HashMap<>();
        for (AnswerScale scale : read) {
            AnswerScale same = counterpart(scale, weighted);
            if (!names.containsKey(same)) {
                String name = same.id();
                while (!taken.add(name)) {
                    name = same.id() + " " + next.merge(same.id(), 2, (number, two) -> number + 1);
                }
                names.put(same, name);
            }
        }
        Codes ids = Codes.of(List.copyOf(names.values()), FhirDefinition.ID);
        Map<AnswerScale, AnswerScale> withId = new HashMap<>();
        names.forEach((scale, name) -> {
            AnswerScale one = new AnswerScale(ids.of(name), scale.bipolar(), scale.options(), scale.range());
            withId.put(scale, one);
            all.add(one);
        });
        read.forEach(scale -> named.put(scale, withId.getOrDefault(counterpart(scale, weighted), scale)));
    }

    private static AnswerScale counterpart(AnswerScale scale, Map<AnswerScale, AnswerScale> weighted) {
        return weighted.getOrDefault(scale, scale);
    }

    private static AnswerScale withoutWeights(AnswerScale scale) {
        List<AnswerOption> options = scale.options().stream()
                .map(option -> new AnswerOption(
                        option.code(), AnswerOption.Kind.SCORED, Optional.empty(), option.label(), option.extensions()))
                .toList();
        return new AnswerScale(scale.id(), scale.bipolar(), options, scale.range());
    }

    /** The scales in the order of first use. */
    List<AnswerScale> all() {
        return all;
    }

    /** The id of the scale of an item. */
    String idOf(AnswerScale scale) {
        return named.getOrDefault(scale, scale).id();
    }
}
