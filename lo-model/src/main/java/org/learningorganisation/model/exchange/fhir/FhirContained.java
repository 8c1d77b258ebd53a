package org.learningorganisation.model.exchange.fhir;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sets of values that a questionnaire carries within itself. What is elsewhere is not looked for. */
final class FhirContained {

    private final Map<String, FhirElement> valueSets = new HashMap<>();
    private final Map<String, FhirElement> codeSystems = new HashMap<>();
    private final Map<String, Map<String, FhirElement>> conceptsBySystem = new HashMap<>();
    private final Set<String> unused = new LinkedHashSet<>();

    FhirContained(FhirElement questionnaire) {
        for (FhirElement resource : questionnaire.objects("contained", FhirShape.ANY)) {
            String type = resource.text("resourceType").orElse("");
            Optional<String> url = resource.text("url");
            unused.add(resource.path());
            if (type.equals("ValueSet")) {
                resource.text("id").ifPresent(id -> valueSets.putIfAbsent("#" + id, resource));
                url.ifPresent(name -> valueSets.putIfAbsent(name, resource));
            } else if (type.equals("CodeSystem")) {
                url.ifPresent(name -> codeSystems.putIfAbsent(name, resource));
            }
        }
    }

    /** The concepts of a set by its reference; empty when it is not within, or says its concepts by a rule. */
    Optional<Collection<FhirElement>> concepts(String reference) {
        Optional<FhirElement> set = Optional.ofNullable(valueSets.get(withoutVersion(reference)));
        set.ifPresent(this::use);
        return set.flatMap(found -> found.has("compose")
                        ? found.object("compose", FhirShape.ANY).flatMap(this::composed)
                        : found.object("expansion", FhirShape.ANY)
                                .map(expansion -> expansion.objects("contains", FhirShape.ANY)))
                .filter(concepts -> !concepts.isEmpty() && concepts.stream().noneMatch(FhirContained::isParted));
    }

    private Optional<Collection<FhirElement>> composed(FhirElement compose) {
        Collection<FhirElement> concepts = new ArrayList<>();
        for (FhirElement include : compose.objects("include", FhirShape.ANY)) {
            List<FhirElement> named = include.objects("concept", FhirShape.ANY);
            Collection<FhirElement> all = named.isEmpty()
                    ? conceptsOf(include.text("system").orElse("")).values()
                    : named;
            if (all.isEmpty() || include.has("filter") || include.has("valueSet")) {
                return Optional.empty();
            }
            concepts.addAll(all);
        }
        return compose.has("exclude") ? Optional.empty() : Optional.of(concepts);
    }

    /** The concepts of a code system by their codes; none when it is not within. */
    Map<String, FhirElement> conceptsOf(String system) {
        return conceptsBySystem.computeIfAbsent(system, any -> {
            Map<String, FhirElement> concepts = new LinkedHashMap<>();
            Optional.ofNullable(codeSystems.get(system)).ifPresent(found -> {
                use(found);
                found.objects("concept", FhirShape.ANY)
                        .forEach(concept ->
                                concepts.putIfAbsent(concept.text("code").orElse(""), concept));
            });
            return concepts;
        });
    }

    private void use(FhirElement resource) {
        unused.remove(resource.path());
    }

    /** The path of a resource that nothing needed. */
    Optional<String> unused() {
        return unused.stream().findFirst();
    }

    /** Has concepts below it, which have no place among the options of a scale. */
    private static boolean isParted(FhirElement concept) {
        return concept.has("concept") || concept.has("contains");
    }

    private static String withoutVersion(String canonical) {
        int bar = canonical.indexOf('|');
        return bar < 0 ? canonical : canonical.substring(0, bar);
    }
}
